import { textWidth } from "../text/font-metrics.ts";
import { textColumns, type RowText, type TextColumn } from "./cell-text.ts";
import type { TypeSize } from "./layout.ts";

/** How much width changes hands at a time, in millimetres. */
const step = 3;
const mostSteps = 12;
/** A line of words is on average not quite full. */
const looseness = 1.07;

/**
 * Moves width from columns that do not need it to those whose cells make the rows tall, as long as the table grows shorter by at least a line. No column falls
 * below its `least`; columns whose width somebody has set are left out of `free`.
 */
export function balanceWidths(
  rows: readonly RowText[],
  widths: Record<TextColumn, number>,
  least: Record<TextColumn, number>,
  free: readonly TextColumn[],
  type: TypeSize,
): Record<TextColumn, number> {
  const lengths = rows.map((row) =>
    textColumns.map((column) => row[column].map((text) => looseness * textWidth(text, type.sizePt, type.regular))),
  );
  const linesAt = (column: TextColumn, width: number): number[] => {
    const room = Math.max(1, width - 2 * type.padding);
    const place = textColumns.indexOf(column);
    return lengths.map((row) =>
      (row[place] ?? []).reduce((sum, length) => sum + Math.max(1, Math.ceil(length / room)), 0),
    );
  };
  const balanced = { ...widths };
  const lines = Object.fromEntries(textColumns.map((column) => [column, linesAt(column, widths[column])])) as Record<
    TextColumn,
    number[]
  >;
  for (let steps = 0; steps < mostSteps; steps++) {
    let best = {
      height: heightOf(lines) - 1,
      giver: undefined as TextColumn | undefined,
      taker: undefined as TextColumn | undefined,
    };
    for (const giver of free) {
      if (balanced[giver] - step < least[giver]) continue;
      const given = { ...lines, [giver]: linesAt(giver, balanced[giver] - step) };
      for (const taker of free) {
        if (taker === giver) continue;
        const height = heightOf({ ...given, [taker]: linesAt(taker, balanced[taker] + step) });
        if (height <= best.height) best = { height: height - 1, giver, taker };
      }
    }
    const { giver, taker } = best;
    if (!giver || !taker) break;
    balanced[giver] -= step;
    balanced[taker] += step;
    lines[giver] = linesAt(giver, balanced[giver]);
    lines[taker] = linesAt(taker, balanced[taker]);
  }
  return balanced;
}

/** How many lines high all rows are together. */
function heightOf(lines: Record<TextColumn, number[]>): number {
  const [first, ...others] = textColumns.map((column) => lines[column]);
  return (first ?? []).reduce((sum, count, row) => sum + Math.max(count, ...others.map((list) => list[row] ?? 0)), 0);
}
