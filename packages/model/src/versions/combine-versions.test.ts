import fc from "fast-check";
import { expect, test } from "vitest";
import { insertSteps } from "../editing/insert-steps.ts";
import { moveSteps } from "../editing/move-steps.ts";
import { addPerformer } from "../editing/performers.ts";
import { removeSteps } from "../editing/remove-steps.ts";
import { changeStep, setActivity, setFlow } from "../mend.ts";
import { parseDuration } from "../parse-duration.ts";
import { findBrokenReference } from "../sop-document.ts";
import { sop } from "../sop-drawing.ts";
import { flowsFrom, getStep } from "../sop.ts";
import { suppress, unsuppress } from "../suppress.ts";
import { arbitraryChain, arbitrarySop, propertySettings } from "../testing/index.ts";
import { combineVersions } from "./combine-versions.ts";

const { sop: letter } = sop`
  1 | Staf     | Menyusun konsep surat  |                  | Disposisi | 1 jam    | Konsep
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 | Konsep    | 10 menit | Konsep diperiksa
  3 | Camat    | Menandatangani surat   |                  | Konsep    | 5 menit  | Surat
  4 | Staf     | Mengarsipkan surat     |                  | Surat     | 5 menit  | Arsip`;
const activities = ({ steps }: typeof letter): string[] => steps.map((step) => `${step.number} ${step.activity}`);

test("what two people mended in different cells, also of one row, is all there", () => {
  const mine = changeStep(letter, "s1", (step) => ({ ...step, duration: parseDuration("30 menit") }));
  const theirs = setActivity(setActivity(letter, "s1", "Menyusun naskah"), "s4", "Menyimpan arsip surat");
  const { sop: both, clashes } = combineVersions(letter, mine, theirs);
  expect(clashes).toEqual([]);
  expect(getStep(both, "s1")).toMatchObject({ activity: "Menyusun naskah", duration: { text: "30 menit" } });
  expect(getStep(both, "s4").activity).toBe("Menyimpan arsip surat");
});

test("rows that both put in stand where each put them, counted on, each a row of its own", () => {
  const mine = insertSteps(letter, 1, [{ activity: "Mengetik konsep surat" }]);
  const theirs = insertSteps(letter, 3, [{ activity: "Memberi nomor surat" }]);
  const { sop: both, clashes } = combineVersions(letter, mine, theirs);
  expect(clashes).toEqual([]);
  expect(activities(both)).toEqual([
    "1 Menyusun konsep surat",
    "2 Mengetik konsep surat",
    "3 Memeriksa konsep surat",
    "4 Menandatangani surat",
    "5 Memberi nomor surat",
    "6 Mengarsipkan surat",
  ]);
  const next = ({ id }: { id: string }): string | undefined => flowsFrom(both, id)[0]?.to;
  expect(both.steps.map(next)).toEqual([...both.steps.slice(1).map(({ id }) => id), "end"]);
});

test("a row that one moved and the other mended is moved and mended", () => {
  const mine = moveSteps(letter, 3, 1, 0);
  const { sop: both } = combineVersions(letter, mine, setActivity(letter, "s4", "Menyimpan arsip surat"));
  expect(activities(both)[0]).toBe("1 Menyimpan arsip surat");
});

test("where both changed one cell mine stands, and the cell is named", () => {
  const { sop: both, clashes } = combineVersions(
    letter,
    setActivity(letter, "s2", "Meneliti konsep surat"),
    setActivity(letter, "s2", "Mengoreksi konsep surat"),
  );
  expect(getStep(both, "s2").activity).toBe("Meneliti konsep surat");
  expect(clashes).toEqual([{ stepId: "s2", field: "activity" }]);
});

test("a row that one took out while the other mended it stays, and is named", () => {
  const removed = removeSteps(letter, ["s3"]).sop;
  const mended = setActivity(letter, "s3", "Membubuhkan tanda tangan");
  for (const [mine, theirs] of [
    [removed, mended],
    [mended, removed],
  ] as const) {
    const { sop: both, clashes } = combineVersions(letter, mine, theirs);
    expect(getStep(both, "s3").activity).toBe("Membubuhkan tanda tangan");
    expect(clashes).toContainEqual({ stepId: "s3", field: "row" });
  }
});

test("an arrow to a row that the other took out is gone, and told", () => {
  const mine = setFlow(letter, "s2", "no", "s4");
  const { sop: both, clashes } = combineVersions(letter, mine, removeSteps(letter, ["s4"]).sop);
  expect(findBrokenReference(both)).toBeUndefined();
  expect(clashes).toContainEqual({ stepId: "s2", field: "flow" });
});

test("columns and reasons that both added are all there", () => {
  const reason = { rule: "vague-duration", stepId: "s1", field: "duration", reason: "Memang begitu." };
  const mine = suppress(addPerformer(letter, 3, "Bendahara"), reason);
  const theirs = suppress(addPerformer(letter, 0, "Pemohon"), { ...reason, stepId: "s2" });
  const { sop: both, clashes } = combineVersions(letter, mine, theirs);
  expect(both.performers.map(({ name }) => name)).toEqual(["Pemohon", "Staf", "Kasubbag", "Camat", "Bendahara"]);
  expect(new Set(both.performers.map(({ id }) => id)).size).toBe(5);
  expect(both.suppressions).toHaveLength(2);
  expect(clashes).toEqual([]);
});

test("who changed nothing gets the other's version, whatever the SOP", () => {
  fc.assert(
    fc.property(arbitrarySop(), arbitrarySop(), (before, changed) => {
      // An SOP without reasons has no list of them.
      const after = unsuppress(changed, []);
      expect(combineVersions(before, before, after)).toEqual({ sop: after, clashes: [] });
      expect(combineVersions(before, after, before)).toEqual({ sop: after, clashes: [] });
      expect(combineVersions(before, after, after)).toEqual({ sop: after, clashes: [] });
    }),
    propertySettings(),
  );
});

test("two versions of any SOP combine into one whose every reference leads somewhere", () => {
  fc.assert(
    fc.property(arbitraryChain(), arbitraryChain(), arbitraryChain(), (before, mine, theirs) => {
      expect(findBrokenReference(combineVersions(before, mine, theirs).sop)).toBeUndefined();
    }),
    propertySettings(),
  );
});
