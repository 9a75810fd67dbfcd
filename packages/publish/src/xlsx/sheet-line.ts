import { connectorWay, type ConnectorWay } from "../office/connector-way.ts";
import type { OfficeLine } from "../office/flow-shapes.ts";
import type { Side } from "../routing/lattice.ts";
import type { Point } from "../routing/symbol-shape.ts";
import { anchored, boxAround, ink, shapeName, transform, type Box } from "./sheet-anchor.ts";
import type { SheetGrid } from "./sheet-grid.ts";

/** The numbers of the figures that a line joins. */
export interface Joined {
  from: number;
  to: number;
}

/** An arrow or a plain line over the cells, as a connector that stays with its figures when somebody moves them. */
export function sheetLine(
  id: number,
  line: OfficeLine,
  points: readonly Point[],
  joined: Joined,
  grid: SheetGrid,
): string {
  const paint = ink(7620, line.head ? '<a:tailEnd type="triangle" w="sm" len="med"/>' : "");
  const way = connectorWay(points);
  if (!way) {
    const box = boxAround(points);
    return anchored(box, grid, plainLine(shapeName(id, line), transform(box) + freeLine(points, box) + paint));
  }
  const looks = transform(way, turnOf(way)) + connectorGeometry(way) + paint;
  const glue = glued("stCxn", joined.from, line.from.side) + glued("endCxn", joined.to, line.to.side);
  const name = shapeName(id, line);
  const connector = `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${name}<xdr:cNvCxnSpPr>${glue}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>${looks}</xdr:spPr></xdr:cxnSp>`;
  const ends = boxAround([points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]);
  return anchored(ends, grid, way.bends === 0 ? connector : either(connector, plainLine(name, looks)));
}

function plainLine(name: string, looks: string): string {
  return `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${name}<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${looks}</xdr:spPr></xdr:sp>`;
}

/** LibreOffice bends connectors as it thinks best, through symbols and words. It takes the second form, which it draws as it is; Excel since 2010 takes the first. */
function either(connector: string, line: string): string {
  const xdr14 = "http://schemas.microsoft.com/office/excel/2010/spreadsheetDrawing";
  return `<mc:AlternateContent><mc:Choice xmlns:xdr14="${xdr14}" Requires="xdr14">${connector}</mc:Choice><mc:Fallback>${line}</mc:Fallback></mc:AlternateContent>`;
}

/** The middles of a figure's sides, as office programs number them. */
const sites: Record<Side, number> = { top: 0, left: 1, bottom: 2, right: 3 };

function glued(end: "stCxn" | "endCxn", id: number, side: Side): string {
  return `<a:${end} id="${id}" idx="${sites[side]}"/>`;
}

function turnOf({ turn, mirroredAcross, mirroredDown }: ConnectorWay): string {
  return `${turn === 90 ? ' rot="5400000"' : ""}${mirroredAcross ? ' flipH="1"' : ""}${mirroredDown ? ' flipV="1"' : ""}`;
}

/** Connectors are named by one more than their bends: the stretches that they have. */
function connectorGeometry({ bends, adjustments }: ConnectorWay): string {
  const preset = bends === 0 ? "straightConnector1" : `bentConnector${bends + 1}`;
  const guides = adjustments.map((share, i) => `<a:gd name="adj${i + 1}" fmla="val ${Math.round(share * 100_000)}"/>`);
  return `<a:prstGeom prst="${preset}"><a:avLst>${guides.join("")}</a:avLst></a:prstGeom>`;
}

/** A line with a point at each of its bends. */
function freeLine(points: readonly Point[], { x, y, w, h }: Box): string {
  const steps = points.map(([px, py], i) => {
    const place = `<a:pt x="${Math.round(px - x)}" y="${Math.round(py - y)}"/>`;
    return i === 0 ? `<a:moveTo>${place}</a:moveTo>` : `<a:lnTo>${place}</a:lnTo>`;
  });
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${Math.round(w)}" h="${Math.round(h)}" fill="none">${steps.join("")}</a:path></a:pathLst></a:custGeom><a:noFill/>`;
}
