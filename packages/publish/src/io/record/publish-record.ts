import { papers, type PaperName } from "../../paper.ts";
import type { RecordSheet } from "../../record/record-sheet.ts";
import { printable } from "../../text/printable.ts";
import { setPdf } from "../typesetter.ts";

/** Words longer than any of the language may be broken, or they would run over the line of their column. */
const longWord = /\S{20}(?=\S)/g;

/** Prints a record as PDF/A-2a, dated as it was made. Throws a fault when Typst refuses the document. */
export async function publishRecord(sheet: RecordSheet, madeAt: Date, paper: PaperName = "A4"): Promise<Uint8Array> {
  const { width, height } = papers[paper];
  const said = everyText(sheet, printable);
  // What stands in the proof is copied from the page: nothing may be put into it.
  const tables = everyText(said.tables, (text) => text.replaceAll(longWord, "$&\u200b"));
  return setPdf(
    { template: "record", document: JSON.stringify({ ...said, tables, width, height }), createdAt: madeAt },
    "Catatan ini tidak dapat dibuat sebagai PDF. Unduh jejaknya sebagai JSON, dan laporkan kepada pengembang.",
  );
}

function everyText<Value>(value: Value, change: (text: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === "string" ? change(part) : part,
  ) as Value;
}
