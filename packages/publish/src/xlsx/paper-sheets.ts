import type { Sop } from "@alur/model";
import type { FlowPage, IdentityPage, Layout, LayoutPage, SheetPage } from "../layout/layout.ts";
import { families } from "../office/families.ts";
import { flowShapes } from "../office/flow-shapes.ts";
import { flowTable, headingRows, sheetTable, type OfficeTable } from "../office/office-table.ts";
import { isTitle, paperFrame, titleLine } from "../office/paper-frame.ts";
import type { Point } from "../routing/symbol-shape.ts";
import { boxAround } from "./sheet-anchor.ts";
import { pictureDrawing, sheetDrawing, type DrawnPage } from "./sheet-drawing.ts";
import { SheetGrid } from "./sheet-grid.ts";
import type { Worksheet } from "./worksheet.ts";

/** The sheets of an SOP: one for each page beside the flow, and one for the whole flow, its printed pages below one another. */
export function paperSheets(sop: Sop, layout: Layout): Worksheet[] {
  // A cover has no table, and no place in a workbook.
  const beside = layout.pages.filter((page) => page.kind !== "flow").filter(({ rows }) => rows.length > 0);
  const flow = layout.pages.filter((page) => page.kind === "flow");
  return [...besideSheets(layout, beside), flowSheet(sop, layout, flow)];
}

const names = { identity: "Identitas", cover: "Sampul", derivation: "Identifikasi", contents: "Daftar Isi" } as const;

/** Pages of one kind stand below one another on one sheet. */
function besideSheets(layout: Layout, pages: readonly (IdentityPage | SheetPage)[]): Worksheet[] {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const tables = pages.filter((page) => page.kind === kind).map(sheetTable);
    const [first] = pages.filter((page) => page.kind === kind);
    const untitled = tables.reduce(below);
    const table = withTitle(untitled, first);
    const sheet = sheetOf(layout, names[kind], table);
    const above = table.rows.length - untitled.rows.length;
    return { ...sheet, above, drawing: first && sheetEmblem(first, sheet.grid, above) };
  });
}

/** The emblem above the name of the office, in its cell. */
function sheetEmblem(page: IdentityPage | SheetPage, grid: SheetGrid, above: number): string | undefined {
  const { emblem } = page;
  if (!emblem) return undefined;
  const left = page.cells[0]?.x ?? 0;
  const onSheet = wayOntoSheet(ranged(page.columns, left), ranged(page.rows, page.top), grid, above);
  const corners: Point[] = [
    [emblem.x, emblem.y],
    [emblem.x + emblem.w, emblem.y + emblem.h],
  ];
  return pictureDrawing(boxAround(corners.map(onSheet)), grid);
}

/** Sizes that follow one another, each with where it begins. */
function ranged(sizes: readonly number[], start: number): Span[] {
  let at = start;
  return sizes.map((size) => {
    const span = { at, size };
    at += size;
    return span;
  });
}

function below(table: OfficeTable, next: OfficeTable): OfficeTable {
  const rows = next.rows.map((row, i) => ({ ...row, newPage: i === 0 }));
  const cells = next.cells.map((cell) => ({ ...cell, row: cell.row + table.rows.length }));
  return { ...table, rows: [...table.rows, ...rows], cells: [...table.cells, ...cells] };
}

function sheetOf(layout: Layout, name: string, table: OfficeTable): Omit<Worksheet, "above" | "drawing"> {
  const grid = new SheetGrid(
    table.columns,
    table.rows.map(({ height }) => height),
  );
  return { name, table, grid, paper: layout.paper.name, frame: paperFrame(layout) };
}

function flowSheet(sop: Sop, layout: Layout, pages: readonly FlowPage[]): Worksheet {
  const table = withTitle(flowTable(layout, pages), pages[0]);
  const above = table.rows.findIndex(({ heading }) => heading);
  const sheet = sheetOf(layout, "Alur", table);
  let row = above + headingRows;
  const drawn = pages.map((page): DrawnPage => {
    const columns = layout.columns.map(({ x, w }): Span => ({ at: x, size: w }));
    const onSheet = wayOntoSheet(
      columns,
      ranged(
        page.rows.map(({ h }) => h),
        page.rows[0]?.y ?? 0,
      ),
      sheet.grid,
      row,
    );
    row += page.rows.length;
    return { shapes: flowShapes(sop, page), onSheet };
  });
  const isDrawn = drawn.some(({ shapes }) => shapes.length > 0);
  const type = { family: families[layout.typeface], labelSizePt: layout.label.sizePt };
  return { ...sheet, above, drawing: isDrawn ? sheetDrawing(drawn, sheet.grid, type) : undefined };
}

/** The title stands in a row of its own above the heading. */
function withTitle(table: OfficeTable, page: LayoutPage | undefined): OfficeTable {
  const titles = page?.texts.filter(isTitle) ?? [];
  if (titles.length === 0) return table;
  const height = titles.reduce((sum, title) => sum + titleLine(title), 3);
  const row = { height, heading: false, grows: false, newPage: false };
  const lines = titles.map(({ text }, i) => ({
    text,
    indent: 0,
    bold: true,
    ...(i > 0 ? { joint: " " as const } : {}),
  }));
  const place = { row: 0, column: 0, rowSpan: 1, columnSpan: table.columns.length };
  const cells = table.cells.map((cell) => ({ ...cell, row: cell.row + 1 }));
  return {
    ...table,
    rows: [row, ...table.rows],
    cells: [{ ...place, align: "center", valign: "middle", sizePt: titles[0]?.sizePt ?? 12, lines }, ...cells],
  };
}

/** A column or a row: where it begins and how far it reaches, in millimetres. */
interface Span {
  at: number;
  size: number;
}

/** Where a place of a page comes to lie on the sheet: as far into its column and its row as on paper. */
function wayOntoSheet(
  columns: readonly Span[],
  rows: readonly Span[],
  grid: SheetGrid,
  firstRow: number,
): (point: Point) => Point {
  const into = (spans: readonly Span[], place: number): { index: number; share: number } => {
    const index = Math.max(
      0,
      spans.findLastIndex(({ at }) => at <= place),
    );
    const span = spans[index];
    return { index, share: span ? (place - span.at) / span.size : 0 };
  };
  return ([x, y]) => {
    const [column, row] = [into(columns, x), into(rows, y)];
    return [grid.across(column.index, column.share), grid.down(firstRow + row.index, row.share)];
  };
}
