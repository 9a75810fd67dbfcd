import { labels } from "@alur/model";
import { textWidth } from "../text/font-metrics.ts";
import { widestWord } from "../text/wrap.ts";
import { textColumns, type RowText, type TextColumn } from "./cell-text.ts";
import type { TypeSize } from "./layout.ts";

/** What stands in the heading of each text column. */
export const columnTitles: Record<TextColumn, string> = {
  number: labels.number.id,
  activity: labels.activity.id,
  requirements: labels.requirements.id,
  duration: labels.duration.id,
  outputs: labels.outputs.id,
  remarks: "Ket.",
};

/** In millimetres of 10-point text: as narrow as a column may become, and as wide as it may grow while Kegiatan still wants room. */
const bounds: Record<TextColumn, { least: number; most: number; lines: number }> = {
  number: { least: 8, most: 14, lines: 1 },
  activity: { least: 44, most: 90, lines: 3 },
  requirements: { least: 22, most: 46, lines: 3 },
  duration: { least: 13, most: 24, lines: 1.5 },
  outputs: { least: 20, most: 42, lines: 3 },
  remarks: { least: 12, most: 34, lines: 3 },
};

/** A word longer than this does not widen its column; it is broken. */
const longestWord = 34;

/** The widths of the text columns, or nothing when even the narrowest do not fit. Each takes what it holds; Kegiatan gets the rest. */
export function textColumnWidths(
  rows: readonly RowText[],
  type: TypeSize,
  room: number,
): Record<TextColumn, number> | undefined {
  const factor = type.sizePt / 10;
  const least = Object.fromEntries(
    textColumns.map((column) => [column, leastWidth(rows, column, type, factor)]),
  ) as Record<TextColumn, number>;
  const spare = room - textColumns.reduce((sum, column) => sum + least[column], 0);
  if (spare < 0) return undefined;
  const wanted = textColumns.map((column) => Math.max(0, wantedWidth(rows, column, type, factor) - least[column]));
  const total = wanted.reduce((sum, want) => sum + want, 0);
  const share = total === 0 ? 0 : Math.min(1, spare / total);
  const widths = { ...least };
  textColumns.forEach((column, i) => {
    widths[column] += share * (wanted[i] ?? 0);
  });
  widths.activity += spare - share * total;
  return widths;
}

function leastWidth(rows: readonly RowText[], column: TextColumn, type: TypeSize, factor: number): number {
  const words = rows.map((row) => Math.max(0, ...row[column].map((text) => widestWord(text, type.sizePt))));
  const title = widestWord(columnTitles[column], type.sizePt, "bold");
  const word = Math.max(title, Math.min(Math.max(0, ...words), (column === "number" ? 12 : longestWord) * factor));
  return Math.max(bounds[column].least * factor, word + 2 * type.padding + 0.2);
}

/** Wide enough that all but the longest tenth of the cells take few lines. */
function wantedWidth(rows: readonly RowText[], column: TextColumn, type: TypeSize, factor: number): number {
  const lengths = rows
    .map(
      (row) =>
        row[column].reduce((sum, text) => sum + textWidth(text, type.sizePt), 0) /
        Math.max(1, row[column].length ** 0.5),
    )
    .sort((a, b) => a - b);
  const typical = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  return Math.min(bounds[column].most * factor, typical / bounds[column].lines + 2 * type.padding + 4 * factor);
}
