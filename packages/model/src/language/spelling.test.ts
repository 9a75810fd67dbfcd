import { expect, test } from "vitest";
import { alike, lettersApart } from "./spelling.ts";

test("short words must be equal, long ones may be damaged", () => {
  expect(alike("kasi", "kasu")).toBe(false);
  expect(alike("kemitraan", "kemnitraan")).toBe(true);
  expect(alike("kepa1a", "kepala")).toBe(true);
  expect(alike("jabatan12", "jabatan13")).toBe(false);
  expect(lettersApart("ijazah", "izajah", 1)).toBe(2);
});
