import { type Duration, letters, parseDuration } from "@alur/model";
import { readRemains } from "../grammar/symbol-remains.ts";
import { oneLine } from "../text/clean-text.ts";
import type { DrawnRow, TableRow } from "../text/page-content.ts";
import type { Columns } from "./header.ts";

/** A row of the table's body with every cell in its column, before anybody asks what it means. */
export interface StepRow {
  number: string;
  activity: string;
  /** What stands in each performer's column, in the order of the columns; mostly nothing or the remain of a symbol. Ends where the row does. */
  marks: string[];
  /** The performer written out, where the table has one column for that. */
  performerName: string;
  requirements: string;
  duration: Duration;
  outputs: string;
  remarks: string;
  line: number;
  lastLine: number;
  /** Words of the row that belong to no column. */
  leftOver: string[];
  /** The cells had slipped and were put back: sideways, into one another, or a time into the Output cell as well. */
  shifted: boolean;
  page: number | undefined;
  /** What is drawn in the performers' columns, where the drawing survived. */
  drawn: DrawnRow | undefined;
  /** The row as it stands in the document. */
  source: TableRow;
}

/** Whether a cell reads as a time rather than as words. */
export function isTime(cell: string): boolean {
  if (cell.length === 0 || cell.length > 60) return false;
  const { kind } = parseDuration(oneLine(cell));
  if (kind === "unreadable") return /^\d[\d.:,\s]*(detik|menit|jam|hari|minggu|bulan|tahun)\b/i.test(cell);
  return kind !== "missing" && (kind !== "varies" || /^(menye|dise|se)suai/i.test(cell));
}

/** Puts the cells of a row into their columns. `isTime` cells anchor rows whose cells slipped, as they do after page breaks and merged cells. */
export function alignRow(source: TableRow, columns: Columns, previousOutputs: string): StepRow {
  const cells = source.cells;
  const at = (column: number | undefined) => (column === undefined ? "" : (cells[column] ?? ""));
  const shift = source.ruled ? 0 : shiftOf(cells, columns);
  const quality = source.ruled ? ruledCells(cells, columns) : qualityCells(cells, columns, shift, previousOutputs);
  const activity = activityCell(cells, columns, shift);
  const printed = at(columns.number);
  const { doubled, ...values } = quality;
  const row = {
    number: columns.number === undefined || activity === columns.number || printed.length > 8 ? "" : oneLine(printed),
    activity: oneLine(cells[activity] ?? ""),
    marks: performersWithin(columns, cells.length).map(({ column }) => {
      const inPlace = column !== activity && (shift >= 0 || column < beforeQuality(cells, columns, shift));
      return inPlace ? oneLine(at(column)) : "";
    }),
    performerName: oneLine(at(columns.performerNames)),
    ...values,
  };
  return {
    ...row,
    leftOver: wordsLeftOver(cells, row),
    line: source.line,
    lastLine: source.lastLine,
    shifted: shift !== 0 || doubled,
    page: source.page,
    drawn: source.drawn,
    source,
  };
}

/** Between drawn lines every cell is where it belongs, whatever it holds. */
function ruledCells(cells: readonly string[], { requirements, duration, outputs, remarks }: Columns) {
  const cell = (column: number | undefined) => (column === undefined ? "" : (cells[column] ?? ""));
  return {
    requirements: cell(requirements),
    duration: parseDuration(oneLine(cell(duration))),
    outputs: cell(outputs),
    remarks: cell(remarks),
    doubled: false,
  };
}

/** Cells with words that came into no column: neither a remain of a symbol nor part of what was read. */
function wordsLeftOver(
  cells: readonly string[],
  row: Pick<
    StepRow,
    "number" | "activity" | "marks" | "performerName" | "requirements" | "outputs" | "remarks" | "duration"
  >,
): string[] {
  const read = [
    row.number,
    row.activity,
    row.performerName,
    row.requirements,
    row.outputs,
    row.remarks,
    row.duration.text,
  ].map(letters);
  const remarks = new Set(row.remarks.split("\n").map(letters));
  const marks = new Set(row.marks);
  return cells.filter((cell) => {
    const said = letters(cell);
    if (said.length < 3 || remarks.has(said) || read.some((text) => text.includes(said))) return false;
    return !marks.has(oneLine(cell)) || readRemains(cell).every((remain) => remain === "line");
  });
}

/** The performers whose columns a row of so many cells reaches. */
function performersWithin({ performers }: Columns, width: number): Columns["performers"] {
  const beyond = performers.findIndex(({ column }) => column >= width);
  return beyond < 0 ? performers : performers.slice(0, beyond);
}

/** How far the cells slipped: 0 when the time stands in its column (or nowhere). */
function shiftOf(cells: readonly string[], { duration, requirements, activity }: Columns): number {
  const home = duration ?? (requirements === undefined ? undefined : requirements + 1);
  if (home === undefined || isTime(cells[home] ?? "")) return 0;
  const times = cells.map((cell, i) => (i > activity - 1 && isTime(cell) ? i : -1)).filter((i) => i >= 0);
  if (times.length === 0) return 0;
  const nearest = times.reduce((best, i) => (Math.abs(i - home) < Math.abs(best - home) ? i : best));
  return nearest - home;
}

function qualityCells(cells: readonly string[], columns: Columns, shift: number, previousOutputs: string) {
  const home = columns.duration ?? (columns.requirements === undefined ? undefined : columns.requirements + 1);
  const cell = (column: number | undefined) => (column === undefined ? "" : (cells[column + shift] ?? ""));
  const outputs = columns.outputs ?? (home === undefined ? undefined : home + 1);
  const remarksAt = columns.remarks !== undefined && columns.remarks === outputs ? undefined : columns.remarks;
  let requirements = cell(columns.requirements);
  let result = cell(outputs);
  let remarks = cell(remarksAt);
  // Cells after the last known column still belong to the row: they are remarks, unless they repeat what is known.
  const last = Math.max(outputs ?? 0, remarksAt ?? 0, home ?? 0);
  const marked = new Set(performersWithin(columns, cells.length).map(({ column }) => column));
  const free = cells.map((text, column) => (marked.has(column) ? "" : text)).slice(last + shift + 1);
  const beyond = [remarks, ...free.filter((text) => !isTime(text))].filter((text) => text !== "");
  // The time before the requirements: a row "waktu, kelengkapan, output" whose first text is what the row before put out.
  const behind = remarks === "" ? free[0] : remarks;
  if (requirements === "" && result !== "" && behind !== undefined && behind !== "" && result === previousOutputs) {
    requirements = result;
    result = behind;
    remarks = "";
  } else {
    remarks = [...new Set(beyond)].join("\n");
  }
  const doubled = isTime(result);
  return {
    requirements,
    duration: parseDuration(oneLine(cell(home))),
    outputs: doubled ? "" : result,
    remarks,
    /** A time stands in the Output cell as well. */
    doubled,
  };
}

/** A row may lack its number cell or even more; then the activity is the longest text before the quality cells. */
function activityCell(cells: readonly string[], columns: Columns, shift: number): number {
  const own = cells[columns.activity] ?? "";
  if (own !== "" && shift >= 0) return columns.activity;
  if (own.length > 12) return columns.activity;
  const end = Math.max(1, (columns.requirements ?? columns.activity + 2) + shift);
  const candidates = cells.slice(0, end).map((text, i) => ({ text, i }));
  const longest = candidates.reduce((best, next) => (next.text.length > best.text.length ? next : best), {
    text: own,
    i: columns.activity,
  });
  return longest.text.length > 12 ? longest.i : columns.activity;
}

function beforeQuality(cells: readonly string[], columns: Columns, shift: number): number {
  return (columns.requirements ?? columns.duration ?? cells.length) + shift;
}
