import type { Message } from "./message.ts";
import type { Sop } from "./sop.ts";
import type { Step } from "./step.ts";

/** The printed number of a step without its bracket or closing dot; empty where none is printed. */
function printed(step: Step): string {
  return step.number.replace(/^[\s(]+|[\s.)]+$/g, "");
}

/** The place of a step in the table, counted from 1 as people count rows. */
function rowOf(sop: Sop, step: Step): number {
  return sop.steps.findIndex(({ id }) => id === step.id) + 1;
}

/** How a step is called within a sentence: by its printed number, or by its row where it has none. Begins in lower case. */
export function stepName(sop: Sop, step: Step): Message {
  const number = printed(step);
  if (number !== "") return { id: `langkah ${number}`, en: `step ${number}` };
  const row = rowOf(sop, step);
  return { id: `baris ke-${row}`, en: `row ${row}` };
}

/** The same where the word "langkah" already stands, as in a table or a list: only the printed number, or the row's. */
export function stepNumber(sop: Sop, step: Step): string {
  return printed(step) || String(rowOf(sop, step));
}
