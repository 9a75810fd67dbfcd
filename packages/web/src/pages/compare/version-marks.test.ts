import { changeStep, drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { marksOfVersions } from "./version-marks.ts";

const older = drawSop(`1 | Staf     | Menyusun konsep surat dinas  | → 2               | ATK    | 30 menit | Konsep
                       2 | Kasubbag | Memeriksa konsep surat dinas | ya → 3, tidak → 1 | Konsep | 10 menit | Konsep
                       3 | Kepala   | Menandatangani surat dinas   |                   | Konsep | 1 hari   | Surat`).sop;

test("two versions whose tables say the same have nothing to be marked", () => {
  expect(marksOfVersions(older, structuredClone(older))).toBeUndefined();
});

test("a time that changed is marked in its own cell of both tables, and nothing else", () => {
  const newer = changeStep(older, "s2", (step) => ({ ...step, duration: { ...step.duration, text: "15 menit" } }));
  for (const marks of marksOfVersions(older, newer)!) {
    expect([...(marks.cells.get("s2") ?? [])]).toEqual(["duration"]);
    expect(marks.alone.size + marks.moved.size + marks.arrows.size).toBe(0);
  }
});

test("a row that was put in is marked in the newer table, with the arrows that now go by way of it", () => {
  const newer =
    drawSop(`1 | Staf      | Menyusun konsep surat dinas     | → 2               | ATK    | 30 menit | Konsep
                         2 | Kasubbag  | Memeriksa konsep surat dinas    | ya → 3, tidak → 1 | Konsep | 10 menit | Konsep
                         3 | Sekretaris| Mengagendakan pada buku kendali | → 4               | Konsep | 5 menit  | Konsep
                         4 | Kepala    | Menandatangani surat dinas      |                   | Konsep | 1 hari   | Surat`).sop;
  const [before, after] = marksOfVersions(older, newer)!;
  expect([...after.alone]).toEqual(["s3"]);
  expect(before.alone.size).toBe(0);
  const marked = (flows: typeof newer.flows, arrows: ReadonlySet<number>): string[] =>
    flows.filter((_, i) => arrows.has(i)).map(({ from, to }) => `${from} ${to}`);
  expect(marked(newer.flows, after.arrows)).toEqual(["s2 s3", "s3 s4"]);
  expect(marked(older.flows, before.arrows)).toEqual(["s2 s3"]);
});
