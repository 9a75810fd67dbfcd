import type { Element } from "@xmldom/xmldom";
import type { Box, Point } from "../drawing/page-drawing.ts";
import { readThing, type DrawnThing } from "../ooxml/drawn-thing.ts";
import { boxOfXfrm, EMU_PER_POINT, frameWith, outOfGroup, standUp } from "../ooxml/frame.ts";
import { childAt, childrenOf, numberOf } from "../ooxml/read-xml.ts";
import type { SheetMeasures } from "./sheet-measures.ts";

// Hundreds of times the shapes of the fullest SOP.
const MOST_THINGS = 2000;

/** All shapes and lines of a sheet's drawing part, in points from its upper left corner. None where it holds more than any flow. */
export function readSheetDrawing(drawing: Element | undefined, measures: SheetMeasures): DrawnThing[] {
  const things = anchorsIn(drawing).flatMap((anchor) => {
    const box = boxOfAnchor(anchor, measures);
    return box ? shapesIn(anchor).flatMap((shape) => thingsOf(shape, box)) : [];
  });
  return things.length > MOST_THINGS ? [] : things;
}

function anchorsIn(drawing: Element | undefined): Element[] {
  return shown(drawing).filter(({ localName }) => /^(twoCell|oneCell|absolute)Anchor$/.test(localName ?? ""));
}

/** What stands in an element; of two versions of one thing the newer. */
function shown(element: Element | undefined): Element[] {
  return childrenOf(element).flatMap((child) =>
    child.localName === "AlternateContent" ? shown(childAt(child, "Choice") ?? childAt(child, "Fallback")) : [child],
  );
}

function shapesIn(element: Element): Element[] {
  return shown(element).filter(({ localName }) => ["sp", "cxnSp", "grpSp"].includes(localName ?? ""));
}

function boxOfAnchor(anchor: Element, measures: SheetMeasures): Box | undefined {
  const [from, to, position, extent] = ["from", "to", "pos", "ext"].map((name) => childAt(anchor, name));
  const corner = from
    ? cornerAt(from, measures)
    : position && { x: numberOf(position, "x") / EMU_PER_POINT, y: numberOf(position, "y") / EMU_PER_POINT };
  if (!corner) return undefined;
  const end = to
    ? cornerAt(to, measures)
    : extent && {
        x: corner.x + numberOf(extent, "cx") / EMU_PER_POINT,
        y: corner.y + numberOf(extent, "cy") / EMU_PER_POINT,
      };
  return end && { left: corner.x, top: corner.y, right: end.x, bottom: end.y };
}

/** The way into a cell never leads out of it, however the cell was narrowed later. */
function cornerAt(marker: Element, { leftOf, topOf }: SheetMeasures): Point {
  const read = (name: string) => {
    const value = Number(childAt(marker, name)?.textContent ?? "");
    return Number.isFinite(value) ? value : 0;
  };
  const [column, row] = [Math.max(0, read("col")), Math.max(0, read("row"))];
  return {
    x: Math.min(leftOf(column) + read("colOff") / EMU_PER_POINT, leftOf(column + 1)),
    y: Math.min(topOf(row) + read("rowOff") / EMU_PER_POINT, topOf(row + 1)),
  };
}

/** A shape that stands alone has the box of its anchor, which is the one that is seen. */
function thingsOf(shape: Element, box: Box): DrawnThing[] {
  if (shape.localName === "grpSp") return membersOf(shape, box);
  const frame = standUp(frameWith(box, childAt(shape, "spPr", "xfrm")));
  const thing = readThing(shape, frame);
  return thing ? [thing] : [];
}

/** The members of a group have their own measures, and the group says how they lie in its box. */
function membersOf(group: Element, outer: Box): DrawnThing[] {
  const inner = boxOfXfrm(childAt(group, "grpSpPr", "xfrm"), "chOff", "chExt");
  if (!inner) return [];
  return shapesIn(group).flatMap((shape) => {
    const xfrm = childAt(shape, shape.localName === "grpSp" ? "grpSpPr" : "spPr", "xfrm");
    const own = boxOfXfrm(xfrm);
    if (!own) return [];
    const box = outOfGroup(own, inner, outer);
    if (shape.localName === "grpSp") return membersOf(shape, box);
    const thing = readThing(shape, frameWith(box, xfrm));
    return thing ? [thing] : [];
  });
}
