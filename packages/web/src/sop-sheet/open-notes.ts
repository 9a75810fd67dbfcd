import { findStep, flowsFrom, type Diagnostic, type Evidence, type Sop, type Step } from "@alur/model";
import type { ReadDiagnosticCode } from "@alur/read";
import type { UnsureReading } from "./unsure-readings.ts";

/** What of a step a note asks a person to settle. */
type Matter = "performers" | "flow" | "duration";

const matters: Partial<Record<string, Matter>> = {
  "performer-missing": "performers",
  "performer-guessed": "performers",
  "performer-disagrees": "performers",
  "drawn-elsewhere": "performers",
  "return-drawn-elsewhere": "flow",
  "return-target-missing": "flow",
  "return-target-inferred": "flow",
  "duration-unreadable": "duration",
} satisfies Partial<Record<ReadDiagnosticCode, Matter>>;

/**
 * The notes of the reader that nobody has settled. Whoever mends in the table what a note asks about, or says that it is right, need not put the note away as well;
 * taking that back brings it back. What was noted of a row goes with the row.
 */
export function openNotes(sop: Sop, notes: readonly Diagnostic[]): Diagnostic[] {
  return notes.filter(({ code, stepId }) => {
    if (stepId === undefined) return true;
    const step = findStep(sop, stepId);
    return step !== undefined && !isSettled(sop, step, matters[code]);
  });
}

/** The notes that say more than the guess of the same row, which stands beside them and is settled with them. */
export function besideGuesses(notes: readonly Diagnostic[], guesses: readonly UnsureReading[]): Diagnostic[] {
  return notes.filter(
    ({ code, stepId }) => !guesses.some((guess) => guess.stepId === stepId && guess.about === matters[code]),
  );
}

function isSettled(sop: Sop, step: Step, matter: Matter | undefined): boolean {
  switch (matter) {
    case "performers":
      return isByHand(step.evidence?.performers);
    case "flow":
      return isByHand(step.evidence?.kind) || flowsFrom(sop, step.id).some(({ evidence }) => isByHand(evidence));
    case "duration":
      return step.duration.kind !== "unreadable";
    case undefined:
      return false;
  }
}

function isByHand(evidence: Evidence | undefined): boolean {
  return evidence?.source === "person";
}
