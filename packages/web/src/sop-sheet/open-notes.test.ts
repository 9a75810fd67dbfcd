import { drawSop, removeSteps, setFlow, setPerformers, type Diagnostic, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { besideGuesses, openNotes } from "./open-notes.ts";

const { sop } = drawSop(
  "1 | Staf | Menyusun konsep\n2 | Camat | Memeriksa konsep | ya → 3\n3 | Staf | Menyimpan surat",
);
const note = (code: string, stepId?: string): Diagnostic => ({
  code,
  severity: "warning",
  message: { id: code, en: code },
  ...(stepId === undefined ? {} : { stepId }),
});
const notes = [
  note("performer-guessed", "s1"),
  note("return-target-missing", "s2"),
  note("cells-shifted", "s3"),
  note("title-inferred"),
];
const open = (of: Sop): string[] => openNotes(of, notes).map(({ code }) => code);

test("a note is settled by mending what it asks about, or by saying that it is right", () => {
  const [staff] = sop.performers;
  expect(open(sop)).toHaveLength(4);
  expect(open(setPerformers(sop, "s1", [staff!.id]))).not.toContain("performer-guessed");
  expect(open(setFlow(sop, "s2", "no", "s1"))).not.toContain("return-target-missing");
});

test("what was noted of a row goes with the row, and what was noted of the table stays", () => {
  expect(open(removeSteps(sop, ["s3"]).sop)).toEqual(["performer-guessed", "return-target-missing", "title-inferred"]);
});

test("beside a guess its own note is not said a second time", () => {
  const guess = { about: "performers", stepId: "s1", evidence: { source: "inferred", confidence: "guess" } } as const;
  expect(besideGuesses(notes, [guess]).map(({ code }) => code)).not.toContain("performer-guessed");
  expect(besideGuesses(notes, [{ ...guess, stepId: "s2" }])).toEqual(notes);
});
