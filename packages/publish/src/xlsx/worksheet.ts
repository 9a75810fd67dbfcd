import type { OfficeCell, OfficeTable } from "../office/office-table.ts";
import type { PaperFrame } from "../office/paper-frame.ts";
import { paragraphsOf, type Paragraph } from "../office/paragraphs.ts";
import type { PaperName } from "../paper.ts";
import { xml } from "../svg/xml.ts";
import { millimetresPerPoint } from "../text/font-metrics.ts";
import type { Look, Looks } from "./looks.ts";
import { digits, points, type SheetGrid } from "./sheet-grid.ts";

/** One sheet of a workbook before it is written. */
export interface Worksheet {
  name: string;
  table: OfficeTable;
  grid: SheetGrid;
  paper: PaperName;
  frame: PaperFrame;
  /** How many rows of the table stand above the heading, as those of a title. */
  above: number;
  drawing: string | undefined;
}

/**
 * Excel sets lines wider apart than our layout does, and breaks them by the pixels of the screen: letters a tenth smaller stay within their cells.
 */
const LETTERS = 0.9;

/** The papers by the numbers that printers know. F4 has none; Folio is wider and higher by less than a millimetre. */
const paperNumbers: Record<PaperName, number> = { A4: 9, F4: 14, Folio: 14, Letter: 1, Legal: 5 };

/** The sheet's part: its cells, and how it is printed: as wide as the paper, its heading on every page. */
export function worksheetXml(sheet: Worksheet, looks: Looks): string {
  const { table, grid, paper, frame } = sheet;
  const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);
  const columns = grid.columns.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${digits(width)}" customWidth="1"/>`,
  );
  const merges = table.cells.flatMap((cell) => {
    const { first, last } = sheetRows(cell, grid);
    const wide = cell.columnSpan > 1 || last > first;
    return wide ? [`<mergeCell ref="${rangeOf(first, cell.column, last, cell.column + cell.columnSpan - 1)}"/>`] : [];
  });
  const breaks = table.rows.flatMap(({ newPage }, row) => (newPage ? [grid.rowsOf(row).first] : []));
  const last = cellName(grid.rows.length - 1, grid.columns.length - 1);
  const heading = grid.rowsOf(firstBodyRow(sheet)).first;
  const pane = `<pane ySplit="${heading}" topLeftCell="A${heading + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${heading > 0 ? pane : ""}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rowsXml(sheet, looks)}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    `<pageMargins left="${inches(frame.left)}" right="${inches(frame.right)}" top="${inches(frame.top)}" bottom="${inches(frame.bottom)}" header="0" footer="${inches(frame.foot)}"/>`,
    `<pageSetup paperSize="${paperNumbers[paper]}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${xml(footer(frame.footer, looks.family))}</oddFooter></headerFooter>`,
    breaks.length > 0
      ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("")}</rowBreaks>`
      : "",
    sheet.drawing === undefined ? "" : `<drawing r:id="rId1"/>`,
    `</worksheet>`,
  ].join("");
}

/** The name on the left, the page on the right; the size stands before the letters' name, lest a number that follows be taken for it. */
function footer(name: string, family: string): string {
  const letters = `&8&"${family},Regular"`;
  return `&L${letters}${name.replaceAll("&", "&&")}&R${letters}halaman &P dari &N`;
}

/** The table's first row below its heading; 0 where it has none. */
function firstBodyRow({ table }: Worksheet): number {
  return table.rows.findLastIndex(({ heading }) => heading) + 1;
}

/** The rows of the sheet that are repeated on every page, counted from 1. */
export function repeatedRows(sheet: Worksheet): { first: number; last: number } | undefined {
  const end = firstBodyRow(sheet);
  if (end === 0) return undefined;
  return { first: sheet.grid.rowsOf(sheet.above).first + 1, last: sheet.grid.rowsOf(end).first };
}

function sheetRows(cell: OfficeCell, grid: SheetGrid): { first: number; last: number } {
  return { first: grid.rowsOf(cell.row).first, last: grid.rowsOf(cell.row + cell.rowSpan - 1).last };
}

/** Every place that a cell covers bears its look, so that merged cells have all their rules; the first one holds the words. */
function rowsXml({ table, grid, above }: Worksheet, looks: Looks): string {
  const places: string[][] = grid.rows.map(() => []);
  for (const cell of table.cells) {
    const { first, last } = sheetRows(cell, grid);
    const look = lookOf(cell, table, cell.row >= above);
    const number = looks.numberOf(look);
    for (let row = first; row <= last; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const line = places[row];
        if (!line) continue;
        const words = row === first && column === cell.column ? wordsXml(cell, look, looks) : undefined;
        const name = cellName(row, column);
        line[column] = words
          ? `<c r="${name}" s="${number}"${words.type}>${words.value}</c>`
          : `<c r="${name}" s="${number}"/>`;
      }
  }
  return grid.rows
    .map(
      (height, row) =>
        `<row r="${row + 1}" ht="${points(height)}" customHeight="1">${(places[row] ?? []).join("")}</row>`,
    )
    .join("");
}

function lookOf(
  { align, valign, heading = false, rotated = false, lines, sizePt }: OfficeCell,
  { type }: OfficeTable,
  ruled: boolean,
): Look {
  const words = lines.filter(({ text }) => text !== "");
  const bold = heading || (words.length > 0 && words.every((line) => line.bold));
  return { sizePt: letters(sizePt ?? type.sizePt), bold, align, valign, shaded: heading, ruled, rotated };
}

function letters(sizePt: number): number {
  return Math.max(1, Math.floor(2 * LETTERS * sizePt) / 2);
}

/** How high a line of Excel's is, as parts of its letters. */
const LINE = 1.15;

/** Room above the words, as for an emblem, is made of empty lines: a cell knows no other. */
function emptyLines({ above = 0 }: OfficeCell, { sizePt, bold }: Look): Paragraph[] {
  const count = Math.round(above / (LINE * sizePt * millimetresPerPoint));
  return Array.from({ length: count }, () => ({ text: "", bold, hanging: 0 }));
}

/** The most that Excel keeps in one cell. */
const LONGEST = 32_767;

function wordsXml(cell: OfficeCell, look: Look, looks: Looks): { type: string; value: string } | undefined {
  const paragraphs = [...emptyLines(cell, look), ...paragraphsOf(cell.lines)];
  const whole = paragraphs
    .map(({ text }) => text)
    .join("\n")
    .slice(0, LONGEST);
  if (whole.trim() === "") return undefined;
  // A number that is kept as words would be marked as a mistake.
  if (/^[1-9]\d{0,5}$/.test(whole)) return { type: "", value: `<v>${whole}</v>` };
  const type = ' t="inlineStr"';
  const text = (words: string): string => `<t xml:space="preserve">${xml(words)}</t>`;
  if (paragraphs.every(({ bold }) => bold === look.bold || cell.heading))
    return { type, value: `<is>${text(whole)}</is>` };
  const runs = paragraphs.map(
    ({ text: words, bold }, i) => `<r>${looks.runFont(look.sizePt, bold)}${text(i === 0 ? words : `\n${words}`)}</r>`,
  );
  return { type, value: `<is>${runs.join("")}</is>` };
}

export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

function rangeOf(row: number, column: number, lastRow: number, lastColumn: number): string {
  return `${cellName(row, column)}:${cellName(lastRow, lastColumn)}`;
}
