import { alike, letters, readVerb, wordsOf } from "@alur/model";
import { oneLine } from "../text/clean-text.ts";
import type { Block, PageContent, TableRow } from "../text/page-content.ts";
import { findHeader, type Columns, type Header } from "./header.ts";
import { settleColumns } from "./settle-columns.ts";
import { alignRow, isTime, type StepRow } from "./table-row.ts";

/** One SOP table with its rows in columns, and what stands between the table before and this one. */
export interface SopTable {
  columns: Columns;
  hasPerformers: boolean;
  /** The headings do not stand over what they name; the values were told apart by the rows themselves. */
  slipped: boolean;
  rows: StepRow[];
  /** The rows as they stand in the document: the headings, also those printed again on later pages, and what is below them. */
  headings: TableRow[];
  body: TableRow[];
  /** Marks in the performers' columns above the first row: what is left of the start capsule. */
  startMarks: string[];
  /** Rows that are no step and hold words, so that nothing is lost without a word. */
  leftOver: { text: string; line: number }[];
  line: number;
  lastLine: number;
  before: Block[];
}

/** A table while its rows are still being collected over pages. */
interface OpenTable {
  header: Header;
  headings: TableRow[];
  line: number;
  raw: TableRow[];
  /** Steps below words that part them from the table, so that nobody can tell whether they are its own. */
  cutOff: TableRow[];
  before: Block[];
}

/** All SOP tables of a document in order. A table that goes on after a page break, with or without its header, is one. */
export function findSopTables(page: PageContent): { tables: SopTable[]; after: Block[] } {
  const open: OpenTable[] = [];
  let between: Block[] = [];
  // Words between two tables say that a new one begins; a lone letter is a scrap of the drawing.
  let parted = false;
  for (const block of page.blocks) {
    if (block.kind === "paragraph") {
      between.push(block);
      parted ||= letters(block.text).length > 2;
      continue;
    }
    let header = findHeader(block.rows, 0);
    for (let from = 0; from < block.rows.length;) {
      const loose = block.rows.slice(from, header?.first ?? block.rows.length);
      const current = open.at(-1);
      if (loose.length > 0 && current && (parted ? countsOn(current, loose) : goesOn(current, loose))) {
        for (const row of loose) current.raw.push(row);
        parted = false;
      } else if (current && (loose.some((row) => isTimedStep(current, row)) || isNextStep(current, loose))) {
        for (const row of loose) current.cutOff.push(row);
      } else if (loose.length > 0) {
        between.push({ kind: "table", rows: loose });
        parted = true;
      }
      if (!header) break;
      const next = findHeader(block.rows, header.body);
      const body = block.rows.slice(header.body, next?.first ?? block.rows.length);
      if (current && !parted && repeats(current, header, body)) {
        current.headings.push(...block.rows.slice(header.first, header.body));
        for (const row of body) current.raw.push(row);
      } else {
        const headings = block.rows.slice(header.first, header.body);
        open.push({
          header,
          headings,
          line: block.rows[header.first]?.line ?? 1,
          raw: body,
          cutOff: [],
          before: between,
        });
        between = [];
        parted = false;
      }
      from = next?.first ?? block.rows.length;
      header = next;
    }
  }
  return { tables: open.map(closeTable), after: between };
}

function closeTable({ header, headings, line, raw: printed, cutOff, before }: OpenTable): SopTable {
  const raw = printed.map((row) => withUnit(row, header.columns));
  const columns = settleColumns(header.columns, raw);
  const table: SopTable = {
    columns,
    hasPerformers: header.hasPerformers || columns.performers.length > 0,
    slipped: header.slipped || parted(header.columns, columns),
    rows: [],
    headings,
    body: raw,
    startMarks: [],
    leftOver: [],
    line,
    lastLine: line,
    before,
  };
  for (const row of raw) {
    if (row.cells.some((cell) => cell !== "")) addRow(table, row);
  }
  // Where no step follows, a mark above the first row is no start capsule.
  if (table.rows.length === 0) {
    table.leftOver = [];
    for (const row of raw) if (row.cells.some((cell) => letters(cell) !== "")) leave(table, row);
  }
  for (const row of cutOff) if (row.cells.some((cell) => letters(cell) !== "")) leave(table, row);
  return table;
}

/** Whether the rows keep Kelengkapan, Waktu or Output elsewhere than their headings say, or without a heading. */
function parted(printed: Columns, settled: Columns): boolean {
  return (["requirements", "duration", "outputs"] as const).some((role) => printed[role] !== settled[role]);
}

/** Under "Waktu (menit)" a bare number is so many minutes. */
function withUnit(row: TableRow, { duration = -1, durationUnit }: Columns): TableRow {
  const time = row.cells[duration] ?? "";
  if (durationUnit === undefined || !/^\d[\d.,]*(\s*[-–]\s*\d[\d.,]*)?$/.test(time)) return row;
  return { ...row, cells: row.cells.with(duration, `${time} ${durationUnit}`) };
}

function addRow(table: SopTable, row: TableRow): void {
  const previous = table.rows.at(-1);
  const aligned = alignRow(row, table.columns, previous?.outputs ?? "");
  if (previous && isEcho(row, previous)) {
    previous.number ||= /^\s*(\d{1,2})\b/.exec(row.cells.find((cell) => /^\d/.test(cell)) ?? "")?.[1] ?? "";
    fillFromShreds(previous, aligned);
    table.lastLine = row.lastLine;
  } else if (isStep(aligned)) {
    table.rows.push(aligned);
    table.lastLine = row.lastLine;
  } else if (!previous && aligned.marks.some((mark) => mark !== "" && letters(mark).length < 8)) {
    table.startMarks = aligned.marks;
    if (row.cells.some((cell) => cell.length > 15)) leave(table, row);
  } else if (row.cells.some((cell) => letters(cell).length > 2)) {
    leave(table, row);
  }
}

function leave(table: SopTable, { cells, line }: TableRow): void {
  table.leftOver.push({ text: oneLine(cells.join(" ")), line });
}

function isStep(row: StepRow): boolean {
  const hasQuality = row.requirements !== "" || row.outputs !== "" || row.duration.kind !== "missing";
  if (letters(row.activity).length < 4) return row.number !== "" && hasQuality;
  return row.number !== "" || hasQuality || row.marks.some((mark) => mark !== "") || hasVerb(row.activity);
}

function hasVerb(activity: string): boolean {
  return wordsOf(activity)
    .slice(0, 12)
    .some((word) => readVerb(word.text) !== undefined);
}

/** Conversion sometimes writes a broken row twice: whole, and once more in shreds. The shreds hold no word that the row does not have. */
function isEcho(row: TableRow, previous: StepRow): boolean {
  const shreds = wordsOf(row.cells.join(" ")).filter((word) => word.text.length > 3);
  if (shreds.length === 0 || shreds.length > 12 || row.cells.some((cell) => isTime(cell))) return false;
  const known = wordsOf(`${previous.activity} ${previous.outputs}`).map((word) => word.text);
  return shreds.every((word) => known.some((other) => alike(other, word.text)));
}

/** The shreds still stand in their columns: what they hold of Kelengkapan is cut out of the run of words, and what stood behind it is the output. */
function fillFromShreds(row: StepRow, shred: StepRow): void {
  const item = shred.requirements.replace(/^[-–•]\s*/, "");
  const fromActivity = row.requirements === "" && row.outputs === "";
  const run = fromActivity ? row.activity : row.outputs;
  const at = run.lastIndexOf(item);
  if (item === "" || at < 0 || (fromActivity && at === 0)) return;
  if (fromActivity) row.activity = run.slice(0, at).replace(/[-–•\s]+$/, "");
  row.outputs = run.slice(at + item.length).trim();
  row.requirements = [row.requirements, shred.requirements].filter((text) => text !== "").join("\n");
  row.shifted = true;
}

function numberOf(row: StepRow | undefined): number | undefined {
  const found = /^(\d{1,3})\s*[.)]?$/.exec(row?.number ?? "");
  return found ? Number(found[1]) : undefined;
}

/** The last printed number of the rows collected so far. */
function lastNumber({ header, raw }: OpenTable): number | undefined {
  const row = raw.findLast((each) => (each.cells[header.columns.number ?? 0] ?? "") !== "");
  return row && numberOf(alignRow(row, header.columns, ""));
}

/** Whether rows without a header carry on the table above: the count goes on, or a row has a time or says what is done. */
function goesOn(table: OpenTable, rows: readonly TableRow[]): boolean {
  if (rows[0]?.cells.some((cell) => /\b(judul|nama) sop\b|^fungsi|^tugas\b/i.test(cell))) return false;
  const aligned = rows.map((row) => alignRow(row, table.header.columns, ""));
  const steps = aligned.filter(isStep);
  if (steps.length === 0) return rows.every((row) => row.cells.every((cell) => letters(cell).length < 3));
  const last = lastNumber(table);
  return steps.some((row) => {
    const opening = readVerb(wordsOf(row.activity)[0]?.text ?? "");
    return (
      (last !== undefined && numberOf(row) === last + 1) || row.duration.kind === "fixed" || opening?.voice === "active"
    );
  });
}

/** Whether rows behind a page's foot or a remark carry on the table above: a step with a time has the very next number. */
function countsOn(table: OpenTable, rows: readonly TableRow[]): boolean {
  const last = lastNumber(table);
  const first = rows.find((row) => isTimedStep(table, row));
  return last !== undefined && first !== undefined && numberOf(alignRow(first, table.header.columns, "")) === last + 1;
}

/** A row that has a step's cells under the headings of a table above it: something to do, and a time. */
function isTimedStep({ header }: OpenTable, row: TableRow): boolean {
  if (row.cells.length <= header.columns.activity || !row.cells.some(isTime)) return false;
  const step = alignRow(row, header.columns, "");
  return hasVerb(step.activity) && step.duration.kind !== "missing" && step.duration.kind !== "unreadable";
}

/** Whether the first row has the very next number of a table above it, and something to do under its heading, though neither a time nor a verb says that it is a step. */
function isNextStep(table: OpenTable, [row]: readonly TableRow[]): boolean {
  const { columns } = table.header;
  const last = lastNumber(table);
  if (!row || last === undefined || columns.number === undefined) return false;
  const step = alignRow(row, columns, "");
  return numberOf(step) === last + 1 && letters(row.cells[columns.activity] ?? "").length > 3;
}

/** Whether a header is that of the table above, printed again on the next page, and the rows below it go on counting. */
function repeats(table: OpenTable, header: Header, body: readonly TableRow[]): boolean {
  const names = (columns: Columns) => columns.performers.map(({ name }) => letters(name));
  const [old, fresh] = [names(table.header.columns), names(header.columns)];
  if (old.length !== fresh.length || !old.every((name, i) => alike(name, fresh[i] ?? ""))) return false;
  if (table.raw.some(({ drawn }) => drawn?.exits.some(({ to }) => to !== "end" && body.includes(to)))) return true;
  const number = numberOf(body.map((row) => alignRow(row, header.columns, "")).find(isStep));
  const last = lastNumber(table);
  return number !== undefined && last !== undefined && number > 1 && number >= last;
}
