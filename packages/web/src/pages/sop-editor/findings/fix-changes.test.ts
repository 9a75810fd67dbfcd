import { collect, reviewSop, rules } from "@alur/check";
import {
  changeStep,
  findBrokenReference,
  findStep,
  parseDuration,
  same,
  setFlow,
  sop,
  type Sop,
  type Step,
} from "@alur/model";
import { expect, test } from "vitest";
import { allFixes } from "./all-fixes.ts";
import { changesBetween } from "./fix-changes.ts";

const { sop: letter } = sop`
  1 | Staf     | Menyusun konsep surat  |        | Disposisi | menyesuaikan | Konsep
  2 | Kasubbag | Memeriksa konsep surat | ya → 3 | Konsep    | 10 menit     | Konsep diperiksa
  3 | Camat    | Menandatangani surat   |        | Konsep    | 5 menit      | Surat`;
const kinds = { task: "Tugas", decision: "Keputusan", note: "Catatan" };
const words = { yes: "ya", no: "tidak", end: "Selesai", kinds, allBranches: "semua cabang" };
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

/** Every part that differs, as the SOP itself names it; what is only known about a reading is seen by nobody. */
function changedParts(before: Sop, after: Sop): string[] {
  const named: Readonly<Record<string, string>> = { performerIds: "performers", joinsAll: "joins" };
  const steps = before.steps.flatMap((step) => {
    const then = findStep(after, step.id);
    const arrows = (of: Sop) => of.flows.filter(({ from }) => from === step.id).map(({ kind, to }) => ({ kind, to }));
    const fields = then
      ? Object.keys(then).filter((key) => !same(step[key as keyof Step], then[key as keyof Step]))
      : ["row"];
    const all = same(arrows(before), arrows(after)) ? fields : [...fields, "flow"];
    return all.filter((key) => key !== "evidence").map((key) => `${step.id} ${named[key] ?? key}`);
  });
  const lines = Object.keys(after.identity).filter(
    (key) => !same(before.identity[key as keyof Sop["identity"]], after.identity[key as keyof Sop["identity"]]),
  );
  return [...steps, ...lines, ...(same(before.performers, after.performers) ? [] : ["columns"])];
}

test("whatever the mend of a rule changes is told, part by part", () => {
  for (const { sop: before, beside = [] } of rules.flatMap(({ examples }) => examples)) {
    const { findings } = reviewSop(before, "strict", collect([before, ...beside]));
    for (const { rule, fix } of findings) {
      if (!fix) continue;
      const after = fix.apply(before);
      const parts = changesBetween(before, after, words).map(({ part, step, line }) =>
        step ? `${step.id} ${part}` : (line ?? part),
      );
      expect(parts.filter((part) => part !== "start").toSorted(), rule).toEqual(changedParts(before, after).toSorted());
    }
  }
});

test("where the work begins is told", () => {
  const torn = { ...letter, flows: letter.flows.filter(({ from }) => from !== "start") };
  expect(changesBetween(torn, letter, words)).toEqual([{ part: "start", step: undefined, before: "", after: "→ 1" }]);
});

test("all mends of a rule, taken together, settle what they can settle one by one", () => {
  for (const rule of rules) {
    for (const { sop: before, beside = [] } of rule.examples) {
      const findings = (of: Sop) =>
        reviewSop(of, "strict", collect([of, ...beside])).findings.filter((finding) => finding.rule === rule.id);
      const mendable = findings(before).filter(({ fix }) => fix);
      const after = allFixes(mendable)?.apply(before);
      if (!after) continue;
      expect(findBrokenReference(after)).toBeUndefined();
      const left = findings(after).map(({ message }) => message.id);
      expect(
        left.filter((said) => mendable.some(({ message }) => message.id === said)),
        rule.id,
      ).toEqual([]);
    }
  }
});

test("an SOP to which two rows refer is listed once when all mends are taken", () => {
  const { sop: twice } = sop`
    Nomor SOP: 065/012/SOP/2026
    Keterkaitan: SOP Surat Masuk
    1 | Staf | Menyusun konsep surat | | ATK          | 30 menit | Konsep surat | SOP Penomoran Surat
    2 | Staf | Memberi nomor surat   | | Konsep surat | 5 menit  | Surat        | SOP Penomoran Surat`;
  const { findings } = reviewSop(twice, "strict", collect([twice]));
  const all = allFixes(findings.filter(({ rule }) => rule === "related-sop-not-listed"));
  expect(all?.apply(twice).identity.relatedSops).toEqual(["SOP Surat Masuk", "SOP Penomoran Surat"]);
});
