import type { Element } from "@xmldom/xmldom";
import { attributeOf, childAt, childrenOf, numberOf } from "../ooxml/read-xml.ts";
import { MOST_COLUMNS, MOST_ROWS } from "./sheet-cells.ts";

/** Where the columns and rows of a sheet begin, in points from its upper left corner. Beyond the last one that is known they go on at the usual size. */
export interface SheetMeasures {
  leftOf(column: number): number;
  topOf(row: number): number;
}

// Excel counts the width of a column, its margin included, in digits of its usual letters: seven pixels each.
const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
const USUAL_DIGITS = 9.14;
const USUAL_HEIGHT = 15;

export function measureSheet(sheet: Element): SheetMeasures {
  const usual = childAt(sheet, "sheetFormatPr");
  const usualWidth = widthOf(numberOf(usual, "defaultColWidth", USUAL_DIGITS));
  const usualHeight = numberOf(usual, "defaultRowHeight", USUAL_HEIGHT);
  const widths = new Map<number, number>();
  for (const column of childrenOf(childAt(sheet, "cols"), "col")) {
    const last = Math.min(numberOf(column, "max"), MOST_COLUMNS);
    const width = isHidden(column) ? 0 : widthOf(numberOf(column, "width", USUAL_DIGITS));
    for (let at = numberOf(column, "min"); at <= last; at++) widths.set(at - 1, width);
  }
  const heights = new Map<number, number>();
  let row = 0;
  for (const line of childrenOf(childAt(sheet, "sheetData"), "row")) {
    row = numberOf(line, "r", row + 1);
    if (row <= MOST_ROWS) heights.set(row - 1, isHidden(line) ? 0 : numberOf(line, "ht", usualHeight));
  }
  return { leftOf: edges(widths, usualWidth), topOf: edges(heights, usualHeight) };
}

function isHidden(element: Element): boolean {
  return /^(1|true)$/.test(attributeOf(element, "hidden") ?? "");
}

function widthOf(digits: number): number {
  return Math.round(digits * PIXELS_PER_DIGIT) * POINTS_PER_PIXEL;
}

/** The sum of all sizes before a place. */
function edges(sizes: ReadonlyMap<number, number>, usual: number): (at: number) => number {
  const known = [0];
  const end = Math.max(-1, ...sizes.keys()) + 1;
  for (let at = 0; at < end; at++) known.push((known.at(-1) ?? 0) + (sizes.get(at) ?? usual));
  return (at) => (at <= end ? (known[at] ?? 0) : (known[end] ?? 0) + (at - end) * usual);
}
