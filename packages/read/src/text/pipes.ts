import type { TableRow } from "./page-content.ts";

/**
 * Splits a table whose cells stand between upright strokes, and leaves out the row of dashes below its header. Markdown frames each row with strokes; where rows have
 * no frame, a stroke at the beginning follows an empty cell.
 */
export function splitPipes(text: string): TableRow[] {
  const lines = text.split("\n").map((raw) => raw.trim());
  const rows = lines.filter((line) => line.includes("|"));
  const framed = rows.filter((line) => line.startsWith("|")).length > rows.length / 2;
  return lines.flatMap((trimmed, i): TableRow[] => {
    const line = { line: i + 1, lastLine: i + 1 };
    if (!trimmed.includes("|")) return [{ cells: [trimmed], ...line }];
    if (/^[\s|:+-]+$/.test(trimmed) && trimmed.includes("-")) return [];
    const inner = framed ? trimmed.replace(/^\|/, "").replace(/\|$/, "") : trimmed;
    return [{ cells: inner.split("|").map((cell) => cell.trim()), ...line }];
  });
}
