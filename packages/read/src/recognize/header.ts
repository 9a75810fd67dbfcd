import { letters } from "@alur/model";
import { oneLine } from "../text/clean-text.ts";
import type { TableRow } from "../text/page-content.ts";
import { readHeading, type ColumnRole } from "./header-words.ts";

/** Which column of a table holds what. Columns count from 0, as the cells of a row do. */
export interface Columns {
  number: number | undefined;
  activity: number;
  /** One column for each performer, marked by symbols. */
  performers: { column: number; name: string }[];
  /** A single column in which each row names its performer. */
  performerNames: number | undefined;
  requirements: number | undefined;
  duration: number | undefined;
  /** The unit that the heading of the times names for all of them: "Waktu (menit)". */
  durationUnit: string | undefined;
  outputs: number | undefined;
  remarks: number | undefined;
}

/** The heading rows of an SOP table and what they say. */
export interface Header {
  /** Index of the first heading row and of the first row below the headings. */
  first: number;
  body: number;
  columns: Columns;
  hasPerformers: boolean;
  /** "Mutu Baku" stands over the performers, where "Pelaksana" should. */
  slipped: boolean;
}

const qualityRoles: readonly ColumnRole[] = ["requirements", "duration", "outputs", "standardGroup"];

const planHeading = /^(tempat|lokasi|anggaran|biaya|pagu|sasaran|target|peserta|narasumber|volume|tanggal)\b/i;

/** Finds the next header at or after a row. A header names the activity and at least two of the other columns, on one to three rows. */
export function findHeader(rows: readonly TableRow[], from: number): Header | undefined {
  for (let i = from; i < rows.length; i++) {
    const header = readHeader(rows, i, from);
    if (header) return header;
  }
  return undefined;
}

function readHeader(rows: readonly TableRow[], at: number, from: number): Header | undefined {
  const main = rows[at];
  if (!main || main.cells.length < 4 || main.cells.some((cell) => /^(judul|nama)\s*(sop|prosedur)/i.test(cell)))
    return undefined;
  const roles = main.cells.map(readHeading);
  const activity = roles.indexOf("activity");
  if (activity < 0 || activity > 2) return undefined;
  const below = subHeadingRows(rows, at, activity);
  const all = [roles, ...below.map((row) => row.cells.map(readHeading))];
  const named = new Set(all.flat().filter((role) => role !== undefined && role !== "number" && role !== "activity"));
  const quality = all.flat().filter((role) => role !== undefined && qualityRoles.includes(role)).length;
  if (quality === 0 || named.size < 2) return undefined;
  // A schedule or a plan also has Kegiatan, Waktu and Penanggung Jawab, but nothing that a step needs or yields.
  const standard = named.has("requirements") || named.has("outputs") || named.has("standardGroup");
  if (!standard && main.cells.some((cell) => planHeading.test(cell))) return undefined;
  let body = at + 1 + below.length;
  while (isNumberRow(rows[body])) body++;
  const columns = columnsOf([main, ...below], activity);
  return {
    first: at > from && isGroupRow(rows[at - 1]) ? at - 1 : at,
    body,
    columns,
    hasPerformers: named.has("performersGroup"),
    slipped: !named.has("performersGroup") && standsOver(roles, columns),
  };
}

function standsOver(roles: readonly (ColumnRole | undefined)[], { performers }: Columns): boolean {
  const group = roles.indexOf("standardGroup");
  return group >= 0 && performers.some(({ column }) => column >= group);
}

/** Rows under the main heading row that still belong to the header: their activity cell is empty and they name columns or performers. */
function subHeadingRows(rows: readonly TableRow[], at: number, activity: number): TableRow[] {
  const found: TableRow[] = [];
  const grouped = rows[at]?.cells.some((cell) => readHeading(cell) === "performersGroup") ?? false;
  for (const row of rows.slice(at + 1, at + 3)) {
    const filled = row.cells.filter((cell) => cell !== "").length;
    // A sheet without merged cells repeats "No" and "Kegiatan" on each heading row.
    const opens = row.cells
      .slice(0, activity + 1)
      .every((cell) => cell === "" || ["number", "activity"].includes(readHeading(cell) ?? ""));
    const namesColumns = row.cells.some((cell) => readHeading(cell) !== undefined);
    // Under a group "Pelaksana" the performers' names may stand alone; a name may also be torn over two rows.
    const namesPerformers = row.cells.every(
      (cell, i) =>
        cell === "" || (/\p{L}{3}/u.test(cell) && cell.length < 60 && (grouped || continuesName(rows[at], i))),
    );
    if (!opens || filled < 2 || (!namesColumns && !namesPerformers)) break;
    found.push(row);
  }
  return found;
}

function continuesName(main: TableRow | undefined, column: number): boolean {
  const above = main?.cells[column] ?? "";
  return above !== "" && readHeading(above) === undefined;
}

/** The row "1 2 3 4 …" under a header only counts the columns. */
function isNumberRow(row: TableRow | undefined): boolean {
  const filled = (row?.cells ?? []).filter((cell) => cell !== "");
  if (filled.length < 4 || !filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cell))) return false;
  // Damage may have taken the first of them; what is left still goes up.
  const numbers = filled.map((cell) => Number(cell.replace(/[()]/g, "")));
  return numbers[0] === 1 || numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
}

/** A row above the main heading row that only groups columns ("PELAKSANA … MUTU BAKU"), its words often torn apart. */
function isGroupRow(row: TableRow | undefined): boolean {
  if (!row) return false;
  if (row.cells.some((cell) => ["performersGroup", "standardGroup"].includes(readHeading(cell) ?? ""))) return true;
  const joined = letters(row.cells.join(""));
  return /pela.{0,3}ksana|mutub|ksana/.test(joined) && row.cells.every((cell) => cell.length < 40);
}

function columnsOf(headingRows: readonly TableRow[], activity: number): Columns {
  const width = Math.max(...headingRows.map((row) => row.cells.length));
  const role: (ColumnRole | undefined)[] = [];
  const names: string[] = [];
  for (let column = 0; column < width; column++) {
    // The lowest filled heading cell of a column says what it holds; a group above it only spans it.
    const said = headingRows.map((row) => row.cells[column] ?? "").filter((cell) => cell !== "");
    const lowest = said.at(-1) ?? "";
    role.push(readHeading(lowest));
    // A name torn over two heading rows: "Analis" above "Kebijakan".
    const above = said.slice(0, -1).filter((cell) => readHeading(cell) === undefined && letters(cell).length >= 3);
    names.push(oneLine([...above, lowest].join(" ")));
  }
  const find = (wanted: ColumnRole) => {
    const at = role.indexOf(wanted);
    return at < 0 ? undefined : at;
  };
  const quality = [find("requirements"), find("duration"), find("outputs")].filter((at) => at !== undefined);
  const group = find("performersGroup");
  const { start, end } = performersSpan(
    headingRows[0],
    activity,
    Math.min(...quality.filter((at) => at > activity), width),
  );
  const named = names
    .map((name, column) => ({ name, column }))
    .filter(
      ({ name, column }) =>
        name !== "" && role[column] === undefined && column >= start && column < end && !isGroupLeftover(name),
    );
  // Among other names under the group, "Pelaksana" is somebody: the staff of the unit.
  const staff =
    named.length === 0
      ? []
      : role.flatMap((each, column) =>
          each === "performersGroup" && isBelowGroup(headingRows, column)
            ? [{ name: names[column] ?? "", column }]
            : [],
        );
  const performers = [...named, ...staff].sort((a, b) => a.column - b.column);
  return {
    number: find("number") ?? (activity === 1 ? 0 : undefined),
    activity,
    performers,
    performerNames: performers.length === 0 ? group : undefined,
    requirements: find("requirements"),
    duration: find("duration"),
    durationUnit: /\b(detik|menit|jam|hari|minggu|bulan)\b/i.exec(names[find("duration") ?? -1] ?? "")?.[1],
    outputs: find("outputs"),
    remarks: find("remarks"),
  };
}

/** The performers stand between the activity and Mutu Baku, or below their own heading where that comes later. */
function performersSpan(main: TableRow | undefined, activity: number, quality: number) {
  const group = main?.cells.findIndex((cell) => readHeading(cell) === "performersGroup") ?? -1;
  if (group < quality) return { start: activity + 1, end: quality };
  const after = main?.cells.findIndex((cell, column) => column > group && cell !== "") ?? -1;
  return { start: group, end: after < 0 ? Infinity : after };
}

function isBelowGroup([main, ...below]: readonly TableRow[], column: number): boolean {
  const grouped = main?.cells.some((cell) => readHeading(cell) === "performersGroup") ?? false;
  return grouped && below.some((row) => readHeading(row.cells[column] ?? "") === "performersGroup");
}

/** A group heading that no sub-heading stands under is no performer's name. */
function isGroupLeftover(name: string): boolean {
  const role = readHeading(name);
  return role === "performersGroup" || role === "standardGroup" || /^[-_.\d\s]*$/.test(name);
}
