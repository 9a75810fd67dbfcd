import type { SheetGeometry } from "../../../sop-sheet/geometry.ts";
import type { Range } from "./selection.ts";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}

/** How far below the table's top a row begins. */
export function topOf(geometry: SheetGeometry, row: number): number {
  return sum(geometry.headingHeights) + sum(geometry.heights.slice(0, row));
}

/** Where cells lie on the table, in pixels; undefined where some of them are gone. */
export function boxOf(geometry: SheetGeometry, { top, bottom, left, right, rows }: Range): Box | undefined {
  const { widths } = geometry;
  if (bottom >= geometry.rows.length) return undefined;
  const [first, last] = rows ? [0, widths.length] : [left, right + 1];
  const above = topOf(geometry, top);
  return {
    left: sum(widths.slice(0, first)),
    top: above,
    width: sum(widths.slice(first, last)),
    height: topOf(geometry, bottom + 1) - above,
  };
}

/** The row under a point of the table, counted from its top; the last one below it. */
export function rowAt(geometry: SheetGeometry, y: number): number {
  const row = geometry.rows.findIndex((_, i) => y < topOf(geometry, i + 1));
  return row < 0 ? geometry.rows.length - 1 : row;
}
