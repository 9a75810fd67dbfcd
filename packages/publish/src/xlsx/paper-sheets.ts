import type { Sop } from "@alur/model";
import type { FlowPage, IdentityPage, Layout, SheetPage } from "../layout/layout.ts";
import { families } from "../office/families.ts";
import { flowShapes } from "../office/flow-shapes.ts";
import { flowTable, headingRows, sheetTable, type OfficeTable } from "../office/office-table.ts";
import { isTitle, paperFrame, titleLine } from "../office/paper-frame.ts";
import type { Point } from "../routing/symbol-shape.ts";
import { sheetDrawing, type DrawnPage } from "./sheet-drawing.ts";
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
    const table = tables.reduce(below);
    return { ...sheetOf(layout, names[kind], table), above: 0, drawing: undefined };
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
  const table = withTitle(flowTable(layout, pages), layout, pages[0]);
  const above = table.rows.findIndex(({ heading }) => heading);
  const sheet = sheetOf(layout, "Alur", table);
  let row = above + headingRows;
  const drawn = pages.map((page): DrawnPage => {
    const onSheet = wayOntoSheet(layout, page, sheet.grid, row);
    row += page.rows.length;
    return { shapes: flowShapes(sop, page), onSheet };
  });
  const isDrawn = drawn.some(({ shapes }) => shapes.length > 0);
  const type = { family: families[layout.typeface], labelSizePt: layout.label.sizePt };
  return { ...sheet, above, drawing: isDrawn ? sheetDrawing(drawn, sheet.grid, type) : undefined };
}

/** The title stands in a row of its own above the heading. */
function withTitle(table: OfficeTable, layout: Layout, page: FlowPage | undefined): OfficeTable {
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
  const place = { row: 0, column: 0, rowSpan: 1, columnSpan: layout.columns.length };
  const cells = table.cells.map((cell) => ({ ...cell, row: cell.row + 1 }));
  return {
    ...table,
    rows: [row, ...table.rows],
    cells: [{ ...place, align: "center", valign: "middle", sizePt: titles[0]?.sizePt ?? 12, lines }, ...cells],
  };
}

/** Where a place of a flow page comes to lie on the sheet: as far into its column and its row as on paper. */
function wayOntoSheet(
  { columns }: Layout,
  { rows }: FlowPage,
  grid: SheetGrid,
  firstRow: number,
): (point: Point) => Point {
  return ([x, y]) => {
    const column = Math.max(
      0,
      columns.findLastIndex((each) => each.x <= x),
    );
    const row = Math.max(
      0,
      rows.findLastIndex((each) => each.y <= y),
    );
    const [wide, high] = [columns[column], rows[row]];
    return [
      grid.across(column, wide ? (x - wide.x) / wide.w : 0),
      grid.down(firstRow + row, high ? (y - high.y) / high.h : 0),
    ];
  };
}
