import { drawSop, getStep } from "@alur/model";
import { expect, test } from "vitest";
import { sampleCase, sampleItem } from "../../testing/sample-case.ts";
import { casePage } from "../../messages/id/case-page.ts";
import { markOf, openItems, targetNames } from "./case-steps.ts";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep surat  |                   |
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 |
  3 | Kasubbag | Membubuhkan paraf      |                   |
`);

test("a step that was done and came back is where the berkas is now, not behind it", () => {
  const view = sampleCase(sop, {
    workItems: [
      sampleItem({ id: "a", stepId: "s1", status: "completed" }),
      sampleItem({ id: "b", stepId: "s2", status: "completed" }),
      sampleItem({ id: "c", stepId: "s1", status: "offered", round: 2 }),
    ],
  });
  expect(sop.steps.map((step) => markOf(view, step))).toEqual(["now", "done", undefined]);
  expect(openItems(view).map(({ item }) => item.id)).toEqual(["c"]);
});

test("where a decision leads is said by the printed number and who performs it there, and the end by its word", () => {
  expect(targetNames(sop, [getStep(sop, "s3").id, "end"], casePage)).toEqual(["langkah 3, Kasubbag", casePage.theEnd]);
});
