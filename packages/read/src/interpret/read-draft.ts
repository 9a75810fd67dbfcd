import {
  emptyIdentity,
  SOP_FORMAT,
  type Diagnostic,
  type Performer,
  type Sop,
  type Step,
  type StepKind,
} from "@alur/model";
import { readRemains } from "../grammar/symbol-remains.ts";
import { diagnose } from "../diagnostics.ts";
import { splitItems } from "../recognize/items.ts";
import { repairItems } from "../recognize/repair-items.ts";
import type { SopTable } from "../recognize/sop-tables.ts";
import type { StepRow } from "../recognize/table-row.ts";
import { oneLine } from "../text/clean-text.ts";
import type { DrawnRow } from "../text/page-content.ts";
import { followDrawing } from "./drawn-flows.ts";
import { interpretRows } from "./interpret.ts";
import { nameLostWords } from "./lost-words.ts";
import { NameBook } from "./name-book.ts";
import type { Notes } from "./notes.ts";
import { findNamed } from "./performer-names.ts";
import { kindOf } from "./performers.ts";
import type { Row } from "./row.ts";

/** One table as an SOP, still without title and identity. */
export function readProcedure(
  table: SopTable,
  document: string,
  hints: { principal: number | undefined; notes: Notes },
): { sop: Sop; diagnostics: Diagnostic[] } {
  const columns: Performer[] = table.columns.performers.map(({ name }, i) => ({
    id: `p${i + 1}`,
    name,
    aliases: [],
    kind: kindOf(name),
    column: true,
  }));
  const names = new NameBook();
  for (const { id, name } of columns) names.add(id, name);
  for (const row of table.rows) addNamed(row.performerName, columns, names);
  const rows = table.rows.map((row, i) => ({
    ...toRow(row, i, columns, names, document),
    drawn: drawnPerformers(row, columns, table),
  }));
  const startMark = table.startMarks.findIndex((mark) => mark !== "");
  const meaning = interpretRows(columns, rows, {
    principal: hints.principal === undefined ? undefined : columns[hints.principal]?.id,
    startMark: columns[startMark]?.id,
    notes: hints.notes,
  });
  const requirements = table.rows.map((row) => splitItems(row.requirements));
  const repaired = repairItems(requirements);
  const steps = table.rows.map((row, i): Step => {
    const found = meaning.meanings[i];
    const performerIds = found?.performerIds ?? [];
    return {
      id: `s${i + 1}`,
      number: row.number,
      activity: row.activity,
      kind: found?.kind ?? "task",
      performerIds,
      participation: performerIds.length < 2 ? "one" : "all",
      requirements: requirements[i] ?? [],
      duration: row.duration,
      outputs: splitItems(row.outputs),
      remarks: oneLine(row.remarks),
      deeds: found?.deeds ?? [],
      evidence: {
        ...(found?.performersEvidence ? { performers: found.performersEvidence } : {}),
        ...(found?.kindEvidence ? { kind: found.kindEvidence } : {}),
        row: { source: "cell", confidence: row.shifted ? "likely" : "sure", at: placeOf(row, document) },
      },
    };
  });
  const drawing = followDrawing(table.rows, meaning.flows, document);
  const sop: Sop = {
    format: SOP_FORMAT,
    identity: emptyIdentity(),
    performers: meaning.performers,
    steps,
    flows: drawing.flows,
  };
  const mended = repaired.map(({ row, text, meant }) =>
    diagnose("item-repaired", {
      at: { document, line: table.rows[row]?.line ?? table.line },
      stepId: `s${row + 1}`,
      values: { text, meant },
    }),
  );
  const diagnostics = [...cellDiagnostics(table, document), ...mended, ...meaning.diagnostics, ...drawing.diagnostics];
  return { sop, diagnostics: [...diagnostics, ...nameLostWords(table, sop, diagnostics, document)] };
}

function addNamed(cell: string, performers: Performer[], names: NameBook): void {
  for (const name of namesIn(cell)) {
    if (findNamed(name, names) !== undefined) continue;
    const id = `p${performers.length + 1}`;
    performers.push({ id, name, aliases: [], kind: kindOf(name), column: true });
    names.add(id, name);
  }
}

/** A cell of a column of names may hold several, one below the other or with commas. */
function namesIn(cell: string): string[] {
  return cell
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}{2}/u.test(name));
}

function toRow(
  row: StepRow,
  i: number,
  columns: readonly Performer[],
  names: NameBook,
  document: string,
): Omit<Row, "drawn"> {
  const at = placeOf(row, document);
  const named = namesIn(row.performerName).flatMap((name) => findNamed(name, names) ?? []);
  return {
    id: `s${i + 1}`,
    number: row.number,
    activity: row.activity,
    outputs: splitItems(row.outputs),
    marks: row.marks.flatMap((printed, column) => {
      const performerId = columns[column]?.id;
      return printed === "" || performerId === undefined
        ? []
        : [{ performerId, remains: readRemains(printed), printed }];
    }),
    bare: row.requirements === "" && row.outputs === "" && row.duration.kind === "missing",
    at,
    settled:
      named.length > 0
        ? {
            performerIds: [...new Set(named)],
            evidence: { source: "cell", confidence: "sure", at, words: row.performerName },
          }
        : undefined,
    settledKind: row.drawn && row.drawn.symbols.length > 0 ? drawnKind(row.drawn) : undefined,
  };
}

/** The performers in whose columns a symbol is drawn, in the order of the columns. */
function drawnPerformers({ drawn }: StepRow, columns: readonly Performer[], table: SopTable): string[] {
  if (!drawn) return [];
  const marked = new Set(drawn.symbols.map(({ column }) => column));
  return table.columns.performers.flatMap(({ column }, i) => (marked.has(column) ? (columns[i]?.id ?? []) : []));
}

function drawnKind({ symbols }: DrawnRow): StepKind {
  return symbols.some(({ kind }) => kind === "decision") ? "decision" : "task";
}

function placeOf(row: StepRow, document: string) {
  return {
    document,
    ...(row.page === undefined ? {} : { page: row.page }),
    line: row.line,
    ...(row.lastLine > row.line ? { lastLine: row.lastLine } : {}),
  };
}

function cellDiagnostics(table: SopTable, document: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const [first] = table.rows;
  if (first?.source.ruled && !table.rows.some(({ drawn, marks }) => drawn?.symbols.length || marks.some(Boolean)))
    found.push(diagnose("drawing-missing", { at: placeOf(first, document) }));
  table.rows.forEach((row, i) => {
    const about = { at: placeOf(row, document), stepId: `s${i + 1}` };
    for (const text of row.leftOver) found.push(diagnose("cell-left-over", { ...about, values: { text } }));
    if (row.shifted) found.push(diagnose("cells-shifted", about));
    if (row.duration.kind === "unreadable")
      found.push(diagnose("duration-unreadable", { ...about, values: { text: row.duration.text } }));
  });
  for (const { text, line } of table.leftOver)
    found.push(diagnose("row-not-understood", { at: { document, line }, values: { text } }));
  return found;
}
