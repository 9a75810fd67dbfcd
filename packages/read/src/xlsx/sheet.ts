import type { DrawnThing } from "../ooxml/drawn-thing.ts";
import type { OpenZip } from "../ooxml/open-zip.ts";
import { readPart } from "../ooxml/read-xml.ts";
import { relationshipsOf } from "../ooxml/relationships.ts";
import { readCells } from "./sheet-cells.ts";
import { readSheetDrawing } from "./sheet-drawing.ts";
import { measureSheet, type SheetMeasures } from "./sheet-measures.ts";
import { SheetMerges } from "./sheet-merges.ts";
import type { Workbook } from "./workbook.ts";

/** One sheet as somebody sees it. */
export interface Sheet {
  /** Counted from 1, in the order of the tabs. */
  number: number;
  texts: readonly (readonly string[])[];
  merges: SheetMerges;
  measures: SheetMeasures;
  things: readonly DrawnThing[];
}

export function readSheet(zip: OpenZip, part: string, number: number, workbook: Workbook): Sheet | undefined {
  const root = readPart(zip, part);
  if (!root) return undefined;
  const measures = measureSheet(root);
  const { texts, merges } = readCells(root, workbook);
  const things = relationshipsOf(zip, part)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => readSheetDrawing(readPart(zip, target), measures));
  return { number, texts, merges: new SheetMerges(merges, texts), measures, things };
}
