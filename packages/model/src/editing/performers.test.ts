import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setPerformers } from "../mend.ts";
import { findBrokenReference } from "../sop-document.ts";
import { sop } from "../sop-drawing.ts";
import { getStep, type Sop } from "../sop.ts";
import { arbitrarySop, propertySettings } from "../testing/index.ts";
import { addPerformer, mergePerformers, movePerformer, removePerformer, renamePerformer } from "./performers.ts";

const letter = sop`
  1 | Staf          | Menyerahkan konsep kepada Kasubbag Umum
  2 | Kasubbag Umum | Memeriksa konsep, Kasubbag memberi paraf
  3 | Kasubbag      | Mengembalikan konsep kepada Staf`.sop;
const names = (of: Sop): string[] => of.performers.map(({ name }) => name);

test("a column is added among the others, and nobody acts in it", () => {
  const wider = addPerformer(letter, 1, "Arsiparis");
  expect(names(wider)).toEqual(["Staf", "Arsiparis", "Kasubbag Umum", "Kasubbag"]);
  expect(wider.steps).toBe(letter.steps);
});

describe("a performer gets another name", () => {
  test("in the heading and in every sentence, but not within the longer name of another", () => {
    const renamed = renamePerformer(letter, "p3", "Kepala Subbagian");
    expect(names(renamed)).toEqual(["Staf", "Kasubbag Umum", "Kepala Subbagian"]);
    expect(renamed.steps.map(({ activity }) => activity)).toEqual([
      "Menyerahkan konsep kepada Kasubbag Umum",
      "Memeriksa konsep, Kepala Subbagian memberi paraf",
      "Mengembalikan konsep kepada Staf",
    ]);
  });

  test("and not within another word", () => {
    const staff = sop`1 | Staf | Mengarsipkan surat staf dan kestafan`.sop;
    expect(renamePerformer(staff, "p1", "Petugas").steps[0]?.activity).toBe("Mengarsipkan surat Petugas dan kestafan");
  });
});

describe("two columns are one performer", () => {
  test("whose other name stays known", () => {
    const merged = mergePerformers(letter, "p3", "p2");
    expect(merged.performers.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ["Staf"],
      ["Kasubbag Umum", "Kasubbag"],
    ]);
    expect(merged.steps.map(({ performerIds }) => performerIds)).toEqual([["p1"], ["p2"], ["p2"]]);
  });

  test("who acts alone where both acted together", () => {
    const together = setPerformers(letter, "s1", ["p2", "p3"]);
    expect(getStep(mergePerformers(together, "p3", "p2"), "s1")).toMatchObject({
      performerIds: ["p2"],
      participation: "one",
    });
  });
});

test("a column that goes leaves its steps with nobody, and says which", () => {
  const { sop: narrower, orphaned } = removePerformer(letter, "p1");
  expect(names(narrower)).toEqual(["Kasubbag Umum", "Kasubbag"]);
  expect(orphaned).toEqual(["s1"]);
});

describe("whatever the SOP", () => {
  const edits: readonly ((of: Sop, one: string, other: string, at: number) => Sop)[] = [
    (of, _one, _other, at) => addPerformer(of, at, "Petugas Baru"),
    (of, one) => renamePerformer(of, one, "Petugas Baru"),
    (of, one, other) => mergePerformers(of, one, other),
    (of, one, _other, at) => movePerformer(of, one, at),
    (of, one) => removePerformer(of, one).sop,
  ];
  const id = fc.nat(4).map((n) => `p${n + 1}`);

  test("no edit of its columns breaks a reference, and no step names a performer twice", () => {
    fc.assert(
      fc.property(arbitrarySop(), fc.constantFrom(...edits), id, id, fc.nat(4), (any, edit, one, other, at) => {
        const before = structuredClone(any);
        const edited = edit(any, one, other, at);
        expect(any).toEqual(before);
        expect(findBrokenReference(edited)).toBeUndefined();
        for (const { performerIds } of edited.steps) expect(new Set(performerIds).size).toBe(performerIds.length);
      }),
      propertySettings(200),
    );
  });

  test("a column moved there and back stands where it stood", () => {
    fc.assert(
      fc.property(arbitrarySop(), fc.nat(3), fc.nat(3), (any, from, to) => {
        const moved = any.performers[from];
        fc.pre(moved !== undefined && to < any.performers.length);
        expect(names(movePerformer(movePerformer(any, moved.id, to), moved.id, from))).toEqual(names(any));
      }),
      propertySettings(),
    );
  });
});
