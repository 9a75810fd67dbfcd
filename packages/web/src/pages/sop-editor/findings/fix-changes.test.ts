import { changeStep, parseDuration, setFlow, sop } from "@alur/model";
import { expect, test } from "vitest";
import { changesBetween } from "./fix-changes.ts";

const { sop: letter } = sop`
  1 | Staf     | Menyusun konsep surat  |        | Disposisi | menyesuaikan | Konsep
  2 | Kasubbag | Memeriksa konsep surat | ya → 3 | Konsep    | 10 menit     | Konsep diperiksa
  3 | Camat    | Menandatangani surat   |        | Konsep    | 5 menit      | Surat`;
const words = { yes: "ya", no: "tidak", end: "Selesai" };
const told = (after: typeof letter) =>
  changesBetween(letter, after, words).map(({ part, step, before, after: then }) => [part, step?.number, before, then]);

test("a mended cell is told with what stood there and what will stand there", () => {
  expect(told(changeStep(letter, "s1", (step) => ({ ...step, duration: parseDuration("30 menit") })))).toEqual([
    ["duration", "1", "menyesuaikan", "30 menit"],
  ]);
});

test("an arrow is told in words", () => {
  expect(told(setFlow(letter, "s2", "no", "s1"))).toEqual([["flow", "2", "ya → 3", "ya → 3, tidak → 1"]]);
});

test("a row and a column that go, and a name that is filled in, are told", () => {
  const [staff, ...others] = letter.performers;
  const after = {
    ...letter,
    identity: { ...letter.identity, title: "Penyusunan Surat" },
    performers: [{ ...staff!, name: "Staf Umum" }, ...others],
    steps: letter.steps.slice(1),
  };
  expect(told({ ...after, identity: { ...after.identity, title: "Lain" } }).slice(0, 3)).toEqual([
    ["identity", undefined, letter.identity.title, "Lain"],
    ["columns", undefined, "Staf, Kasubbag, Camat", "Staf Umum, Kasubbag, Camat"],
    ["row", "1", "Menyusun konsep surat", ""],
  ]);
});

test("renumbering the rows turns no arrow", () => {
  expect(told(changeStep(letter, "s3", (step) => ({ ...step, number: "4" })))).toEqual([["number", "3", "3", "4"]]);
});

test("nothing is told where nothing that people see changes", () => {
  expect(told(structuredClone(letter))).toEqual([]);
});
