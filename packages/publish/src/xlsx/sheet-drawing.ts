import { letterSizePt } from "../layout/connector-letter.ts";
import { connectorWay } from "../office/connector-way.ts";
import type { OfficeFigure, OfficeLine, OfficeShape, OfficeWords } from "../office/flow-shapes.ts";
import type { Side } from "../routing/lattice.ts";
import type { Point } from "../routing/symbol-shape.ts";
import { xml } from "../svg/xml.ts";
import type { SheetGrid } from "./sheet-grid.ts";

/** A shape with its way onto the sheet: where a place of its page comes to lie, in parts of a point from the sheet's corner. */
export interface SheetShape {
  shape: OfficeShape;
  onSheet: (point: Point) => Point;
  /** Number of the shape; a line names the figures that it joins by theirs. */
  id: number;
  joins: { from: number; to: number } | undefined;
}

export interface DrawingType {
  family: string;
  labelSizePt: number;
}

const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** The drawing part of a sheet: shapes and connectors that move and stretch with the cells below them. */
export function sheetDrawing(shapes: readonly SheetShape[], grid: SheetGrid, type: DrawingType): string {
  const anchors = shapes.map((placed) => {
    const { shape } = placed;
    if (shape.is === "line") return lineAnchor(placed, shape, grid);
    return boxAnchor(placed, shape, grid, type);
  });
  return `<xdr:wsDr ${namespaces}>${anchors.join("")}</xdr:wsDr>`;
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

function boxAnchor(
  { id, onSheet }: SheetShape,
  shape: OfficeFigure | OfficeWords,
  grid: SheetGrid,
  type: DrawingType,
): string {
  const box = boxAround([onSheet([shape.x, shape.y]), onSheet([shape.x + shape.w, shape.y + shape.h])]);
  const isFigure = shape.is === "figure";
  const paint = isFigure
    ? `<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${outline(10_800, "")}`
    : "<a:noFill/><a:ln><a:noFill/></a:ln>";
  const geometry = `<a:prstGeom prst="${isFigure ? shape.preset : "rect"}"><a:avLst/></a:prstGeom>`;
  const lines = isFigure ? [shape.letter] : shape.lines;
  const size = isFigure ? letterSizePt(shape.h) : type.labelSizePt;
  const text = textBody(lines, size, isFigure, type.family);
  const kind = isFigure ? "<xdr:cNvSpPr/>" : '<xdr:cNvSpPr txBox="1"/>';
  const body = `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${nameOf(id, shape)}${kind}</xdr:nvSpPr><xdr:spPr>${transform(box, "")}${geometry}${paint}</xdr:spPr>${text}</xdr:sp>`;
  return anchor(box, grid, body);
}

function lineAnchor({ id, onSheet, joins }: SheetShape, line: OfficeLine, grid: SheetGrid): string {
  const points = line.points.map(onSheet);
  const way = connectorWay(points);
  const paint = outline(7620, line.head ? '<a:tailEnd type="triangle" w="sm" len="med"/>' : "");
  if (!way) {
    const box = boxAround(points);
    const body = `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${nameOf(id, line)}<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${transform(box, "")}${freeLine(points, box)}<a:noFill/>${paint}</xdr:spPr></xdr:sp>`;
    return anchor(box, grid, body);
  }
  const names = ["straightConnector1", "bentConnector2", "bentConnector3", "bentConnector4", "bentConnector5"];
  const guides = way.adjustments.map(
    (share, i) => `<a:gd name="adj${i + 1}" fmla="val ${Math.round(share * 100_000)}"/>`,
  );
  const geometry = `<a:prstGeom prst="${names[way.bends] ?? ""}"><a:avLst>${guides.join("")}</a:avLst></a:prstGeom>`;
  const turned = `${way.turn === 90 ? ' rot="5400000"' : ""}${way.mirroredAcross ? ' flipH="1"' : ""}${way.mirroredDown ? ' flipV="1"' : ""}`;
  const glue = joins ? glued("stCxn", joins.from, line.from.side) + glued("endCxn", joins.to, line.to.side) : "";
  const kind = `<xdr:cNvCxnSpPr>${glue}</xdr:cNvCxnSpPr>`;
  const body = `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${nameOf(id, line)}${kind}</xdr:nvCxnSpPr><xdr:spPr>${transform(way, turned)}${geometry}${paint}</xdr:spPr></xdr:cxnSp>`;
  return anchor(boxAround([points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]), grid, body);
}

/** The middles of a figure's sides, as office programs number them. */
const sites: Record<Side, number> = { top: 0, left: 1, bottom: 2, right: 3 };

function glued(end: "stCxn" | "endCxn", id: number, side: Side): string {
  return `<a:${end} id="${id}" idx="${sites[side]}"/>`;
}

function anchor(box: Box, grid: SheetGrid, body: string): string {
  const corner = (name: "from" | "to", x: number, y: number): string => {
    const { column, row, intoColumn, intoRow } = grid.markerAt(x, y);
    return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${intoColumn}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${intoRow}</xdr:rowOff></xdr:${name}>`;
  };
  const corners = corner("from", box.x, box.y) + corner("to", box.x + box.w, box.y + box.h);
  return `<xdr:twoCellAnchor>${corners}${body}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function nameOf(id: number, { name, description }: OfficeShape): string {
  return `<xdr:cNvPr id="${id}" name="${xml(name)}" descr="${xml(description)}"/>`;
}

function transform({ x, y, w, h }: Box, turned: string): string {
  const [left, top, wide, high] = [x, y, w, h].map(Math.round);
  return `<a:xfrm${turned}><a:off x="${left}" y="${top}"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm>`;
}

function outline(width: number, end: string): string {
  return `<a:ln w="${width}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${end}</a:ln>`;
}

/** A line with a point at each of its bends. */
function freeLine(points: readonly Point[], { x, y, w, h }: Box): string {
  const steps = points.map(([px, py], i) => {
    const place = `<a:pt x="${Math.round(px - x)}" y="${Math.round(py - y)}"/>`;
    return i === 0 ? `<a:moveTo>${place}</a:moveTo>` : `<a:lnTo>${place}</a:lnTo>`;
  });
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${Math.round(w)}" h="${Math.round(h)}" fill="none">${steps.join("")}</a:path></a:pathLst></a:custGeom>`;
}

function textBody(lines: readonly string[], sizePt: number, isLetter: boolean, family: string): string {
  const look = `lang="id-ID" sz="${Math.round(sizePt * 100)}"${isLetter ? ' b="1"' : ""}`;
  const letters = `<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${xml(family)}"/>`;
  const paragraphs = lines.map(
    (text) =>
      `<a:p><a:pPr algn="${isLetter ? "ctr" : "l"}"/>${text === "" ? "" : `<a:r><a:rPr ${look}>${letters}</a:rPr><a:t>${xml(text)}</a:t></a:r>`}</a:p>`,
  );
  return `<xdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>${paragraphs.join("")}</xdr:txBody>`;
}

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}
