import { expect, test } from "vitest";
import { alike, lettersApart } from "./spelling.ts";

test("short words must be equal, long ones may be damaged", () => {
  expect(alike("kasi", "kasu")).toBe(false);
  expect(alike("kemitraan", "kemnitraan")).toBe(true);
  expect(lettersApart("ijazah", "izajah", 1)).toBe(2);
});
