import { showsPerformer } from "../grammar/symbol-remains.ts";
import type { Mark, ReadRow } from "./row.ts";

/** The columns whose symbols say who acts in a row. Where the sentence names the receiver, his symbol is only where the arrow leads. */
export function markedPerformers(row: ReadRow): Mark[] {
  const shown = row.marks.filter((mark) => mark.remains.some(showsPerformer));
  const giving = shown.filter((mark) => !row.sentence.receivers?.ids.includes(mark.performerId));
  return giving.length > 0 ? giving : shown;
}

/**
 * Whether the symbols of a table can be believed. Conversion shuffles them; where sentence and symbol both name somebody and mostly differ, where most
 * rows have none, or where every cell of most rows is marked, the symbols are scraps.
 */
export function symbolsAreSound(rows: readonly ReadRow[], columns: number): boolean {
  let agree = 0;
  let differ = 0;
  let marked = 0;
  let full = 0;
  for (const row of rows) {
    const marks = markedPerformers(row);
    if (marks.length > 0) marked++;
    if (marks.length === columns && columns > 2) full++;
    const subject = row.sentence.subject;
    if (marks.length === 0 || !subject) continue;
    if (marks.some((mark) => subject.ids.includes(mark.performerId))) agree++;
    else differ++;
  }
  return agree >= 2 * differ && marked >= rows.length / 2 && full <= rows.length / 2;
}

/**
 * Whether the kinds of a table's symbols can be believed, a diamond being a decision. Capsules belong to the ends; a table strewn with them has only
 * kept in which columns something stood.
 */
export function kindsAreSound(rows: readonly ReadRow[], columns: number): boolean {
  const inside = rows.slice(1, -1).filter((row) => row.marks.some((mark) => mark.remains.includes("capsule")));
  return symbolsAreSound(rows, columns) && inside.length < 2;
}
