import type { Element } from "@xmldom/xmldom";
import { attributeOf, childAt, childrenOf, numberOf } from "../ooxml/read-xml.ts";
import { cleanText } from "../text/clean-text.ts";
import { readCellName, readCellRange, type CellPlace } from "./cell-name.ts";
import { showNumber } from "./number-format.ts";
import { readRichText } from "./shared-strings.ts";
import type { Workbook } from "./workbook.ts";

/** The words of a sheet as they are shown, and which cells are merged. */
export interface SheetCells {
  /** By row and column, counted from 0. */
  texts: string[][];
  merges: { first: CellPlace; last: CellPlace }[];
}

// Nobody draws an SOP wider or longer; a stray cell in the last corner of a sheet must not cost a million rows.
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 256;

/** Reads what the cells of a sheet show. Formulas are never reckoned: what Excel found last is kept beside them. */
export function readCells(sheet: Element, workbook: Workbook): SheetCells {
  const texts: string[][] = [];
  let row = -1;
  for (const line of childrenOf(childAt(sheet, "sheetData"), "row")) {
    row = numberOf(line, "r", row + 2) - 1;
    if (row < 0 || row >= MOST_ROWS) continue;
    const hidden = isOn(attributeOf(line, "hidden"));
    let column = -1;
    for (const cell of childrenOf(line, "c")) {
      column = readCellName(attributeOf(cell, "r") ?? "")?.column ?? column + 1;
      if (column >= MOST_COLUMNS || hidden) continue;
      const text = cleanText(shownIn(cell, workbook));
      if (text !== "") (texts[row] ??= [])[column] = text;
    }
  }
  const hidden = new Set(hiddenColumns(sheet));
  // Rows without words leave holes.
  const lines = Array.from({ length: texts.length }, (_, at) => texts[at] ?? []);
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const full = lines.map((line) =>
    Array.from({ length: width }, (_, column) => (hidden.has(column) ? "" : (line[column] ?? ""))),
  );
  return { texts: full, merges: readMerges(sheet) };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function hiddenColumns(sheet: Element): number[] {
  return childrenOf(childAt(sheet, "cols"), "col")
    .filter((column) => isOn(attributeOf(column, "hidden")))
    .flatMap((column) => {
      const [first, last] = [numberOf(column, "min"), Math.min(numberOf(column, "max"), MOST_COLUMNS)];
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first - 1 + i);
    });
}

function readMerges(sheet: Element): SheetCells["merges"] {
  return childrenOf(childAt(sheet, "mergeCells"), "mergeCell").flatMap(
    (merge) => readCellRange(attributeOf(merge, "ref") ?? "") ?? [],
  );
}

function shownIn(cell: Element, { strings, formats, since1904 }: Workbook): string {
  const value = childAt(cell, "v")?.textContent ?? "";
  switch (attributeOf(cell, "t")) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return readRichText(childAt(cell, "is"));
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "str":
    case "e":
    case "d":
      return value;
    default: {
      const number = Number(value);
      if (value === "" || !Number.isFinite(number)) return value;
      return showNumber(number, formats[numberOf(cell, "s")] ?? "General", since1904);
    }
  }
}
