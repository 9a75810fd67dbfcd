import { cleanText, oneLine } from "./clean-text.ts";
import type { Block, PageContent, TableRow } from "./page-content.ts";
import { plainLines } from "./plain-lines.ts";
import { splitters } from "./splitters.ts";

/** Pasted or opened text as tables and paragraphs. Never fails: any text is at least a list of paragraphs. */
export function readPage(text: string, document: string): PageContent {
  const plain = plainLines(text);
  const splitter = splitters.find((candidate) => candidate.fits(plain));
  const blocks: Block[] = [];
  let table: TableRow[] | undefined;
  for (const row of splitter?.rows(plain) ?? []) {
    const cells = row.cells.map(cleanText);
    if (cells.length === 1) {
      const words = oneLine(cells[0] ?? "");
      table = undefined;
      if (words !== "") blocks.push({ kind: "paragraph", text: words, line: row.line });
      continue;
    }
    if (cells.every((cell) => /^[-–—_=:. ]*$/.test(cell) && cell !== "") && cells.length > 2) continue;
    if (!table) {
      table = [];
      blocks.push({ kind: "table", rows: table });
    }
    table.push({ ...row, cells });
  }
  return { document, blocks };
}
