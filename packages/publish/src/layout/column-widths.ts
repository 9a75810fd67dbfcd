import { labels } from "@alur/model";
import { unitsWidth } from "../text/font-metrics.ts";
import { widestWord } from "../text/wrap.ts";
import { balanceWidths, type ParagraphLengths } from "./balance-widths.ts";
import { byTextColumn, textColumns, type RowText, type TextColumn } from "./cell-text.ts";
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

/** In millimetres: the same for performer columns around symbols of the usual size, whatever the type size. */
const performerBounds = { usual: 19, most: 24, spacious: 30 };

const shortDuration = 15;

/** What the texts of each column need, in millimetres. */
export interface ColumnNeeds {
  /** As narrow as the longest word of the column allows. */
  least: Record<TextColumn, number>;
  /** The longest paragraph, on one line. */
  longest: Record<TextColumn, number>;
  lengths: ParagraphLengths;
}

export function columnNeeds(rows: readonly RowText[], type: TypeSize): ColumnNeeds {
  const factor = type.sizePt / 10;
  const lengths = byTextColumn((column) =>
    rows.map((row) => row[column].map(({ units }) => unitsWidth(units, type.sizePt))),
  );
  const longest = byTextColumn((column) => Math.max(0, ...lengths[column].flat()));
  const least = byTextColumn((column) => {
    const words = rows.flatMap((row) => row[column].map((text) => unitsWidth(text.widestWord, type.sizePt)));
    const title = widestWord(columnTitles[column], type.sizePt, type.bold);
    const widest = Math.min(Math.max(0, ...words), (column === "number" ? 12 : longestWord) * factor);
    // "30 menit" reads best on one line.
    const short = column === "duration" ? Math.min(longest.duration, shortDuration * factor) : 0;
    return Math.max(bounds[column].least * factor, Math.max(title, widest, short) + 2 * type.padding + 0.2);
  });
  return { least, longest, lengths };
}

export interface ColumnWidths {
  text: Record<TextColumn, number>;
  performers: number[];
}

/**
 * The widths of all columns, or nothing when even the narrowest do not fit. Each takes what it holds; what nobody needs goes to the performers, up to a
 * point, and then to Kegiatan; at last columns with room to spare give some to those whose cells make the rows tall. `performers` is the least that each
 * performer column needs for its symbols, lines and name; `symbols` is how large symbols are, as a part of their usual size.
 */
export function columnWidths(
  { least, longest, lengths }: ColumnNeeds,
  performers: readonly number[],
  type: TypeSize,
  symbols: number,
  wished: Partial<Record<TextColumn, number>>,
  room: number,
): ColumnWidths | undefined {
  const factor = type.sizePt / 10;
  const text = textColumns.map((column) => {
    const wish = wished[column];
    if (wish !== undefined) return { width: wish, goals: [wish, wish, wish] };
    const narrowest = least[column];
    const holds = Math.max(narrowest, longest[column] + 2 * type.padding + 0.2);
    const upTo = (most: number): number => Math.max(narrowest, Math.min(most * factor, holds));
    const { usual, most } = bounds[column];
    return { width: narrowest, goals: [upTo(usual), upTo(most), upTo(most)] };
  });
  const drawn = performers.map((needed) => {
    const { usual, most, spacious } = performerBounds;
    return { width: needed, goals: [usual, most, spacious].map((goal) => Math.max(needed, goal * symbols)) };
  });
  const all = [...text, ...drawn];
  let spare = room - all.reduce((sum, { width }) => sum + width, 0);
  if (spare < 0) return undefined;
  for (const round of [0, 1, 2]) {
    const wanted = all.reduce((sum, { width, goals }) => sum + (goals[round] ?? width) - width, 0);
    const share = wanted === 0 ? 0 : Math.min(1, spare / wanted);
    for (const column of all) column.width += share * ((column.goals[round] ?? column.width) - column.width);
    spare -= share * wanted;
  }
  const widths = byTextColumn((column) => text[textColumns.indexOf(column)]?.width ?? 0);
  if (wished.activity === undefined) widths.activity += spare;
  const free = textColumns.filter((column) => column !== "number" && wished[column] === undefined);
  const balanced = balanceWidths(lengths, widths, least, free, type);
  return { text: balanced, performers: drawn.map(({ width }) => width) };
}
