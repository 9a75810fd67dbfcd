import { expect, test } from "vitest";
import { uniqueNames } from "./unique-names.ts";

test("two SOPs of one name are kept apart, each kind of file for itself", () => {
  const unique = uniqueNames();
  expect(["cuti.pdf", "Cuti.pdf", "cuti.svg", "cuti.pdf", "cuti (2).pdf"].map((name) => unique(name))).toEqual([
    "cuti.pdf",
    "Cuti (2).pdf",
    "cuti.svg",
    "cuti (3).pdf",
    "cuti (2) (2).pdf",
  ]);
});
