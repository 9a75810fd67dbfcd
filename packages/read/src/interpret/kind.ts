import { letters, type StepKind } from "@alur/model";
import type { ReadRow } from "./row.ts";

/** Whether a row acts, decides or is only a note. */
export function kindOfRow(row: ReadRow, performerIds: readonly string[], kindsSound: boolean): StepKind {
  if (row.settledKind) return row.settledKind;
  if (isNote(row)) return "note";
  if (row.sentence.wanting || (row.sentence.condition && checks(row))) return "decision";
  if (row.marks.some((mark) => mark.remains.includes("no"))) return "decision";
  const diamond = row.marks.some(
    (mark) => performerIds.includes(mark.performerId) && mark.remains.includes("decision"),
  );
  return diamond && kindsSound ? "decision" : "task";
}

function checks(row: ReadRow): boolean {
  return row.sentence.verbs.some(
    ({ verbClass }) => verbClass === "check" || verbClass === "sign" || verbClass === "receive",
  );
}

const opensNote = /^(adapun|syarat|catatan|keterangan|kriteria|ketentuan|persyaratan|note)\b/i;

/** A row without anything to do: criteria, conditions, a bare number. */
function isNote(row: ReadRow): boolean {
  if (letters(row.activity).length < 4) return true;
  return row.bare && (opensNote.test(row.activity) || row.sentence.verbs.length === 0) && !row.sentence.subject;
}
