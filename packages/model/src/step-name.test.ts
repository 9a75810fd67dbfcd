import { expect, test } from "vitest";
import { drawSop } from "./sop-drawing.ts";
import { getStep } from "./sop.ts";
import { stepName, stepNumber } from "./step-name.ts";

/** How the second row is called when this is printed in its number column. */
function called(number: string): [string, string, string] {
  const { sop } = drawSop(`
    1 | Staf | Menyusun konsep surat | → selesai
    ${number} | Camat | Menandatangani surat | → selesai`);
  const step = getStep(sop, "s2");
  const { id, en } = stepName(sop, step);
  return [id, en, stepNumber(sop, step)];
}

test.each(["7", "7.", "7)", "(7)", " 7. "])("a step numbered “%s” is step 7", (number) => {
  expect(called(number)).toEqual(["langkah 7", "step 7", "7"]);
});

test("a number with letters or parts keeps them", () => {
  expect(called("2.b.")).toEqual(["langkah 2.b", "step 2.b", "2.b"]);
});

test.each(["", "."])("a step that prints “%s” as its number is called by its row", (number) => {
  expect(called(number)).toEqual(["baris ke-2", "row 2", "2"]);
});

test("a step that was changed is still found in its row", () => {
  const { sop } = drawSop(" | Staf | Menyusun konsep surat");
  expect(stepName(sop, { ...getStep(sop, "s1"), activity: "Menulis konsep" }).id).toBe("baris ke-1");
});
