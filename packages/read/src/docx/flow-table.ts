import { findHeader, type Columns } from "../recognize/header.ts";
import type { RowPlace } from "../drawing/drawn-flow.ts";
import type { TableRow } from "../text/page-content.ts";
import type { SetRow, SetTable } from "./set-table.ts";

/** A table as rows with cells, and where its body has performers' columns, their places. */
export interface ReadTable {
  rows: TableRow[];
  flow: { columns: Columns; body: TableRow[]; places: RowPlace[] } | undefined;
}

/** Reads a table. `known` are the columns of the table right above, by which one without headings goes on. */
export function readTable(table: SetTable, known: Columns | undefined, nextLine: () => number): ReadTable {
  const plain = table.rows.map((row) => textsOf(row, table.widths.length));
  const header = findHeader(
    plain.map((cells, i) => ({ cells, line: i, lastLine: i })),
    0,
  );
  const columns = header?.columns ?? known;
  const rowOf = (cells: string[]): TableRow => {
    const line = nextLine();
    return { cells, line, lastLine: line, ruled: true };
  };
  if (!columns) return { rows: plain.map(rowOf), flow: undefined };
  const from = header?.body ?? 0;
  const heads = plain.slice(0, from).map(rowOf);
  const leading = [columns.number, columns.activity].filter((column) => column !== undefined);
  const bodies = joinRows(table.rows.slice(from), leading);
  const body = bodies.map((rows) => rowOf(joinTexts(rows.map((row) => textsOf(row, table.widths.length)))));
  const performers = columns.performers.map(({ column }) => ({ column, ...edgesOf(table, column) }));
  const places = bodies.map((rows) => ({
    page: rows[0]?.page ?? 1,
    top: Math.min(...rows.map(({ top }) => top)),
    bottom: Math.max(...rows.map(({ bottom }) => bottom)),
    performers,
  }));
  return { rows: [...heads, ...body], flow: { columns, body, places } };
}

/** The text of a cell stands in its first column. */
function textsOf({ cells }: SetRow, width: number): string[] {
  const texts = Array.from({ length: width }, () => "");
  for (const { first, text } of cells) texts[first] = text;
  return texts;
}

/** Rows whose number and activity are merged with those above them are one step. */
function joinRows(rows: readonly SetRow[], leading: readonly number[]): SetRow[][] {
  const joined: SetRow[][] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const goesOn = leading.every((column) =>
      row.cells.some((cell) => cell.goesOn && cell.first <= column && column <= cell.last),
    );
    if (above && goesOn && above[0]?.page === row.page) above.push(row);
    else joined.push([row]);
  }
  return joined;
}

function joinTexts(rows: readonly string[][]): string[] {
  return (rows[0] ?? []).map((_, column) =>
    rows
      .map((texts) => texts[column] ?? "")
      .filter((text) => text !== "")
      .join("\n"),
  );
}

export function edgesOf({ left, widths }: SetTable, column: number): { left: number; right: number } {
  const start = widths.slice(0, column).reduce((sum, width) => sum + width, left);
  return { left: start, right: start + (widths[column] ?? 0) };
}
