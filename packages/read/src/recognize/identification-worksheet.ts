import { type Derivation, letters } from "@alur/model";
import { oneLine } from "../text/clean-text.ts";
import type { Block, TableRow } from "../text/page-content.ts";
import { titleColumn, titleIn } from "./title-list.ts";

/** How the worksheet derives one title: from a task of the office down to the aspect of an output. */
export type TitleOrigin = Pick<Derivation, "task" | "officeFunction" | "subFunction" | "output" | "aspect">;

/** One row of an identification worksheet ("Tugas | Fungsi | Sub-Fungsi | Output | Aspek | Judul SOP"). */
export interface WorksheetRow {
  title: string;
  origin: TitleOrigin;
  line: number;
}

interface WorksheetHeader {
  row: TableRow;
  columns: { name: keyof TitleOrigin; column: number }[];
  numbered: boolean;
}

const headings: readonly (readonly [keyof TitleOrigin, RegExp])[] = [
  ["subFunction", /^sub\s*-?\s*fungsi\b/i],
  ["task", /^(uraian\s+)?tugas\b/i],
  ["officeFunction", /^fungsi\b/i],
  ["output", /^(output|keluaran|hasil)\b/i],
  ["aspect", /^aspek\b/i],
];

/** The rows of all identification worksheets of a document, in order. */
export function readWorksheets(blocks: readonly Block[]): WorksheetRow[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const found: WorksheetRow[] = [];
    let header: WorksheetHeader | undefined;
    for (const row of block.rows) {
      const next = readWorksheetHeader(row);
      header = next ?? header;
      if (!header || next) continue;
      const read = readWorksheetRow(row, header, found.at(-1)?.origin);
      if (read) found.push(read);
    }
    return found;
  });
}

function readWorksheetHeader(row: TableRow): WorksheetHeader | undefined {
  const title = titleColumn(row);
  if (title < 0) return undefined;
  const columns = row.cells.slice(0, title).flatMap((cell, column) => {
    const name = headings.find(([, pattern]) => pattern.test(cell))?.[0];
    return name ? [{ name, column }] : [];
  });
  return columns.length < 2 ? undefined : { row, columns, numbered: /^no(mor)?\b/i.test(row.cells[0] ?? "") };
}

// The number or letter that counts the rows, in a cell of its own or in front of the task.
const counterCell = /^(?:[a-z]|\d{1,3}|[ivx]{1,5})[.)]?$/i;
const counterInFront = /^(?:[A-Z]|\d{1,3})[.)]?\s+(?=\p{Lu}|\p{Ll}{3})/u;

function readWorksheetRow(
  row: TableRow,
  header: WorksheetHeader,
  above: TitleOrigin | undefined,
): WorksheetRow | undefined {
  const { cells, line } = row;
  const title = titleIn(row, header.row);
  if (letters(title).length <= 8) return undefined;
  const counted = counterCell.test(cells[0] ?? "");
  const said = cells.slice(counted ? 1 : 0).flatMap((cell) => (cell === "" ? [] : [oneLine(cell)]));
  const first = header.columns[0]?.column ?? 0;
  // The counter has no heading of its own in many worksheets, and then all cells stand one further to the right.
  const shift = counted && !header.numbered && first === 0 ? 1 : 0;
  const origin: TitleOrigin = { task: "", officeFunction: "", subFunction: "", output: "", aspect: "" };
  header.columns.forEach(({ name, column }, i) => {
    // A full row is read in its order, wherever its cells stand; only a row with gaps needs its columns.
    const text = said.length > header.columns.length ? said[i] : oneLine(cells[column + shift] ?? "");
    origin[name] = (text ?? "").replace(i === 0 ? counterInFront : "", "");
  });
  return { title, origin: withMergedCells(origin, above), line };
}

/** A task or function that spans several rows is printed in the first of them only. */
function withMergedCells(origin: TitleOrigin, above: TitleOrigin | undefined): TitleOrigin {
  if (!above || origin.task !== "") return origin;
  if (origin.officeFunction !== "") return { ...origin, task: above.task };
  const subFunction = origin.subFunction === "" ? above.subFunction : origin.subFunction;
  return { ...origin, task: above.task, officeFunction: above.officeFunction, subFunction };
}
