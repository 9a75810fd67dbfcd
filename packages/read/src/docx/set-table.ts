import type { Element } from "@xmldom/xmldom";
import type { Run } from "../drawing/page-drawing.ts";
import { attributeOf, childAt } from "../ooxml/read-xml.ts";
import { cleanText } from "../text/clean-text.ts";
import type { Anchor } from "./anchor.ts";
import { shownChildren } from "./children.ts";
import { inlineHeight, setColumn, type Manner, type SetParagraph } from "./column.ts";
import { points } from "./measures.ts";
import type { Sheet } from "./sheet.ts";
import { readGrid, type GridCell, type GridRow, type TableGrid } from "./table-grid.ts";
import { pageBreakIn } from "./words.ts";

/** A table as it comes to lie on the sheet, in points. */
export interface SetTable {
  left: number;
  widths: number[];
  rows: SetRow[];
  /** Words in its cells, where they stand. */
  words: { page: number; run: Run }[];
  anchors: Anchor[];
}

export interface SetRow {
  page: number;
  top: number;
  bottom: number;
  cells: SetCell[];
}

export interface SetCell extends Omit<GridCell, "element"> {
  text: string;
}

/** The text of a cell's paragraphs and, one row a line, of tables within it. */
type TellNested = (table: Element) => string;

// Word keeps this much between a border and the letters beside it, unless it is told otherwise.
const PADDING = 5.4;
const WIDTH_WITHOUT_GRID = 60;

/** Sets a table below what is on the sheet already, row by row. */
export function setTable(table: Element, sheet: Sheet, manner: Manner, tellNested: TellNested): SetTable {
  const grid = readGrid(table);
  const widths = grid.widths.map((width) => width || WIDTH_WITHOUT_GRID);
  const set: SetTable = { left: leftOf(table, { ...grid, widths }, sheet), widths, rows: [], words: [], anchors: [] };
  let heading = 0;
  for (const row of grid.rows) {
    const cells = row.cells.map((cell) => setCell(cell, widths, manner, tellNested));
    const height = heightOf(row, cells);
    const breaks = cells.map(({ paragraphs }) => paragraphs.flatMap(({ element }) => pageBreakIn(element) ?? []));
    if (breaks.some(([first]) => first === "before")) sheet.newPage();
    sheet.keep(height, heading);
    if (childAt(row.element, "trPr", "tblHeader")) heading += height;
    placeRow(set, cells, height, sheet);
    if (breaks.flat().includes("after")) sheet.newPage();
  }
  return set;
}

interface ColumnOfText {
  cell: GridCell;
  text: string;
  paragraphs: SetParagraph[];
  height: number;
}

function setCell(cell: GridCell, widths: readonly number[], manner: Manner, tellNested: TellNested): ColumnOfText {
  const width = widths.slice(cell.first, cell.last + 1).reduce((sum, each) => sum + each, 0) - 2 * PADDING;
  const parts = shownChildren(cell.element);
  const paragraphs = setColumn(
    parts.filter(({ localName }) => localName === "p"),
    Math.max(width, 12),
    manner,
  );
  const textOf = new Map(paragraphs.map(({ element, text }) => [element, text]));
  const texts = parts.flatMap((part) => (part.localName === "tbl" ? tellNested(part) : (textOf.get(part) ?? [])));
  const end = paragraphs.at(-1);
  const inline = paragraphs.reduce((sum, { drawings }) => sum + Math.max(0, ...drawings.map(inlineHeight)), 0);
  return {
    cell,
    text: cell.goesOn ? "" : cleanText(texts.filter((text) => text.trim() !== "").join("\n")),
    paragraphs,
    height: (end ? end.top + end.height : 0) + inline,
  };
}

function heightOf(row: GridRow, cells: readonly ColumnOfText[]): number {
  const set = childAt(row.element, "trPr", "trHeight");
  const height = points(set, "val");
  if (attributeOf(set, "hRule") === "exact") return height;
  const own = cells.filter(({ cell }) => !cell.goesOn && !mergesDown(cell));
  return Math.max(height, ...own.map((each) => each.height), 4);
}

function mergesDown({ element }: GridCell): boolean {
  return childAt(element, "tcPr", "vMerge") !== undefined;
}

function placeRow(set: SetTable, cells: readonly ColumnOfText[], height: number, sheet: Sheet): void {
  const { page, y: top, pageTop, paper } = sheet;
  for (const { cell, paragraphs, height: filled } of cells) {
    const left = set.widths.slice(0, cell.first).reduce((sum, width) => sum + width, set.left);
    const right = set.widths.slice(cell.first, cell.last + 1).reduce((sum, width) => sum + width, left);
    const align = attributeOf(childAt(cell.element, "tcPr", "vAlign"), "val");
    const spare = Math.max(0, height - filled);
    const down = top + (align === "center" ? spare / 2 : align === "bottom" ? spare : 0);
    for (const paragraph of paragraphs) {
      for (const { text, box } of paragraph.runs) {
        const moved = {
          left: box.left + left + PADDING,
          right: box.right + left + PADDING,
          top: box.top + down,
          bottom: box.bottom + down,
        };
        set.words.push({ page, run: { text, box: moved } });
      }
      for (const drawing of paragraph.drawings)
        set.anchors.push({
          drawing,
          page,
          pageTop,
          paper,
          y: paragraph.top + down,
          column: { left: left + PADDING, right: right - PADDING },
          cell: { left, top },
        });
    }
  }
  set.rows.push({
    page,
    top,
    bottom: top + height,
    cells: cells.map(({ cell: { first, last, goesOn }, text }) => ({ first, last, goesOn, text })),
  });
  sheet.y += height;
}

function leftOf(table: Element, { widths }: TableGrid, { paper }: Sheet): number {
  const properties = childAt(table, "tblPr");
  const width = widths.reduce((sum, each) => sum + each, 0);
  const room = paper.width - paper.left - paper.right;
  const floats = childAt(properties, "tblpPr");
  const at = attributeOf(floats, "tblpX");
  if (at !== undefined)
    return (attributeOf(floats, "horzAnchor") === "page" ? 0 : paper.left) + points(floats, "tblpX");
  const align = attributeOf(childAt(properties, "jc"), "val") ?? attributeOf(floats, "tblpXSpec");
  if (align === "center") return paper.left + (room - width) / 2;
  if (align === "right" || align === "end") return paper.left + room - width;
  return paper.left + points(childAt(properties, "tblInd"), "w");
}
