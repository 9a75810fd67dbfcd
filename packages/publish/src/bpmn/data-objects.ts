import { letters, xmlText, type Sop } from "@alur/model";
import { millimetresPerPoint } from "../text/font-metrics.ts";
import { printable } from "../text/printable.ts";
import { wrap } from "../text/wrap.ts";
import type { Bounds } from "./bounds.ts";
import { screenFace } from "./screen-face.ts";

/** A paper that a row needs or makes, as it stands beside the lanes. */
export interface DataObject {
  row: number;
  use: "requirement" | "output";
  name: string;
  /** Rows that name the same paper share it: an output that a later row needs is one data object. */
  paper: number;
  /** Seen from the top of the block of its row, and from the left end of the block. */
  offset: { x: number; y: number };
  labelHeight: number;
}

const objectSize = { width: 36, height: 50 };
const perLine = 2;
const cellWidth = 140;
const labelWidth = 120;
const linePx = 14;
const labelGap = 6;
const lineGap = 18;
/** Between the lanes and the papers beside them. */
const besideLanes = 40;
/** What the papers of one side take of the pool's width. */
export const papersWidth = besideLanes + perLine * cellWidth;
const fontPt = 11 / millimetresPerPoint;

/** Every requirement and output of an SOP, with the height that each row's block takes. Requirements stand left of the lanes, outputs right. */
export function dataObjects(sop: Sop): { objects: DataObject[]; heights: number[] } {
  const papers = new Map<string, number>();
  const objects: DataObject[] = [];
  const heights = sop.steps.map((step, row) => {
    if (step.kind === "note") return 0;
    const blocks = (["requirement", "output"] as const).map((use) => {
      const names = (use === "requirement" ? step.requirements : step.outputs).filter((name) => xmlText(name).trim());
      const { placed, height } = placeBlock(names.map((name) => xmlText(name).trim()));
      for (const { name, offset, labelHeight } of placed) {
        const key = letters(name) || name;
        const paper = papers.get(key) ?? papers.size;
        papers.set(key, paper);
        objects.push({ row, use, name, paper, offset, labelHeight });
      }
      return height;
    });
    return Math.max(...blocks);
  });
  return { objects, heights };
}

function placeBlock(names: readonly string[]) {
  let y = lineGap;
  const placed: Pick<DataObject, "name" | "offset" | "labelHeight">[] = [];
  for (let first = 0; first < names.length; first += perLine) {
    const line = names.slice(first, first + perLine).map((name, i) => {
      const lines = wrap(printable(name), labelWidth, fontPt, screenFace).length;
      return { name, offset: { x: i * cellWidth, y }, labelHeight: Math.max(1, lines) * linePx };
    });
    placed.push(...line);
    y += objectSize.height + labelGap + Math.max(...line.map(({ labelHeight }) => labelHeight)) + lineGap;
  }
  return { placed, height: names.length === 0 ? 0 : y };
}

/** Where a data object and its name are drawn, its row's block standing in the middle of the row. */
export function placeDataObject(
  object: DataObject,
  row: { top: number; height: number },
  block: number,
  lanes: Bounds,
): { shape: Bounds; label: Bounds } {
  const top = row.top + (row.height - block) / 2 + object.offset.y;
  const cell =
    object.use === "output"
      ? lanes.x + lanes.width + besideLanes + object.offset.x
      : lanes.x - papersWidth + object.offset.x;
  const shape = { x: cell + (cellWidth - objectSize.width) / 2, y: top, ...objectSize };
  const label = {
    x: cell + (cellWidth - labelWidth) / 2,
    y: top + objectSize.height + labelGap,
    width: labelWidth,
    height: object.labelHeight,
  };
  return { shape, label };
}
