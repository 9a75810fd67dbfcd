import { showsPerformer } from "../grammar/symbol-remains.ts";
import type { Mark, ReadRow } from "./row.ts";

/** The column whose symbol says who acts in a row: exactly one column with the remain of a symbol, or none. */
export function markedPerformer(row: ReadRow): Mark | undefined {
  const shown = row.marks.filter((mark) => mark.remains.some(showsPerformer));
  if (shown.length === 1) return shown[0];
  // A box beside pieces of arrows: the box decides. Several boxes say nothing certain.
  const decisive = shown.filter((mark) => mark.remains.some((remain) => remain === "task" || remain === "decision"));
  if (decisive.length === 1) return decisive[0];
  // Where the arrow to the receiver was drawn in the same row, the other box acts.
  const giving = decisive.filter((mark) => !row.sentence.receivers?.ids.includes(mark.performerId));
  return giving.length === 1 ? giving[0] : undefined;
}

/** All columns with a symbol, where a row has several: they act together. */
export function markedTogether(row: { marks: readonly Mark[] }): Mark[] {
  return row.marks.filter((mark) => mark.remains.some((remain) => remain === "task" || remain === "decision"));
}

/**
 * Whether the symbols of a table can be believed. Conversion shuffles them; where sentence and symbol both name somebody and mostly differ, or where
 * every cell is marked, the symbols are scraps.
 */
export function symbolsAreSound(rows: readonly ReadRow[]): boolean {
  let agree = 0;
  let differ = 0;
  let marked = 0;
  for (const row of rows) {
    const mark = markedPerformer(row);
    if (mark) marked++;
    const subject = row.sentence.subject;
    if (!mark || !subject) continue;
    if (subject.ids.includes(mark.performerId)) agree++;
    else differ++;
  }
  if (agree + differ > 0) return agree >= 2 * differ && marked >= rows.length / 2;
  return marked >= rows.length / 2;
}
