import type { LayoutCell, LineSize } from "./layout.ts";
import type { PageChart } from "./page-chart.ts";
import type { Drawings, PageDrawing } from "./page-drawing.ts";
import { linesHeight } from "./scale.ts";

/** A row of the table, or a piece of one that is taller than a page. */
export interface TableRow {
  /** Its row in the flowchart. A further piece holds text only. */
  chartRow: number;
  part: number;
  /** Whether it was cut, so that it holds only some of its lines. */
  cut: boolean;
  stepId: string;
  cells: LayoutCell[];
}

/** One page, measured: what stands on it, how its arrows run, how tall its rows must be. Columns have no width yet. */
export interface PagePlan extends PageDrawing {
  rows: PlannedRow[];
  height: number;
}

export interface PlannedRow {
  kind: "step" | "connectors";
  source: TableRow | undefined;
  /** The bands of symbols that stand in this row. */
  firstBand: number;
  bandCount: number;
  height: number;
  /** What the symbols and lines need of that. */
  drawingHeight: number;
}

export function textHeight(row: TableRow, type: LineSize): number {
  const lines = Math.max(1, ...row.cells.map((cell) => cell.lines.length));
  return linesHeight(lines, type) + 2 * type.padding;
}

/** Measures a page with these rows. */
export function planPage(drawings: Drawings, table: readonly TableRow[], type: LineSize): PagePlan {
  const withSymbols = table.filter((row) => row.part === 0).map((row) => row.chartRow);
  const drawing = drawings(withSymbols[0] ?? -1, withSymbols.at(-1) ?? -2);
  const rows: PlannedRow[] = [];
  const drawn = bandsByRow(drawing);
  const strip = (place: "above" | "below"): void => {
    const band = drawn.get(place);
    if (band) rows.push({ kind: "connectors", source: undefined, ...band, height: band.drawingHeight });
  };
  strip("above");
  for (const source of table) {
    const band = (source.part === 0 ? drawn.get(source.chartRow) : undefined) ?? nothingDrawn;
    rows.push({ kind: "step", source, ...band, height: Math.max(textHeight(source, type), band.drawingHeight) });
  }
  strip("below");
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return { ...drawing, rows, height };
}

type RowBands = Pick<PlannedRow, "firstBand" | "bandCount" | "drawingHeight">;
const nothingDrawn: RowBands = { firstBand: 0, bandCount: 0, drawingHeight: 0 };

/** The bands of each row and strip that has symbols, and how high they are together. */
function bandsByRow({ page, gutters, demand }: PageDrawing): Map<PageChart["bandRow"][number], RowBands> {
  const byRow = new Map<PageChart["bandRow"][number], RowBands>();
  page.bandRow.forEach((row, b) => {
    const known = byRow.get(row);
    const before = known?.drawingHeight ?? 0;
    byRow.set(row, {
      firstBand: known?.firstBand ?? b,
      bandCount: (known?.bandCount ?? 0) + 1,
      drawingHeight:
        before + (gutters.top[b] ?? 0) + (demand.above[b] ?? 0) + (demand.below[b] ?? 0) + (gutters.bottom[b] ?? 0),
    });
  });
  return byRow;
}
