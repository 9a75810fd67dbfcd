import {
  AlignmentType,
  HorizontalPositionRelativeFrom,
  LineRuleType,
  Paragraph,
  TextRun,
  VerticalPositionRelativeFrom,
} from "docx";
import { ShapeRun, type IShapeOptions, type ShapeFloating, type ShapeLineOptions } from "docx/shapes";
import { letterSizePt } from "../../layout/connector-letter.ts";
import type { Layout } from "../../layout/layout.ts";
import { connectorWay, type ConnectorWay } from "../../office/connector-way.ts";
import type { OfficeFigure, OfficeLine, OfficeShape, OfficeWords } from "../../office/flow-shapes.ts";
import { emus, halfPoints, pixels } from "./word-measures.ts";

/** Shapes of Word that anybody can move, name and write in. `firstId` counts over the whole document: no two drawings may share a number. */
export function wordShapes(shapes: readonly OfficeShape[], layout: Layout, firstId: number): ShapeRun[] {
  return shapes.map((shape, i) => {
    const id = firstId + i;
    const altText = { id: String(id), name: shape.name, description: shape.description };
    switch (shape.is) {
      case "figure":
        return new ShapeRun({ ...figure(shape), altText, floating: at(shape.x, shape.y, id) });
      case "line":
        return new ShapeRun({ ...line(shape, id), altText });
      case "words":
        return new ShapeRun({ ...words(shape, layout), altText, floating: at(shape.x, shape.y, id) });
    }
  });
}

const ink = "000000";

/** A place on the page, whatever stands in the table below. */
function at(x: number, y: number, zIndex: number): ShapeFloating {
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emus(x) },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emus(y) },
    allowOverlap: true,
    layoutInCell: false,
    zIndex,
  };
}

function figure({ preset, w, h, letter }: OfficeFigure): IShapeOptions {
  const size = letterSizePt(h);
  return {
    type: preset,
    transformation: { width: pixels(w), height: pixels(h) },
    fill: "FFFFFF",
    line: { width: 0.85, color: ink },
    ...(letter === "" ? {} : written([letter], size, 1.15 * size, true)),
  };
}

function words({ w, h, lines }: OfficeWords, { label }: Layout): IShapeOptions {
  return {
    type: "rectangle",
    transformation: { width: pixels(w), height: pixels(h) },
    line: "none",
    ...written(lines, label.sizePt, (label.pitch / 25.4) * 72, false),
  };
}

function written(
  lines: readonly string[],
  sizePt: number,
  pitchPt: number,
  isLetter: boolean,
): Pick<IShapeOptions, "children" | "textOptions"> {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  return {
    textOptions: { margins: none, verticalAlignment: "center", wrap: false },
    children: lines.map(
      (text) =>
        new Paragraph({
          alignment: isLetter ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { before: 0, after: 0, line: Math.round(20 * pitchPt), lineRule: LineRuleType.EXACT },
          children: [new TextRun({ text, bold: isLetter, size: halfPoints(sizePt) })],
        }),
    ),
  };
}

/** A connector where one bends as this line does; else a line with a point at each bend. */
function line({ points, head }: OfficeLine, zIndex: number): IShapeOptions {
  const way = connectorWay(points);
  const look: ShapeLineOptions = {
    width: 0.6,
    color: ink,
    ...(head ? { endArrow: { type: "triangle", width: "small", length: "medium" } } : {}),
  };
  if (way) {
    const flip = { horizontal: way.mirroredAcross, vertical: way.mirroredDown };
    const transformation = { width: pixels(way.w), height: pixels(way.h), rotation: way.turn, flip };
    return connector(way, { transformation, line: look, floating: at(way.x, way.y, zIndex) });
  }
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
  const steps = points.map(([x, y]) => `${emus(x - left)} ${emus(y - top)}`);
  return {
    type: "custom",
    path: `M ${steps.join(" L ")}`,
    transformation: { width: pixels(right - left), height: pixels(bottom - top) },
    line: look,
    floating: at(left, top, zIndex),
  };
}

function connector(
  { bends, adjustments }: ConnectorWay,
  look: Pick<IShapeOptions, "transformation" | "line" | "floating">,
): IShapeOptions {
  const [first = 50, second = 50, third = 50] = adjustments.map((share) => 100 * share);
  switch (bends) {
    case 0:
      return { ...look, type: "straightConnector" };
    case 1:
      return { ...look, type: "elbowConnectorOneBend" };
    case 2:
      return { ...look, type: "elbowConnector", adjustments: { bendX: first } };
    case 3:
      return {
        ...look,
        type: "elbowConnectorThreeBends",
        adjustments: { firstBendX: first, secondBendY: second },
      };
    default:
      return {
        ...look,
        type: "elbowConnectorFourBends",
        adjustments: { firstBendX: first, secondBendY: second, thirdBendX: third },
      };
  }
}
