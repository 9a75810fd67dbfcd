import { drawSop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange, changeBetween, reverseChange } from "./change.ts";

const { sop } = drawSop(
  Array.from({ length: 40 }, (_, i) => `${i + 1} | Staf | Menyusun berkas ${i + 1} | | ATK | 5 menit | Berkas`).join(
    "\n",
  ),
);
const json = fc.jsonValue({ maxDepth: 4 });

test("a change leads from one value to the other, and back again", () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const change = changeBetween(before, after);
      expect(applyChange(before, change)).toEqual(after);
      expect(applyChange(after, reverseChange(change))).toEqual(before);
    }),
    propertySettings(),
  );
});

test("rows put in, taken out and mended are found in a list of rows that are alike", () => {
  const row = fc.record({ id: fc.constantFrom("a", "b", "c"), words: fc.array(fc.constantFrom("x", "y")) });
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (before, after) => {
      const change = changeBetween({ rows: before }, { rows: after });
      expect(applyChange({ rows: before }, change)).toEqual({ rows: after });
      expect(applyChange({ rows: after }, reverseChange(change))).toEqual({ rows: before });
    }),
    propertySettings(),
  );
});

test("one cell of a table of forty rows is a change of some words, not of the table", () => {
  const after = {
    ...sop,
    steps: sop.steps.map((step, i) => (i === 20 ? { ...step, remarks: "segera" } : { ...step })),
  };
  const change = changeBetween(sop, after);
  expect(change).toEqual([{ at: ["steps", 20, "remarks"], was: "", is: "segera" }]);
});

test("a row that is taken away is all that its change holds", () => {
  const change = changeBetween(sop.steps, sop.steps.toSpliced(7, 1));
  expect(change).toEqual([{ at: [], from: 7, out: [sop.steps[7]], put: [] }]);
});

test("nothing has changed where the same is said with other objects", () => {
  expect(changeBetween(sop, structuredClone(sop))).toEqual([]);
});
