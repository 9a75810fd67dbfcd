import type { Element } from "@xmldom/xmldom";
import { boxOf } from "../drawing/geometry.ts";
import type { Box, Point } from "../drawing/page-drawing.ts";
import type { DrawnLine, DrawnThing } from "../ooxml/drawn-thing.ts";
import { outOfGroup, placeIn, standUp, type Frame } from "../ooxml/frame.ts";
import { isLine, wayOfBlockArrow, wayOfLine } from "../ooxml/line-ways.ts";
import { presetFigure } from "../ooxml/preset-figures.ts";
import { attributeOf, childAt, childrenOf, descendantsOf } from "../ooxml/read-xml.ts";
import type { Anchor } from "./anchor.ts";
import { shownChildren } from "./children.ts";
import { acrossFrom, downFrom } from "./stand.ts";
import { presetOfVml } from "./vml-presets.ts";
import { wordsInShape } from "./words.ts";

const drawn = new Set(["shape", "rect", "roundrect", "oval", "line", "polyline", "group"]);

/** The shapes of a drawing as Word wrote them before 2010. */
export function vmlThings(drawing: Element, anchor: Anchor): DrawnThing[] {
  return shapesIn(drawing).flatMap((shape) => {
    const style = styleOf(shape);
    const inCell = !isOff(shape, "allowincell");
    const left = acrossFrom(fromWord(style.get("mso-position-horizontal-relative"), "column"), anchor, inCell).from;
    const top = downFrom(fromWord(style.get("mso-position-vertical-relative"), "paragraph"), anchor, inCell).from;
    const own = boxInVml(shape, style);
    const box = { left: left + own.left, right: left + own.right, top: top + own.top, bottom: top + own.bottom };
    return thingsIn(shape, style, box);
  });
}

function shapesIn(element: Element): Element[] {
  return shownChildren(element).filter(({ localName }) => drawn.has(localName ?? ""));
}

/** Whether a shape says "f" or "false" of something that it has by itself. */
function isOff(shape: Element, name: string): boolean {
  return attributeOf(shape, name)?.startsWith("f") ?? false;
}

/** VML calls the place of the paragraph "text". */
function fromWord(said: string | undefined, otherwise: string): string {
  return said === undefined || said === "text" || said === "char" ? otherwise : said;
}

function styleOf(shape: Element): Map<string, string> {
  const entries = (attributeOf(shape, "style") ?? "").split(";").map((entry) => entry.split(":"));
  return new Map(entries.map(([name = "", value = ""]) => [name.trim(), value.trim()]));
}

const unitPoints: Record<string, number> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 };

/** A length in points; a bare number counts in the measure of its group. */
function lengthOf(text: string | undefined): number {
  const [, amount, unit = ""] = /^(-?[\d.]+)\s*([a-z]{2})?/.exec(text?.trim() ?? "") ?? [];
  return Number(amount ?? 0) * (unitPoints[unit] ?? 1);
}

function boxInVml(shape: Element, style: ReadonlyMap<string, string>): Box {
  if (shape.localName === "line") return boxOf(endsOf(shape));
  const left = lengthOf(style.get("margin-left")) + lengthOf(style.get("left"));
  const top = lengthOf(style.get("margin-top")) + lengthOf(style.get("top"));
  return { left, top, right: left + lengthOf(style.get("width")), bottom: top + lengthOf(style.get("height")) };
}

/** A line says where it begins and ends itself. */
function endsOf(line: Element): Point[] {
  return ["from", "to"].map((name) => {
    const [x, y] = (attributeOf(line, name) ?? "0,0").split(",");
    return { x: lengthOf(x), y: lengthOf(y) };
  });
}

function thingsIn(shape: Element, style: ReadonlyMap<string, string>, box: Box): DrawnThing[] {
  if (shape.localName === "group") return membersOf(shape, box);
  if (style.get("visibility") === "hidden") return [];
  const preset = presetOfVml(shape);
  const frame = frameOf(style, box);
  if (shape.localName === "line") {
    const own = endsOf(shape);
    const from = boxOf(own);
    const points = own.map(({ x, y }) => ({ x: x - from.left + box.left, y: y - from.top + box.top }));
    return [lineOf(shape, points)];
  }
  if (isLine(preset)) return [lineOf(shape, placeIn(frame, wayOfLine(preset, bendsOf(shape))))];
  const along = wayOfBlockArrow(preset);
  if (along) return [{ ...lineOf(shape, placeIn(frame, along)), headAtStart: false, headAtEnd: true }];
  const content = descendantsOf(shape, "txbxContent")[0];
  const text = content ? wordsInShape(content).trim() : "";
  const framed = !isOff(shape, "stroked");
  if (text !== "" && (preset === "textBox" || !framed)) return [{ is: "words", text, box }];
  if (!framed && isOff(shape, "filled")) return [];
  const figure = presetFigure(preset === "textBox" ? "rect" : preset, undefined);
  if (!figure) return [];
  return [
    {
      is: "figure",
      id: attributeOf(shape, "id") ?? "",
      kind: figure.kind,
      points: placeIn(frame, figure.outline),
      text,
    },
  ];
}

/** The members of a group stand in its own measure. */
function membersOf(group: Element, outer: Box): DrawnThing[] {
  const pair = (name: string, otherwise: string) => {
    const [x = 0, y = 0] = (attributeOf(group, name) ?? otherwise).split(",").map(Number);
    return { x: x || 0, y: y || 0 };
  };
  const [origin, size] = [pair("coordorigin", "0,0"), pair("coordsize", "1000,1000")];
  const inner = { left: origin.x, top: origin.y, right: origin.x + size.x, bottom: origin.y + size.y };
  return shapesIn(group).flatMap((shape) => {
    const style = styleOf(shape);
    if (shape.localName !== "line") return thingsIn(shape, style, outOfGroup(boxInVml(shape, style), inner, outer));
    const points = endsOf(shape).map(({ x, y }) => {
      const { left, top } = outOfGroup({ left: x, right: x, top: y, bottom: y }, inner, outer);
      return { x: left, y: top };
    });
    return [lineOf(shape, points)];
  });
}

function frameOf(style: ReadonlyMap<string, string>, box: Box): Frame {
  const flip = style.get("flip") ?? "";
  const turn = ((Number.parseFloat(style.get("rotation") ?? "0") || 0) + 360) % 360;
  return standUp({ box, mirroredAcross: flip.includes("x"), mirroredDown: flip.includes("y"), turn });
}

/** Where a line bends is kept as parts of 21,600. */
function bendsOf(shape: Element): (number | undefined)[] {
  const adjusted = attributeOf(shape, "adj");
  return adjusted === undefined
    ? []
    : adjusted.split(",").map((part) => (part === "" ? undefined : Number(part) / 21_600));
}

function lineOf(shape: Element, points: Point[]): DrawnLine {
  const stroke = childAt(shape, "stroke");
  const hasHead = (name: string) => (attributeOf(stroke, name) ?? "none") !== "none";
  const rule = ruleOf(shape);
  const gluedAt = (end: string) =>
    childrenOf(rule, "proxy")
      .find((proxy) => attributeOf(proxy, end) !== undefined)
      ?.getAttribute("idref")
      ?.replace(/^#/, "");
  return {
    is: "line",
    points,
    headAtStart: hasHead("startarrow"),
    headAtEnd: hasHead("endarrow"),
    startsAt: gluedAt("start"),
    endsAt: gluedAt("end"),
  };
}

/** What the lines of a group are glued to stands beside them. */
function ruleOf(shape: Element): Element | undefined {
  const parent = shape.parentNode as Element | null;
  return childrenOf(childAt(parent ?? undefined, "rules"), "r").find(
    (rule) => attributeOf(rule, "idref") === `#${attributeOf(shape, "id") ?? ""}`,
  );
}
