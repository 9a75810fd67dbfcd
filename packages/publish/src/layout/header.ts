import { labels } from "@alur/model";
import { millimetresPerPoint, textWidth } from "../text/font-metrics.ts";
import { widestWord, wrap } from "../text/wrap.ts";
import { columnTitles } from "./column-widths.ts";
import type { HeaderCell, LayoutColumn, TextLine, TypeSize } from "./layout.ts";
import { linesHeight } from "./scale.ts";

/** Names written upwards are at most this long before they take a second line, in millimetres of 10-point text. */
const uprightLengths = [22, 28, 34, 42, 52, 70, 100, 200];

/** The heading of the flow table: No, Kegiatan, Pelaksana with its names, Mutu Baku with its three, Ket. */
export function headerOf(
  columns: readonly LayoutColumn[],
  names: readonly string[],
  type: TypeSize,
  rotated: boolean,
): { cells: HeaderCell[]; height: number } {
  const performers = columns.flatMap((column, i) => (column.kind === "performer" ? [i] : []));
  const first = performers[0] ?? 2;
  const count = performers.length;
  const written = performers.map((i, p) => nameLines(names[p] ?? "", columns[i]?.w ?? 0, type, rotated));
  const width = (i: number): number => (columns[i]?.w ?? 0) - 2 * type.padding;
  const title = (i: number): string[] => {
    const kind = columns[i]?.kind ?? "activity";
    return kind === "performer" ? [] : wrap(columnTitles[kind], width(i), type.sizePt, type.bold);
  };
  const upper = linesHeight(1, type) + 2 * type.padding;
  const lower =
    Math.max(
      ...written.map((name) => name.height),
      ...[first + count, first + count + 1, first + count + 2].map((i) => linesHeight(title(i).length, type)),
      linesHeight(1, type),
    ) +
    2 * type.padding;
  const span = (from: number, to: number): { x: number; w: number } => {
    const x = columns[from]?.x ?? 0;
    const last = columns[to];
    return { x, w: (last?.x ?? 0) + (last?.w ?? 0) - x };
  };
  const lines = (texts: readonly string[]): TextLine[] => texts.map((text) => ({ text, indent: 0 }));
  const tall = (i: number): HeaderCell => ({
    ...span(i, i),
    y: 0,
    h: upper + lower,
    row: 0,
    column: i,
    rowSpan: 2,
    columnSpan: 1,
    lines: lines(title(i)),
    rotated: false,
  });
  const group = (from: number, to: number, text: string): HeaderCell => ({
    ...span(from, to),
    y: 0,
    h: upper,
    row: 0,
    column: from,
    rowSpan: 1,
    columnSpan: to - from + 1,
    lines: lines(wrap(text, span(from, to).w - 2 * type.padding, type.sizePt, type.bold).slice(0, 1)),
    rotated: false,
  });
  const low = (i: number, texts: readonly string[], turned: boolean): HeaderCell => ({
    ...span(i, i),
    y: upper,
    h: lower,
    row: 1,
    column: i,
    rowSpan: 1,
    columnSpan: 1,
    lines: lines(texts),
    rotated: turned,
  });
  return {
    cells: [
      tall(0),
      tall(1),
      group(first, first + count - 1, labels.performers.id),
      group(first + count, first + count + 2, labels.qualityStandard.id),
      tall(first + count + 3),
      ...performers.map((i, p) => low(i, written[p]?.lines ?? [], rotated)),
      ...[first + count, first + count + 1, first + count + 2].map((i) => low(i, title(i), false)),
    ],
    height: upper + lower,
  };
}

function nameLines(name: string, width: number, type: TypeSize, rotated: boolean): { lines: string[]; height: number } {
  if (!rotated) {
    const lines = wrap(name, width - 2 * type.padding, type.sizePt, type.bold);
    return { lines, height: linesHeight(lines.length, type) };
  }
  const factor = type.sizePt / 10;
  const length = uprightLengths.find((most) => {
    const lines = wrap(name, most * factor, type.sizePt, type.bold);
    return linesHeight(lines.length, type) <= width - 0.8 * factor;
  });
  const lines = wrap(name, (length ?? 200) * factor, type.sizePt, type.bold);
  return { lines, height: Math.max(0, ...lines.map((line) => textWidth(line, type.sizePt, type.bold))) };
}

/** The narrowest that a performer column may be for its name. */
export function leastNameWidth(name: string, type: TypeSize, rotated: boolean): number {
  if (rotated) return type.sizePt * millimetresPerPoint + 1.6 * (type.sizePt / 10);
  return widestWord(name, type.sizePt, type.bold) + 2 * type.padding + 0.2;
}
