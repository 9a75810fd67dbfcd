import fc from "fast-check";
import { expect, test } from "vitest";
import { propertySettings } from "./testing/index.ts";
import { findSopPages, sopPagesWords } from "./sop-in-pdf.ts";

test("whatever pages an SOP takes up in a PDF, its words name them", () => {
  const pages = fc.record({ first: fc.nat(), last: fc.nat(), total: fc.nat() });
  fc.assert(
    fc.property(pages, (any) => {
      expect(findSopPages(sopPagesWords(any))).toEqual(any);
    }),
    propertySettings(50),
  );
});

test("other attachments of a PDF name no pages of an SOP", () => {
  for (const words of ["", "Lampiran", "Data SOP dari halaman 1"]) expect(findSopPages(words)).toBeUndefined();
});
