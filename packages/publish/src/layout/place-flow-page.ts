import type { Dimensions } from "../routing/dimensions.ts";
import { Placing, type Grid } from "../routing/place.ts";
import { letterAt } from "./connector-letter.ts";
import type { Flowchart } from "./flowchart.ts";
import type { FlowPage, LayoutLabel, LayoutRoute, LayoutRow, LayoutSymbol } from "./layout.ts";
import type { PagePlan } from "./page-plan.ts";

/** A performer column on the page: its rules, and the middle of its symbols. */
export interface ColumnPlace {
  left: number;
  middle: number;
  right: number;
}

interface Frame {
  top: number;
  headerHeight: number;
  /** How many columns the whole table has. */
  columns: number;
}

/** Gives everything on a measured page its place in millimetres. `letters` remembers the letter of each broken arrow from page to page. */
export function placeFlowPage(
  chart: Flowchart,
  plan: PagePlan,
  sizes: Dimensions,
  columns: readonly ColumnPlace[],
  frame: Frame,
  letters: Map<number, string>,
): Omit<FlowPage, "description"> {
  const { page, routes, tracks, demand, gutters } = plan;
  const empty = Array.from({ length: frame.columns }, () => ({ align: "center" as const, lines: [] }));
  const bands: Grid["bands"][number][] = [];
  let y = frame.top + frame.headerHeight;
  const rows = plan.rows.map((row): LayoutRow => {
    const { kind, source, height } = row;
    let at = y + (height - row.drawingHeight) / 2;
    for (let band = row.firstBand; band < row.firstBand + row.bandCount; band++) {
      at += (gutters.top[band] ?? 0) + (demand.above[band] ?? 0);
      bands[band] = { top: y, middle: at, bottom: y + height, ruleAbove: band === row.firstBand };
      at += (demand.below[band] ?? 0) + (gutters.bottom[band] ?? 0);
    }
    const valign = source?.cut ? "top" : "middle";
    const placed: LayoutRow = { kind, part: source?.part ?? 0, y, h: height, valign, cells: source?.cells ?? empty };
    if (source) placed.stepId = source.stepId;
    y += height;
    return placed;
  });

  const placing = new Placing(page.lattice, tracks, demand, gutters, sizes, { columns, bands });
  const symbols = page.lattice.nodes.map(({ kind }, i): LayoutSymbol => {
    const [x, middle] = placing.middle(i);
    const shape = demand.shapes[i];
    const symbol: LayoutSymbol = { kind, x, y: middle, w: shape?.width ?? 0, h: shape?.height ?? 0 };
    const origin = page.origins[i];
    if (!origin) return symbol;
    if ("connector" in origin) return { ...symbol, letter: letterOf(origin.connector, letters) };
    const node = chart.nodes[origin.node];
    if (node) symbol.stepId = node.stepId;
    if (node?.performerId !== undefined) symbol.performerId = node.performerId;
    if (node?.event) symbol.event = true;
    return symbol;
  });
  const flowOf = (link: number): number | undefined => chart.links[page.links[link] ?? -1]?.flow;
  const drawn = routes.map((route): LayoutRoute => {
    const { from, to, exit, entry } = route;
    const nature = page.lattice.links[route.link]?.nature ?? "forward";
    const flow = flowOf(route.link);
    return { ...(flow === undefined ? {} : { flow }), nature, from, to, exit, entry, points: placing.points(route) };
  });
  const labels = demand.labels.map((label): LayoutLabel => {
    const [x, middle] = placing.middle(label.node);
    return {
      flow: flowOf(label.link) ?? 0,
      x: x + label.left,
      y: middle + label.top,
      w: label.width,
      h: label.height,
      lines: [...label.lines],
    };
  });
  return { kind: "flow", top: frame.top, bottom: y, rows, symbols, routes: drawn, labels, texts: [] };
}

/** Letters are given in the order in which broken arrows are met. */
function letterOf(link: number, letters: Map<number, string>): string {
  const known = letters.get(link);
  if (known !== undefined) return known;
  const letter = letterAt(letters.size);
  letters.set(link, letter);
  return letter;
}
