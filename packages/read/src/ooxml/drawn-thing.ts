import type { Element } from "@xmldom/xmldom";
import type { Box, Point } from "../drawing/page-drawing.ts";
import type { SymbolKind } from "../drawing/symbols.ts";
import { customFigure } from "./custom-figure.ts";
import { type Frame, placeIn, type Share } from "./frame.ts";
import { isLine, wayOfBlockArrow, wayOfLine } from "./line-ways.ts";
import { presetFigure } from "./preset-figures.ts";
import { attributeOf, childAt, childrenOf, descendantsOf, numberOf } from "./read-xml.ts";

/** What one shape of a Word or Excel drawing is, where it comes to lie. */
export type DrawnThing = DrawnFigure | DrawnLine | DrawnWords;

export interface DrawnFigure {
  is: "figure";
  id: string;
  kind: SymbolKind;
  points: readonly Point[];
  /** What is written in it. */
  text: string;
}

export interface DrawnLine {
  is: "line";
  points: readonly Point[];
  headAtStart: boolean;
  headAtEnd: boolean;
  /** The shapes to which its ends are glued. */
  startsAt: string | undefined;
  endsAt: string | undefined;
}

/** Words in a box without a frame. */
export interface DrawnWords {
  is: "words";
  text: string;
  box: Box;
}

/** Reads an `sp`, `wsp` or `cxnSp` in its frame. Undefined where nothing is to be seen. */
export function readThing(shape: Element, frame: Frame): DrawnThing | undefined {
  const named = namedOf(shape);
  if (attributeOf(childAt(named, "cNvPr"), "hidden") === "1") return undefined;
  const properties = childAt(shape, "spPr");
  const geometry = childAt(properties, "prstGeom");
  const custom = customFigure(childAt(properties, "custGeom"));
  if (custom && !custom.closed) return lineOf(shape, frame, custom.outline);
  const preset = attributeOf(geometry, "prst") ?? "rect";
  if (isLine(preset)) return lineOf(shape, frame, wayOfLine(preset, bendsOf(geometry)));
  const along = wayOfBlockArrow(preset);
  if (along) return { ...lineOf(shape, frame, along), headAtStart: false, headAtEnd: true };
  const text = textOfBody(childAt(shape, "txBody") ?? childAt(shape, "txbx", "txbxContent"));
  const framed = hasLine(shape);
  const isTextBox = attributeOf(childAt(named, "cNvSpPr"), "txBox") === "1";
  if (text !== "" && (isTextBox || !framed)) return { is: "words", text, box: frame.box };
  if (!framed && childAt(properties, "noFill")) return undefined;
  const figure = custom ?? presetFigure(preset, roundingOf(geometry));
  if (!figure) return undefined;
  return {
    is: "figure",
    id: attributeOf(childAt(named, "cNvPr"), "id") ?? "",
    kind: figure.kind,
    points: placeIn(frame, figure.outline),
    text,
  };
}

/** The element that names a shape: `nvSpPr` or `nvCxnSpPr`; in Word the shape itself. */
function namedOf(shape: Element): Element {
  return childrenOf(shape).find(({ localName }) => /^nv(Cxn)?SpPr$/.test(localName ?? "")) ?? shape;
}

function lineOf(shape: Element, frame: Frame, way: readonly Share[]): DrawnLine {
  const line = childAt(shape, "spPr", "ln");
  const hasHead = (end: string) => (attributeOf(childAt(line, end), "type") ?? "none") !== "none";
  const glue = childAt(namedOf(shape), "cNvCxnSpPr") ?? childAt(namedOf(shape), "cNvCnPr");
  return {
    is: "line",
    points: placeIn(frame, way),
    headAtStart: hasHead("headEnd"),
    headAtEnd: hasHead("tailEnd"),
    startsAt: attributeOf(childAt(glue, "stCxn"), "id"),
    endsAt: attributeOf(childAt(glue, "endCxn"), "id"),
  };
}

/** The adjustments of a preset, in the order of their names: parts of a hundred thousand. */
function guidesOf(geometry: Element | undefined): number[] {
  return childrenOf(childAt(geometry, "avLst"), "gd").map((guide) =>
    Number(/^val (-?\d+)$/.exec(attributeOf(guide, "fmla") ?? "")?.[1] ?? Number.NaN),
  );
}

function bendsOf(geometry: Element | undefined): (number | undefined)[] {
  return guidesOf(geometry).map((guide) => (Number.isFinite(guide) ? guide / 100_000 : undefined));
}

function roundingOf(geometry: Element | undefined): number | undefined {
  return guidesOf(geometry).find(Number.isFinite);
}

/** Whether a shape has a line around it: its own, or that of its style. */
function hasLine(shape: Element): boolean {
  const line = childAt(shape, "spPr", "ln");
  if (childAt(line, "noFill")) return false;
  return (
    childrenOf(line).some(({ localName }) => localName?.endsWith("Fill")) ||
    numberOf(childAt(shape, "style", "lnRef"), "idx") > 0
  );
}

/** The paragraphs of a text body, each a line. */
function textOfBody(body: Element | undefined): string {
  return childrenOf(body, "p")
    .map((paragraph) =>
      descendantsOf(paragraph, "t")
        .map(({ textContent }) => textContent ?? "")
        .join(""),
    )
    .join("\n")
    .trim();
}
