import { findHeader, type Columns } from "../recognize/header.ts";
import { oneLine } from "../text/clean-text.ts";
import type { Block, TableRow } from "../text/page-content.ts";
import type { Sheet } from "./sheet.ts";

/** A row of a flow table and the sheet's rows that it takes up, counted from 0, the last one included. */
export interface FlowRow {
  row: TableRow;
  first: number;
  last: number;
}

/** A table of a sheet that has the headings of a flow. `edges` says with which column each heading ends. */
export interface FlowTable {
  columns: Columns;
  edges: ReadonlyMap<number, number>;
  rows: FlowRow[];
}

/** The tables and paragraphs of a sheet from its first row to its last. */
export function readBlocks(sheet: Sheet): { blocks: Block[]; flows: FlowTable[] } {
  const lines = sheet.texts.map((cells, i): TableRow => tableRow(sheet, [...cells], i, i));
  const blocks: Block[] = [];
  const flows: FlowTable[] = [];
  let from = 0;
  for (let header = findHeader(lines, 0); header; header = findHeader(lines, from)) {
    blocks.push(...looseBlocks(sheet, lines.slice(from, header.first)));
    const end = findHeader(lines, header.body)?.first ?? lines.length;
    const edges = edgesOf(sheet, header.first, header.body);
    const bodies = bodiesOf(sheet, header.body, end, header.columns);
    const rows = bodies.map(({ first, last }) => ({
      first,
      last,
      row: tableRow(sheet, cellsOf(sheet, first, last, edges), first, last),
    }));
    blocks.push({ kind: "table", rows: [...lines.slice(header.first, header.body), ...rows.map(({ row }) => row)] });
    flows.push({ columns: header.columns, edges, rows });
    from = (bodies.at(-1)?.last ?? header.body - 1) + 1;
  }
  blocks.push(...looseBlocks(sheet, lines.slice(from)));
  return { blocks, flows };
}

function tableRow({ number }: Sheet, cells: string[], first: number, last: number): TableRow {
  return { cells, line: first + 1, lastLine: last + 1, page: number, ruled: true };
}

/** The last column of each heading: a performer may have several narrow columns of the sheet. */
function edgesOf({ texts, merges }: Sheet, from: number, to: number): Map<number, number> {
  const edges = new Map<number, number>();
  for (let row = from; row < to; row++)
    for (const [column, text] of (texts[row] ?? []).entries())
      if (text !== "") edges.set(column, merges.cellAt(row, column).last.column);
  const begins = [...edges.keys()].sort((a, b) => a - b);
  return new Map(
    begins.map((column, i) => [column, Math.min(edges.get(column) ?? column, (begins[i + 1] ?? Infinity) - 1)]),
  );
}

/**
 * Which rows of the sheet are one row of the table: those that its number and activity are merged over, and empty ones where the counting goes on below. A row that
 * was cut by the end of a printed page may go on there before the next number comes.
 */
function bodiesOf(
  sheet: Sheet,
  from: number,
  end: number,
  { number, activity }: Columns,
): { first: number; last: number }[] {
  const { texts, merges } = sheet;
  const leading = [number, activity].filter((column) => column !== undefined);
  const bodies: { first: number; last: number }[] = [];
  for (let row = from; row < end;) {
    let last = row;
    while (last + 1 < end && leading.every((column) => merges.goesDown(last, column))) last++;
    bodies.push({ first: row, last });
    const next = nextFilled(texts, last + 1, end);
    if (next > last + 1) {
      if (!countsOn(texts, number ?? 0, row, next, end)) break;
      bodies[bodies.length - 1] = { first: row, last: next - 1 };
    }
    row = next;
  }
  return bodies;
}

/** Whether the first number from `next` on is higher than the last one before. */
function countsOn(texts: Sheet["texts"], column: number, row: number, next: number, end: number): boolean {
  const numberIn = (line: readonly string[] | undefined): number | undefined => {
    const digits = /^(\d{1,3})\s*[.)]?$/.exec(line?.[column] ?? "")?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const above = texts.slice(0, row + 1).findLast((line) => numberIn(line) !== undefined);
  const below = texts.slice(next, end).find((line) => numberIn(line) !== undefined);
  const [last, first] = [numberIn(above), numberIn(below)];
  return first !== undefined && (last === undefined || first > last);
}

function nextFilled(texts: Sheet["texts"], from: number, end: number): number {
  let row = from;
  while (row < end && (texts[row] ?? []).every((text) => text === "")) row++;
  return row;
}

/** The words of a row of the table, those of all columns below one heading together. */
function cellsOf({ texts }: Sheet, first: number, last: number, edges: ReadonlyMap<number, number>): string[] {
  const width = texts[first]?.length ?? 0;
  const cells = Array.from({ length: width }, (_, column) =>
    texts.slice(first, last + 1).flatMap((line) => line[column] || []),
  );
  for (const [column, end] of edges)
    for (let other = column + 1; other <= end; other++) cells[column]?.push(...(cells[other]?.splice(0) ?? []));
  return cells.map((words) => words.join("\n"));
}

/** Rows outside the flow tables. Words that stand alone, or across the whole sheet, are paragraphs; an empty row ends a table. */
function looseBlocks(sheet: Sheet, lines: readonly TableRow[]): Block[] {
  const blocks: Block[] = [];
  let run: TableRow[] = [];
  const flush = () => {
    const alone = run.every(isAlone);
    let table: TableRow[] | undefined;
    for (const line of run) {
      if (isAlone(line) && (alone || isAcross(sheet, line))) {
        table = undefined;
        blocks.push({ kind: "paragraph", text: oneLine(line.cells.join(" ")), line: line.line });
      } else if (table) table.push(line);
      else blocks.push({ kind: "table", rows: (table = [line]) });
    }
    run = [];
  };
  for (const line of lines) {
    if (line.cells.some((cell) => cell !== "")) run.push(line);
    else flush();
  }
  flush();
  return blocks;
}

function isAlone({ cells }: TableRow): boolean {
  return cells.filter((cell) => cell !== "").length === 1;
}

const beginsItem = /^(?:\d{1,2}[.)]|[a-z][.)]|[-–•●▪*])\s/;

/** Whether the only words of a row are merged over most of its columns, as a title is. An entry of a list is none. */
function isAcross({ merges }: Sheet, { cells, line }: TableRow): boolean {
  const column = cells.findIndex((cell) => cell !== "");
  const { first, last } = merges.cellAt(line - 1, column);
  return last.column - first.column + 1 > 0.6 * cells.length && !beginsItem.test(cells[column] ?? "");
}
