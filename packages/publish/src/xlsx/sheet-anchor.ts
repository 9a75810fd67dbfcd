import type { OfficeShape } from "../office/flow-shapes.ts";
import type { Point } from "../routing/symbol-shape.ts";
import { xml } from "../svg/xml.ts";
import type { SheetGrid } from "./sheet-grid.ts";

/** A box on the sheet, in parts of a point from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** Holds a shape between two places of the cells, so that it moves and stretches with them. */
export function anchored(box: Box, grid: SheetGrid, shape: string): string {
  const corner = (name: "from" | "to", x: number, y: number): string => {
    const { column, row, intoColumn, intoRow } = grid.markerAt(x, y);
    return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${intoColumn}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${intoRow}</xdr:rowOff></xdr:${name}>`;
  };
  const corners = corner("from", box.x, box.y) + corner("to", box.x + box.w, box.y + box.h);
  return `<xdr:twoCellAnchor>${corners}${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
}

export function shapeName(id: number, { name, description }: OfficeShape): string {
  return `<xdr:cNvPr id="${id}" name="${xml(name)}" descr="${xml(description)}"/>`;
}

/** Where a shape stands before it is mirrored and turned. */
export function transform({ x, y, w, h }: Box, turned = ""): string {
  const [left, top, wide, high] = [x, y, w, h].map(Math.round);
  return `<a:xfrm${turned}><a:off x="${left}" y="${top}"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm>`;
}

/** A black line; widths in parts of a point. */
export function ink(width: number, end = ""): string {
  return `<a:ln w="${width}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${end}</a:ln>`;
}
