import { drawSop, setActivity } from "@alur/model";
import { expect, test } from "vitest";
import { decideSave } from "./decide-save.ts";

const { sop } = drawSop("1 | Staf | Menyusun konsep\n2 | Camat | Meneken surat");
const mended = setActivity(sop, "s1", "Menyusun naskah");
const standing = { version: 3, sop };

test("what rests on the office's version becomes the next", () => {
  expect(decideSave(standing, { basedOn: 3, sop: mended })).toBe("next");
});

test("what rests on an older version is overtaken, and is not saved unseen", () => {
  expect(decideSave(standing, { basedOn: 2, sop: mended })).toBe("overtaken");
});

test("what says the same as the office makes no new version, whatever it rests on", () => {
  expect(decideSave(standing, { basedOn: 1, sop: structuredClone(sop) })).toBe("same");
});
