import type { Element } from "@xmldom/xmldom";
import type { Box } from "../drawing/page-drawing.ts";
import { EMU_PER_POINT } from "../ooxml/frame.ts";
import { attributeOf, childAt, numberOf } from "../ooxml/read-xml.ts";
import type { Anchor } from "./anchor.ts";
import { shownChildren } from "./children.ts";

interface Span {
  from: number;
  to: number;
}

/** Where on the sheet a drawing stands that hangs on a paragraph or stands on its line. */
export function standOf(frame: Element, anchor: Anchor): Box {
  const extent = childAt(frame, "extent");
  const [width, height] = [numberOf(extent, "cx") / EMU_PER_POINT, numberOf(extent, "cy") / EMU_PER_POINT];
  const position = (name: string) => shownChildren(frame).find(({ localName }) => localName === name);
  const [across, down] = [position("positionH"), position("positionV")];
  const { column, y } = anchor;
  if (frame.localName === "inline" || !across || !down)
    return { left: column.left, top: y, right: column.left + width, bottom: y + height };
  const left = along(
    across,
    width,
    acrossFrom(attributeOf(across, "relativeFrom") ?? "column", anchor, isInCell(frame)),
  );
  const top = along(down, height, downFrom(attributeOf(down, "relativeFrom") ?? "paragraph", anchor, isInCell(frame)));
  return { left, top, right: left + width, bottom: top + height };
}

function isInCell(frame: Element): boolean {
  return !/^(0|false)$/.test(attributeOf(frame, "layoutInCell") ?? "1");
}

/** The stretch from which Word counts to the right. What is laid out in its cell counts from the cell, whatever else it names. */
export function acrossFrom(from: string, { column, cell, paper }: Anchor, inCell: boolean): Span {
  if (cell && (inCell || from === "column" || from === "character"))
    return from === "page" || from === "margin"
      ? { from: cell.left, to: column.right }
      : { from: column.left, to: column.right };
  if (from === "page") return { from: 0, to: paper.width };
  if (from === "leftMargin" || from === "insideMargin") return { from: 0, to: paper.left };
  if (from === "rightMargin" || from === "outsideMargin") return { from: paper.width - paper.right, to: paper.width };
  return { from: paper.left, to: paper.width - paper.right };
}

/** The same downwards. */
export function downFrom(from: string, { y, pageTop, paper, cell }: Anchor, inCell: boolean): Span {
  if (from === "paragraph" || from === "line") return { from: y, to: y };
  if (cell && inCell) return { from: cell.top, to: cell.top };
  if (from === "page" || from === "topMargin") return { from: pageTop, to: pageTop + paper.height };
  if (from === "bottomMargin") return { from: pageTop + paper.height - paper.bottom, to: pageTop + paper.height };
  return { from: pageTop + paper.top, to: pageTop + paper.height - paper.bottom };
}

function along(position: Element, size: number, { from, to }: Span): number {
  const offset = Number(childAt(position, "posOffset")?.textContent ?? "0");
  const align = childAt(position, "align")?.textContent ?? "";
  if (align === "center") return (from + to - size) / 2;
  if (align === "right" || align === "bottom" || align === "outside") return to - size;
  return from + (Number.isFinite(offset) ? offset : 0) / EMU_PER_POINT;
}
