import { diagnose } from "../diagnostics.ts";
import type { ReadResult } from "../draft.ts";
import { DrawnFlows } from "../drawing/drawn-flows.ts";
import { isZip, openZip, zipNames } from "../ooxml/open-zip.ts";
import { readContent } from "../read.ts";
import type { Block } from "../text/page-content.ts";
import { readSheet } from "./sheet.ts";
import { readBlocks } from "./sheet-blocks.ts";
import { drawSheetFlows } from "./sheet-flows.ts";
import { readWorkbook, WORKBOOK } from "./workbook.ts";

/** Whether a file is an Excel workbook, with or without macros; those are never carried out. */
export function isXlsx(bytes: Uint8Array): boolean {
  return isZip(bytes) && zipNames(bytes).has(WORKBOOK);
}

/** Reads the SOPs of a workbook, sheet by sheet: its cells as they are shown, its flow by its shapes and connectors. Hidden sheets are left out. */
export function readXlsx(bytes: Uint8Array, documentName: string): ReadResult {
  const zip = openZip(bytes);
  const workbook = readWorkbook(zip);
  const flows = new DrawnFlows();
  const blocks: Block[] = [];
  for (const [i, { part, hidden }] of workbook.sheets.entries()) {
    const sheet = hidden ? undefined : readSheet(zip, part, i + 1, workbook);
    if (!sheet) continue;
    const read = readBlocks(sheet);
    blocks.push(...read.blocks);
    drawSheetFlows(sheet, read.flows, flows);
  }
  flows.tellRows();
  const read = readContent({ document: documentName, blocks });
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden).length;
  if (hidden > 0)
    read.diagnostics.push(
      diagnose("hidden-sheets", { at: { document: documentName }, values: { sheets: String(hidden) } }),
    );
  return read;
}
