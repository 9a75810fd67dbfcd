import { propertySettings } from "@alur/model/testing";
import { readDocument } from "@alur/read";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDrawnSop } from "./arbitrary-drawn-sop.ts";
import { drawnFlow } from "./drawn-flow.ts";
import { wordPaper } from "./word-paper.ts";

test.each([
  ["with lines that are glued to their shapes on a canvas", "canvas"],
  ["with lines that are glued to their shapes in a group", "group"],
  ["with lines that only lie there", "loose"],
] as const)("any SOP that is drawn in Word %s is read by its drawing", async (_, manner) => {
  await fc.assert(
    fc.asyncProperty(arbitraryDrawnSop(), async (sop) => {
      const { drafts } = await readDocument(wordPaper(sop, manner), "alur.docx");
      expect(drafts.map((draft) => drawnFlow(draft.sop))).toEqual([drawnFlow(sop)]);
    }),
    propertySettings(15),
  );
});
