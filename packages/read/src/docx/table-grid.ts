import type { Element } from "@xmldom/xmldom";
import { attributeOf, childAt, numberOf } from "../ooxml/read-xml.ts";
import { shownChildren } from "./children.ts";
import { points } from "./measures.ts";

/** A table with every cell in its columns. Columns count from 0 over the whole table; no cell ends within one. */
export interface TableGrid {
  /** Width of each column, in points. */
  widths: number[];
  rows: GridRow[];
}

export interface GridRow {
  element: Element;
  cells: GridCell[];
}

export interface GridCell {
  element: Element;
  first: number;
  last: number;
  /** It goes on with the cell above it and shows nothing of its own. */
  goesOn: boolean;
}

// Somebody who pulls at borders by hand leaves columns behind that are thinner than any letter.
const SLIVER = 4;
const MOST_COLUMNS = 200;

export function readGrid(table: Element): TableGrid {
  const rows = shownChildren(table).filter(({ localName }) => localName === "tr");
  const placed = rows.map((element) => ({ element, cells: placeCells(element) }));
  const edges = edgesOf(placed, gridWidths(table));
  const column = nearestEdges(edges);
  const kept = new Set(column).size - 1;
  const widths = Array.from({ length: Math.max(0, kept) }, (_, at) => {
    const [left, right] = [column.indexOf(at), column.indexOf(at + 1)];
    return (edges[right] ?? 0) - (edges[left] ?? 0);
  });
  return {
    widths,
    rows: placed.map(({ element, cells }) => ({
      element,
      cells: cells.flatMap((cell) => {
        const [first = 0, end = 0] = [column[cell.from], column[cell.to]];
        return end > first ? [{ element: cell.element, first, last: end - 1, goesOn: cell.goesOn }] : [];
      }),
    })),
  };
}

interface PlacedCell {
  element: Element;
  /** The borders between which it stands, counted over the whole table. */
  from: number;
  to: number;
  goesOn: boolean;
  width: number;
}

function placeCells(row: Element): PlacedCell[] {
  let at = numberOf(childAt(row, "trPr", "gridBefore"), "val");
  const cells: PlacedCell[] = [];
  for (const element of shownChildren(row).filter(({ localName }) => localName === "tc")) {
    const span = Math.max(1, numberOf(childAt(element, "tcPr", "gridSpan"), "val", 1));
    const from = at;
    at = Math.min(at + span, MOST_COLUMNS);
    const merge = childAt(element, "tcPr", "vMerge");
    const goesOn = merge !== undefined && attributeOf(merge, "val") !== "restart";
    const width = childAt(element, "tcPr", "tcW");
    const isLength = (attributeOf(width, "type") ?? "dxa") === "dxa";
    if (at > from) cells.push({ element, from, to: at, goesOn, width: isLength ? points(width, "w") : 0 });
  }
  return cells;
}

function gridWidths(table: Element): number[] {
  return shownChildren(childAt(table, "tblGrid")).map((column) => points(column, "w"));
}

/** Where the borders lie. Cells know their own width better than the grid, which some programs never bring up to date. */
function edgesOf(rows: readonly { cells: readonly PlacedCell[] }[], grid: readonly number[]): number[] {
  const cells = rows.flatMap((row) => row.cells);
  const count = Math.max(0, ...cells.map(({ to }) => to));
  const own = new Map<number, number>();
  for (const { from, to, width } of cells) if (to === from + 1) own.set(from, Math.max(own.get(from) ?? 0, width));
  const edges = [0];
  for (let at = 0; at < count; at++) edges.push((edges[at] ?? 0) + (own.get(at) || grid[at] || 0));
  return edges;
}

/** The column that begins at each border: borders almost at one place are one. A table that gives no widths keeps all of them. */
function nearestEdges(edges: readonly number[]): number[] {
  if ((edges.at(-1) ?? 0) === 0) return edges.map((_, at) => at);
  let column = 0;
  let begun = 0;
  return edges.map((edge, at) => {
    if (at > 0 && edge - begun > SLIVER) {
      column++;
      begun = edge;
    }
    return column;
  });
}
