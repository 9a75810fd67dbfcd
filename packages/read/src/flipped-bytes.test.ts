import { propertySettings } from "@alur/model/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "./readers.ts";
import { docxOf, table } from "./testing/docx-of.ts";
import { letterPage } from "./testing/drawn-sop.ts";
import { flowSheet } from "./testing/drawn-sheet.ts";
import { commandsOf, pdfOf } from "./testing/pdf-of.ts";
import { goodScanner, scannedPdf } from "./testing/scan-of.ts";
import { xlsxOf } from "./testing/xlsx-of.ts";
import { UnreadableDocument } from "./unreadable-document.ts";

const drawn = pdfOf([commandsOf(letterPage().drawing())]);

const documents = [
  drawn,
  await scannedPdf(drawn, { ...goodScanner, dpi: 50 }),
  docxOf(
    table(
      [24, 150, 70, 70, 100],
      [{ cells: ["No", "Kegiatan", "Staf", "Camat", "Waktu"] }, { cells: ["1", "Menyusun", "", "", "5 menit"] }],
    ),
  ),
  new TextEncoder().encode("<table><tr><td>No</td><td>Kegiatan</td></tr><tr><td>1</td><td>Menyusun</td></tr></table>"),
  xlsxOf([
    flowSheet(
      [
        { kind: "terminator", columns: [0], to: [1], anchor: "two-cell" },
        { kind: "terminator", columns: [1, 2], to: [], anchor: "group" },
      ],
      false,
    ),
  ]),
];

const flips = fc.array(fc.record({ at: fc.nat(), bit: fc.nat(7) }), { minLength: 1, maxLength: 12 });

test("a document whose bytes were damaged on its way is read as far as it goes, or refused with a sentence", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...documents), flips, async (document, damages) => {
      const bytes = Uint8Array.from(document);
      for (const { at, bit } of damages) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      const fault: unknown = await readDocument(bytes, "rusak").then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(fault === undefined || fault instanceof UnreadableDocument).toBe(true);
    }),
    propertySettings(60),
  );
});
