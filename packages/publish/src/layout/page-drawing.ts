import { measureDemand, type Demand } from "../routing/demand.ts";
import type { Dimensions } from "../routing/dimensions.ts";
import { planGutters, type GutterPlan } from "../routing/gutters.ts";
import type { Route } from "../routing/lattice.ts";
import { chooseRoutes } from "../routing/routes.ts";
import { planTracks, type Tracks } from "../routing/tracks.ts";
import type { Flowchart } from "./flowchart.ts";
import { cutPage, type PageChart } from "./page-chart.ts";

/** The symbols and arrows of one page, led and measured. Only where its columns and rows lie is still open. */
export interface PageDrawing {
  page: PageChart;
  routes: Route[];
  tracks: Tracks;
  demand: Demand;
  gutters: GutterPlan;
}

/** Draws the rows `first` to `last` of a flowchart. */
export type Drawings = (first: number, last: number) => PageDrawing;

/** The drawings of a flowchart at one scale. Each is made once: while texts find their widths the same rows are asked for again and again. */
export function drawingsOf(chart: Flowchart, sizes: Dimensions): Drawings {
  const known = new Map<string, PageDrawing>();
  return (first, last) => {
    const key = `${first} ${last}`;
    const drawing = known.get(key) ?? drawPage(chart, first, last, sizes);
    known.set(key, drawing);
    return drawing;
  };
}

function drawPage(chart: Flowchart, first: number, last: number, sizes: Dimensions): PageDrawing {
  const page = cutPage(chart, first, last, sizes);
  const routes = chooseRoutes(page.lattice);
  const tracks = planTracks(page.lattice, routes, sizes);
  const demand = measureDemand(page.lattice, routes, tracks, sizes);
  const ruleAbove = [true, ...page.bandRow.slice(1).map((row, i) => row !== page.bandRow[i]), true];
  const gutters = planGutters(page.lattice, routes, tracks, demand, sizes, ruleAbove);
  return { page, routes, tracks, demand, gutters };
}
