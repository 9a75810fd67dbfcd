import { findPerformer, type Sop } from "@alur/model";
import { flowLayer, layoutSop, type FlowLayer, type FlowPage, type Layout } from "@alur/publish";

/** A millimetre of the paper on the screen: its true size, by the browser's own reckoning. */
const PIXELS_PER_MM = 96 / 25.4;
const PIXELS_PER_POINT = 96 / 72;

export interface SheetRow {
  stepId: string;
  numberCell: SheetCell;
  /** The printed lines of the cells behind the number, column by column. */
  cells: readonly SheetCell[];
  /** What is drawn in the row, in words: who acts, and where its arrows lead. None for a note. */
  words: string | undefined;
}

/** The symbol of a step in a performer's column: its middle and its size, from the table's upper left corner. */
export interface SheetSymbol {
  stepId: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SheetCell {
  align: "left" | "center";
  lines: readonly { text: string; indent: number }[];
}

export interface SheetHeading {
  key: string;
  row: number;
  rowSpan: number;
  column: number;
  columnSpan: number;
  /** The performer whose column this is. */
  performerId: string | undefined;
  text: string;
  rotated: boolean;
  height: number;
}

export interface SheetColumn {
  kind: Layout["columns"][number]["kind"];
  performerId: string | undefined;
  /** The performer's name; empty for the other columns. */
  name: string;
}

/** The official table in pixels: the layout's own columns, rows and lines, and its drawing to be laid over them. */
export interface SheetGeometry {
  width: number;
  fontSize: number;
  linePitch: number;
  padding: number;
  columns: readonly SheetColumn[];
  /** How wide each column is. Beside the columns, because a column grows with the arrows in it and stays the same column. */
  widths: readonly number[];
  headings: readonly (readonly SheetHeading[])[];
  headingHeights: readonly [number, number];
  rows: readonly SheetRow[];
  heights: readonly number[];
  symbols: readonly SheetSymbol[];
  /** What is drawn over the table, as large as it. */
  drawing: FlowLayer;
}

const px = (millimetres: number): number => millimetres * PIXELS_PER_MM;

/** Whole pixels, rounded at the edges and not at the widths, so that rounding never adds up along the table. */
function between(from: number, to: number): number {
  return Math.round(px(to)) - Math.round(px(from));
}

/** Lays the SOP out as one endless page. Undefined for a table that cannot be drawn, such as one with more columns than any paper holds. */
export function sheetGeometry(sop: Sop): SheetGeometry | undefined {
  if (sop.steps.length === 0) return undefined;
  let layout: Layout;
  try {
    layout = layoutSop(sop, { continuous: true });
  } catch {
    return undefined;
  }
  const at = layout.pages.findIndex((page) => page.kind === "flow");
  const page = layout.pages[at];
  const drawing = flowLayer(layout, at);
  return page?.kind === "flow" && drawing ? geometryOf(sop, layout, page, drawing) : undefined;
}

function geometryOf(sop: Sop, layout: Layout, page: FlowPage, drawing: FlowLayer): SheetGeometry {
  const left = layout.columns[0]?.x ?? 0;
  const upper = layout.header.find((cell) => cell.row === 0 && cell.rowSpan === 1)?.h ?? layout.headerHeight / 2;
  const columns = layout.columns.map(({ kind, performerId }) => ({
    kind,
    performerId,
    name: performerId === undefined ? "" : (findPerformer(sop, performerId)?.name ?? ""),
  }));
  const widths = layout.columns.map(({ x, w }) => between(x - left, x + w - left));
  const rows = page.rows.filter((row) => row.stepId !== undefined);
  const headings = [0, 1].map((row) =>
    layout.header
      .filter((cell) => cell.row === row)
      .toSorted((a, b) => a.column - b.column)
      .map((cell) => ({
        key: `${cell.row}.${cell.column}`,
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        performerId: cell.row === 1 ? layout.columns[cell.column]?.performerId : undefined,
        text: cell.lines.map((line) => line.text).join(" "),
        rotated: cell.rotated,
        height: px(cell.h),
      })),
  );
  return {
    width: widths.reduce((sum, width) => sum + width, 0),
    fontSize: layout.type.sizePt * PIXELS_PER_POINT,
    linePitch: px(layout.type.pitch),
    padding: px(layout.type.padding),
    columns,
    widths,
    headings,
    headingHeights: [between(0, upper), between(upper, layout.headerHeight)],
    rows: rows.map(({ stepId = "", cells, words }) => {
      const [numberCell = { align: "center", lines: [] }, ...others] = cells.map(cellOf);
      return { stepId, numberCell, cells: others, words };
    }),
    heights: rows.map(({ y, h }) => between(y - page.top, y - page.top + h)),
    symbols: page.symbols.flatMap(({ stepId, event, x, y, w, h }) =>
      stepId === undefined || event
        ? []
        : [{ stepId, x: px(x - left), y: px(y - page.top), width: px(w), height: px(h) }],
    ),
    drawing,
  };
}

function cellOf({ align, lines }: FlowPage["rows"][number]["cells"][number]): SheetCell {
  return { align, lines: lines.map(({ text, indent }) => ({ text, indent: px(indent) })) };
}
