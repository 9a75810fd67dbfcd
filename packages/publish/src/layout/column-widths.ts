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

/** In millimetres of 10-point text: as narrow as a column may become, what it is given first, and what it may grow to while there is room. */
const bounds: Record<TextColumn, { least: number; usual: number; most: number }> = {
  number: { least: 8, usual: 12, most: 14 },
  activity: { least: 44, usual: 62, most: 84 },
  requirements: { least: 22, usual: 34, most: 56 },
  duration: { least: 13, usual: 19, most: 26 },
  outputs: { least: 20, usual: 32, most: 52 },
  remarks: { least: 12, usual: 24, most: 40 },
};

/** A word longer than this does not widen its column; it is broken. In millimetres of 10-point text. */
const longestWord = 34;

export interface TextWidths {
  widths: Record<TextColumn, number>;
  /** What nobody needs: it has been given to Kegiatan, but may go to the performers. */
  spare: number;
}

/** The widths of the text columns, or nothing when even the narrowest do not fit. Each takes what it holds; Kegiatan gets the rest. */
export function textColumnWidths(rows: readonly RowText[], type: TypeSize, room: number): TextWidths | undefined {
  const factor = type.sizePt / 10;
  const sizes = textColumns.map((column) => {
    const least = leastWidth(rows, column, type, factor);
    const holds = Math.max(least, longestCell(rows, column, type) + 2 * type.padding + 0.2);
    const upTo = (most: number): number => Math.max(least, Math.min(most * factor, holds));
    return { column, width: least, usual: upTo(bounds[column].usual), most: upTo(bounds[column].most) };
  });
  let spare = room - sizes.reduce((sum, { width }) => sum + width, 0);
  if (spare < 0) return undefined;
  for (const goal of ["usual", "most"] as const) {
    const wanted = sizes.reduce((sum, size) => sum + size[goal] - size.width, 0);
    const share = wanted === 0 ? 0 : Math.min(1, spare / wanted);
    for (const size of sizes) size.width += share * (size[goal] - size.width);
    spare -= share * wanted;
  }
  const widths = Object.fromEntries(sizes.map(({ column, width }) => [column, width])) as Record<TextColumn, number>;
  widths.activity += spare;
  return { widths, spare };
}

/** As narrow as its longest word allows. */
function leastWidth(rows: readonly RowText[], column: TextColumn, type: TypeSize, factor: number): number {
  const words = rows.flatMap((row) => row[column].map((text) => widestWord(text, type.sizePt)));
  const title = widestWord(columnTitles[column], type.sizePt, "bold");
  const widest = Math.min(Math.max(0, ...words), (column === "number" ? 12 : longestWord) * factor);
  return Math.max(bounds[column].least * factor, Math.max(title, widest) + 2 * type.padding + 0.2);
}

/** The longest text that the column holds, on one line. */
function longestCell(rows: readonly RowText[], column: TextColumn, type: TypeSize): number {
  return Math.max(0, ...rows.flatMap((row) => row[column].map((text) => textWidth(text, type.sizePt))));
}
