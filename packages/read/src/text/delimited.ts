import type { TableRow } from "./page-content.ts";

// A quoted cell longer than this is no cell but a stray quotation mark; the limit also keeps reading linear.
const LONGEST_QUOTED_CELL = 20_000;

/**
 * Splits text at a character (tab, semicolon, comma) as Excel writes it: a cell that holds line breaks or the separator itself stands in
 * quotation marks, and a quotation mark inside it is doubled. A mark that never closes is just a mark.
 */
export function splitDelimited(text: string, separator: string): TableRow[] {
  const rows: TableRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const row: TableRow = { cells: [], line, lastLine: line };
    for (;;) {
      const quoted = text[at] === '"' ? readQuoted(text, at, separator) : undefined;
      if (quoted) {
        row.cells.push(quoted.value);
        line += quoted.lines;
        at = quoted.end;
      } else {
        const end = endOfCell(text, at, separator);
        row.cells.push(text.slice(at, end));
        at = end;
      }
      if (text[at] === separator) {
        at++;
        if (at < text.length) continue;
        row.cells.push("");
      }
      break;
    }
    row.lastLine = line;
    rows.push(row);
    if (at < text.length) {
      at++;
      line++;
    }
  }
  return rows;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at++;
  return at;
}

function readQuoted(text: string, from: number, separator: string) {
  const limit = Math.min(text.length, from + LONGEST_QUOTED_CELL);
  let lines = 0;
  for (let at = from + 1; at < limit; at++) {
    if (text[at] === "\n") lines++;
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    const next = text[at + 1];
    if (next !== undefined && next !== separator && next !== "\n") return undefined;
    return { value: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1, lines };
  }
  return undefined;
}
