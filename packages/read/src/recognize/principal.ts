import { letters } from "@alur/model";
import { readRemains, showsPerformer } from "../grammar/symbol-remains.ts";
import type { SopTable } from "./sop-tables.ts";

/**
 * Whose procedures these are: the column in which the first step or the start capsule stands in most tables of a document that have the same performers.
 * An office that draws ten procedures for one post leaves the symbol of most rows to be lost, but rarely of all.
 */
export function findPrincipals(tables: readonly SopTable[]): (number | undefined)[] {
  const votes = new Map<string, number[]>();
  const keyOf = (table: SopTable) => table.columns.performers.map(({ name }) => letters(name)).join("|");
  for (const table of tables) {
    const counts = votes.get(keyOf(table)) ?? table.columns.performers.map(() => 0);
    for (const column of openers(table)) counts[column] = (counts[column] ?? 0) + 1;
    votes.set(keyOf(table), counts);
  }
  return tables.map((table) => {
    const counts = votes.get(keyOf(table)) ?? [];
    const most = Math.max(...counts, 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return most >= 2 && most > all / 2 ? counts.indexOf(most) : undefined;
  });
}

/** Columns marked where the procedure begins: above the first row, or else in it. */
function openers({ startMarks, rows }: SopTable): number[] {
  const above = startMarks.flatMap((mark, column) => (mark === "" ? [] : [column]));
  if (above.length > 0) return above.slice(0, 1);
  const marks = rows[0]?.marks ?? [];
  const shown = marks.flatMap((mark, column) =>
    readRemains(mark).some((remain) => showsPerformer(remain) || remain === "line") ? [column] : [],
  );
  return shown.length === 1 ? shown : [];
}
