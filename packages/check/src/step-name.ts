import type { Message, Sop, Step } from "@alur/model";

/** How a step is called in a sentence: by its printed number, or by its row where it has none. */
export function stepName(sop: Sop, step: Step): Message {
  const number = step.number.replace(/[.)\s]+$/, "");
  if (number !== "") return { id: `langkah ${number}`, en: `step ${number}` };
  const row = sop.steps.indexOf(step) + 1;
  return { id: `baris ke-${row}`, en: `row ${row}` };
}
