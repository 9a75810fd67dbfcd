import type { Dimensions } from "../routing/dimensions.ts";
import type { Lattice, LatticeLink, LatticeNode } from "../routing/lattice.ts";
import type { Flowchart } from "./flowchart.ts";

/** What one page shows of a flowchart: rows `first` to `last` of it, and connectors for the arrows that come from or go to other pages. */
export interface PageChart {
  lattice: Lattice;
  /** For each symbol of the lattice, where it comes from. */
  origins: ({ node: number } | { connector: number })[];
  /** For each line of the lattice, the chart's link. */
  links: number[];
  /** Bands in the strips above and below the rows; 0 where no arrow crosses that break. */
  stripAbove: number;
  stripBelow: number;
  /** For each band: the row of the chart, or the strip. */
  bandRow: ("above" | "below" | number)[];
}

interface Crossing {
  link: number;
  leaves: boolean;
  /** The column in which the connector would best stand. */
  column: number;
}

/** Cuts a page out of the flowchart. An arrow that leaves the page ends in a connector, and goes on from its twin on the other page. */
export function cutPage(chart: Flowchart, first: number, last: number, sizes: Dimensions): PageChart {
  const inside = (node: number): boolean => {
    const row = chart.nodes[node]?.row ?? -1;
    return row >= first && row <= last;
  };
  const above: Crossing[] = [];
  const below: Crossing[] = [];
  const within: number[] = [];
  chart.links.forEach((link, index) => {
    const from = link.from[0] ?? 0;
    const to = link.to[0] ?? 0;
    if (inside(from) && inside(to)) within.push(index);
    else if (inside(from) || inside(to)) {
      const leaves = inside(from);
      const far = chart.nodes[leaves ? to : from]?.row ?? 0;
      const goesOn = (chart.nodes[to]?.row ?? 0) > (chart.nodes[from]?.row ?? 0);
      const stands = leaves && !goesOn ? from : to;
      (far < first ? above : below).push({ link: index, leaves, column: chart.nodes[stands]?.column ?? 0 });
    }
  });
  const slotsAbove = placeConnectors(above, chart.columns);
  const slotsBelow = placeConnectors(below, chart.columns);
  const stripAbove = Math.max(0, ...slotsAbove.map((slot) => slot.band + 1));
  const stripBelow = Math.max(0, ...slotsBelow.map((slot) => slot.band + 1));

  const nodes: LatticeNode[] = [];
  const origins: PageChart["origins"] = [];
  const bandRow: PageChart["bandRow"] = Array.from({ length: stripAbove }, () => "above");
  const placeOf = new Map<number, number>();
  for (let row = first; row <= last; row++) {
    const start = bandRow.length;
    for (let band = 0; band < (chart.rows[row]?.bands ?? 0); band++) bandRow.push(row);
    chart.nodes.forEach((node, index) => {
      if (node.row !== row) return;
      placeOf.set(index, nodes.length);
      const { column, kind, width, height } = node;
      nodes.push({ column, band: start + node.band, kind, width, height });
      origins.push({ node: index });
    });
  }
  const belowStart = bandRow.length;
  for (let band = 0; band < stripBelow; band++) bandRow.push("below");
  const links: LatticeLink[] = [];
  const linkOrigins: number[] = [];
  const here = (list: readonly number[]): number[] => list.flatMap((node) => placeOf.get(node) ?? []);
  for (const index of within) {
    const link = chart.links[index];
    if (!link) continue;
    links.push({ from: here(link.from), to: here(link.to), nature: link.nature, label: link.label });
    linkOrigins.push(index);
  }
  const connect = (crossing: Crossing, column: number, band: number): void => {
    const link = chart.links[crossing.link];
    if (!link) return;
    const connector = nodes.length;
    const size = { width: sizes.width.connector, height: sizes.height.connector };
    nodes.push({ column, band, kind: "connector", ...size });
    origins.push({ connector: crossing.link });
    links.push(
      crossing.leaves
        ? { from: here(link.from), to: [connector], nature: link.nature, label: link.label }
        : { from: [connector], to: here(link.to), nature: link.nature, label: undefined },
    );
    linkOrigins.push(crossing.link);
  };
  // The bands of a strip are counted from the rows outward, so that the first connectors stand next to what they serve.
  above.forEach((crossing, i) =>
    connect(crossing, slotsAbove[i]?.column ?? 0, stripAbove - 1 - (slotsAbove[i]?.band ?? 0)),
  );
  below.forEach((crossing, i) =>
    connect(crossing, slotsBelow[i]?.column ?? 0, belowStart + (slotsBelow[i]?.band ?? 0)),
  );
  return {
    lattice: { columns: chart.columns, bands: bandRow.length, nodes, links },
    origins,
    links: linkOrigins,
    stripAbove,
    stripBelow,
    bandRow,
  };
}

/** One slot for each connector: in its own column where that is free, else close by, else in a further band. No two share a slot. */
function placeConnectors(crossings: readonly Crossing[], columns: number): { column: number; band: number }[] {
  const taken = new Set<string>();
  return crossings.map((crossing) => {
    for (let effort = 0; ; effort++) {
      for (let band = 0; 3 * band <= effort; band++) {
        const away = effort - 3 * band;
        for (const column of [crossing.column + away, crossing.column - away]) {
          const key = `${column} ${band}`;
          if (column < 0 || column >= columns || taken.has(key)) continue;
          taken.add(key);
          return { column, band };
        }
      }
    }
  });
}
