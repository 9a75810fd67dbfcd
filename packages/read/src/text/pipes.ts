import type { TableRow } from "./page-content.ts";

/** Splits a Markdown table: cells between upright strokes, and a row of dashes below the header that is no row. */
export function splitPipes(text: string): TableRow[] {
  return text.split("\n").flatMap((raw, i): TableRow[] => {
    const line = { line: i + 1, lastLine: i + 1 };
    const trimmed = raw.trim();
    if (!trimmed.includes("|")) return [{ cells: [raw], ...line }];
    if (/^[\s|:+-]+$/.test(trimmed)) return [];
    const inner = trimmed.replace(/^\|/, "").replace(/\|$/, "");
    return [{ cells: inner.split("|").map((cell) => cell.trim()), ...line }];
  });
}
