import type { Demand } from "../routing/demand.ts";
import { measureDemand } from "../routing/demand.ts";
import type { Dimensions } from "../routing/dimensions.ts";
import { planGutters, type GutterPlan } from "../routing/gutters.ts";
import type { Route } from "../routing/lattice.ts";
import { chooseRoutes } from "../routing/routes.ts";
import { planTracks, type Tracks } from "../routing/tracks.ts";
import type { Flowchart } from "./flowchart.ts";
import type { LayoutCell, TypeSize } from "./layout.ts";
import { cutPage, type PageChart } from "./page-chart.ts";
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
export interface PagePlan {
  page: PageChart;
  routes: Route[];
  tracks: Tracks;
  demand: Demand;
  gutters: GutterPlan;
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

export function textHeight(row: TableRow, type: TypeSize): number {
  const lines = Math.max(1, ...row.cells.map((cell) => cell.lines.length));
  return linesHeight(lines, type) + 2 * type.padding;
}

/** Routes the arrows of these rows and measures the page. */
export function planPage(chart: Flowchart, table: readonly TableRow[], sizes: Dimensions, type: TypeSize): PagePlan {
  const withSymbols = table.filter((row) => row.part === 0).map((row) => row.chartRow);
  const page = cutPage(chart, withSymbols[0] ?? -1, withSymbols.at(-1) ?? -2, sizes);
  const routes = chooseRoutes(page.lattice);
  const tracks = planTracks(page.lattice, routes, sizes);
  const demand = measureDemand(page.lattice, routes, tracks, sizes);
  const ruleAbove = [true, ...page.bandRow.slice(1).map((row, i) => row !== page.bandRow[i]), true];
  const gutters = planGutters(page.lattice, routes, tracks, demand, sizes, ruleAbove);
  const rows: PlannedRow[] = [];
  const drawn = (
    place: PageChart["bandRow"][number],
  ): Pick<PlannedRow, "firstBand" | "bandCount" | "drawingHeight"> => {
    const bands = page.bandRow.flatMap((row, band) => (row === place ? [band] : []));
    const height = bands.reduce(
      (sum, b) =>
        sum + (gutters.top[b] ?? 0) + (demand.above[b] ?? 0) + (demand.below[b] ?? 0) + (gutters.bottom[b] ?? 0),
      0,
    );
    return { firstBand: bands[0] ?? 0, bandCount: bands.length, drawingHeight: height };
  };
  const strip = (place: "above" | "below"): void => {
    const band = drawn(place);
    if (band.bandCount > 0) rows.push({ kind: "connectors", source: undefined, ...band, height: band.drawingHeight });
  };
  strip("above");
  for (const source of table) {
    const band = source.part === 0 ? drawn(source.chartRow) : { firstBand: 0, bandCount: 0, drawingHeight: 0 };
    rows.push({ kind: "step", source, ...band, height: Math.max(textHeight(source, type), band.drawingHeight) });
  }
  strip("below");
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return { page, routes, tracks, demand, gutters, rows, height };
}
