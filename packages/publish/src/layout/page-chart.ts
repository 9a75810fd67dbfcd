import { departureOf } from "../routing/cost.ts";
import type { Dimensions } from "../routing/dimensions.ts";
import type { Lattice, LatticeLink, LatticeNode } from "../routing/lattice.ts";
import { obstaclesOf } from "../routing/obstacles.ts";
import { placeConnectors, type Crossing, type Slot } from "./connector-places.ts";
import type { ChartLink, Flowchart } from "./flowchart.ts";

/** What one page shows of a flowchart: rows `first` to `last` of it, and connectors for the arrows that come from or go to other pages. */
export interface PageChart {
  lattice: Lattice;
  /** For each symbol of the lattice, where it comes from. */
  origins: ({ node: number } | { connector: number })[];
  /** For each line of the lattice, the chart's link. */
  links: number[];
  /** For each band: the row of the chart, or the strip. */
  bandRow: ("above" | "below" | number)[];
}

/** Cuts a page out of the flowchart. An arrow that leaves the page ends in a connector, and goes on from its twin on the other page. */
export function cutPage(chart: Flowchart, first: number, last: number, sizes: Dimensions): PageChart {
  const rows = rowsOf(chart, first, last);
  const { placeOf } = rows;
  const within: number[] = [];
  const above: CutLink[] = [];
  const below: CutLink[] = [];
  chart.links.forEach((link, index) => {
    const [from, to] = [link.from[0] ?? 0, link.to[0] ?? 0];
    if (placeOf.has(from) && placeOf.has(to)) within.push(index);
    else if (placeOf.has(from) || placeOf.has(to)) {
      const leaves = placeOf.has(from);
      const far = chart.nodes[leaves ? to : from]?.row ?? 0;
      (far < first ? above : below).push({ index, link, leaves });
    }
  });
  const obstacles = obstaclesOf({ columns: chart.columns, bands: rows.bandRow.length, nodes: rows.nodes, links: [] });
  const strip = (cut: readonly CutLink[], channel: number): Slot[] =>
    placeConnectors(
      cut.map((one) => crossingOf(one, rows, channel)),
      chart.columns,
      channel,
      obstacles,
    );
  const slotsAbove = strip(above, 0);
  const slotsBelow = strip(below, 2 * rows.bandRow.length);
  const stripAbove = Math.max(0, ...slotsAbove.map((slot) => slot.band + 1));
  const stripBelow = Math.max(0, ...slotsBelow.map((slot) => slot.band + 1));
  const bandRow: PageChart["bandRow"] = [
    ...Array.from({ length: stripAbove }, () => "above" as const),
    ...rows.bandRow,
    ...Array.from({ length: stripBelow }, () => "below" as const),
  ];

  const nodes = rows.nodes.map((node) => ({ ...node, band: node.band + stripAbove }));
  const origins: PageChart["origins"] = rows.origins.map((node) => ({ node }));
  const links: LatticeLink[] = [];
  const linkOrigins: number[] = [];
  const here = (list: readonly number[]): number[] => list.flatMap((node) => placeOf.get(node) ?? []);
  for (const index of within) {
    const link = chart.links[index];
    if (!link) continue;
    links.push({ from: here(link.from), to: here(link.to), nature: link.nature, label: link.label });
    linkOrigins.push(index);
  }
  const connect = ({ index, link, leaves }: CutLink, column: number, band: number): void => {
    const connector = nodes.length;
    const size = { width: sizes.width.connector, height: sizes.height.connector };
    nodes.push({ column, band, kind: "connector", ...size });
    origins.push({ connector: index });
    links.push(
      leaves
        ? { from: here(link.from), to: [connector], nature: link.nature, label: link.label }
        : { from: [connector], to: here(link.to), nature: link.nature, label: undefined },
    );
    linkOrigins.push(index);
  };
  // The bands of a strip are counted from the rows outward, so that the first connectors stand next to what they serve.
  above.forEach((cut, i) => connect(cut, slotsAbove[i]?.column ?? 0, stripAbove - 1 - (slotsAbove[i]?.band ?? 0)));
  const belowStart = stripAbove + rows.bandRow.length;
  below.forEach((cut, i) => connect(cut, slotsBelow[i]?.column ?? 0, belowStart + (slotsBelow[i]?.band ?? 0)));
  return {
    lattice: { columns: chart.columns, bands: bandRow.length, nodes, links },
    origins,
    links: linkOrigins,
    bandRow,
  };
}

/** The rows of a page without its strips. */
interface PageRows {
  nodes: LatticeNode[];
  /** For each symbol, which one of the chart it is; and the other way round. */
  origins: number[];
  placeOf: Map<number, number>;
  bandRow: number[];
}

function rowsOf(chart: Flowchart, first: number, last: number): PageRows {
  const bandRow: number[] = [];
  const startOf = new Map<number, number>();
  for (let row = first; row <= last; row++) {
    startOf.set(row, bandRow.length);
    for (let band = 0; band < (chart.rows[row]?.bands ?? 0); band++) bandRow.push(row);
  }
  const nodes: LatticeNode[] = [];
  const origins: number[] = [];
  const placeOf = new Map<number, number>();
  chart.nodes.forEach(({ row, column, band, kind, width, height }, index) => {
    const start = startOf.get(row);
    if (start === undefined) return;
    placeOf.set(index, nodes.length);
    nodes.push({ column, band: start + band, kind, width, height });
    origins.push(index);
  });
  return { nodes, origins, placeOf, bandRow };
}

/** An arrow of which this page shows one half. */
interface CutLink {
  index: number;
  link: ChartLink;
  leaves: boolean;
}

function crossingOf({ link, leaves }: CutLink, { nodes, placeOf }: PageRows, channel: number): Crossing {
  const ends = (leaves ? link.from : link.to).flatMap((node) => {
    const { column = 0, band = 0 } = nodes[placeOf.get(node) ?? -1] ?? {};
    return placeOf.has(node) ? [{ x: 2 * column + 1, y: 2 * band + 1 }] : [];
  });
  return {
    ends,
    use: leaves
      ? { leaves: departureOf(link.nature, channel > 0) }
      : { arrives: channel === 0 ? "fromAbove" : "fromBelow" },
  };
}
