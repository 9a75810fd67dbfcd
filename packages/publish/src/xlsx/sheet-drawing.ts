import { letterSizePt } from "../layout/connector-letter.ts";
import type { OfficeFigure, OfficeShape, OfficeWords } from "../office/flow-shapes.ts";
import type { Point } from "../routing/symbol-shape.ts";
import { xml } from "../svg/xml.ts";
import { anchored, boxAround, ink, shapeName, transform, type Box } from "./sheet-anchor.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import { sheetLine } from "./sheet-line.ts";

/** The drawing of one printed page, and where its places come to lie on the sheet. */
export interface DrawnPage {
  shapes: readonly OfficeShape[];
  onSheet: (point: Point) => Point;
}

export interface DrawingType {
  family: string;
  labelSizePt: number;
}

const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The drawing part of a sheet. Shapes are numbered through over all its pages, from 2: 1 is the sheet itself. */
export function sheetDrawing(pages: readonly DrawnPage[], grid: SheetGrid, type: DrawingType): string {
  let next = 2;
  const anchors = pages.flatMap(({ shapes, onSheet }) => {
    const first = next;
    next += shapes.length;
    return shapes.map((shape, i) => {
      if (shape.is !== "line") return sheetBox(first + i, shape, onSheet, grid, type);
      const joined = { from: first + shape.from.figure, to: first + shape.to.figure };
      return sheetLine(first + i, shape, shape.points.map(onSheet), joined, grid);
    });
  });
  return `<xdr:wsDr ${namespaces}>${anchors.join("")}</xdr:wsDr>`;
}

/** A drawing that shows the office's emblem alone; the sheet knows its file as the drawing's first relation. */
export function pictureDrawing(box: Box, grid: SheetGrid): string {
  const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Lambang" descr="Lambang instansi"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
  return `<xdr:wsDr ${namespaces} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchored(box, grid, picture)}</xdr:wsDr>`;
}

/** A symbol, or words without a frame. */
function sheetBox(
  id: number,
  shape: OfficeFigure | OfficeWords,
  onSheet: DrawnPage["onSheet"],
  grid: SheetGrid,
  { family, labelSizePt }: DrawingType,
): string {
  const box = boxAround([onSheet([shape.x, shape.y]), onSheet([shape.x + shape.w, shape.y + shape.h])]);
  const isFigure = shape.is === "figure";
  const paint = isFigure
    ? `<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${ink(10_800)}`
    : "<a:noFill/><a:ln><a:noFill/></a:ln>";
  const geometry = `<a:prstGeom prst="${isFigure ? shape.preset : "rect"}"><a:avLst/></a:prstGeom>`;
  const text = isFigure
    ? textBody([shape.letter], letterSizePt(shape.h), true, family)
    : textBody(shape.lines, labelSizePt, false, family);
  const kind = isFigure ? "<xdr:cNvSpPr/>" : '<xdr:cNvSpPr txBox="1"/>';
  return anchored(
    box,
    grid,
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${shapeName(id, shape)}${kind}</xdr:nvSpPr><xdr:spPr>${transform(box)}${geometry}${paint}</xdr:spPr>${text}</xdr:sp>`,
  );
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
