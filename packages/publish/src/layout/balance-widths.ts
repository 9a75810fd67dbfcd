import { byTextColumn, textColumns, type TextColumn } from "./cell-text.ts";
import type { LineSize } from "./layout.ts";

/** How much width changes hands at a time, in millimetres. */
const step = 3;
const mostSteps = 12;
/** A line of words is on average not quite full. */
const looseness = 1.07;

/** For each row, how long its paragraphs would be on one line, in millimetres. */
export type ParagraphLengths = Record<TextColumn, number[][]>;

/** For each row, how many lines a column's cell takes. */
type LineCounts = readonly number[];

/**
 * Moves width from columns that do not need it to those whose cells make the rows tall, as long as the table grows shorter by at least a line. No column falls
 * below its `least`; columns whose width somebody has set are left out of `free`.
 */
export function balanceWidths(
  lengths: ParagraphLengths,
  widths: Record<TextColumn, number>,
  least: Record<TextColumn, number>,
  free: readonly TextColumn[],
  type: LineSize,
): Record<TextColumn, number> {
  const linesAt = (column: TextColumn, width: number): LineCounts => {
    const room = Math.max(1, width - 2 * type.padding);
    return lengths[column].map((row) =>
      row.reduce((sum, length) => sum + Math.max(1, Math.ceil((looseness * length) / room)), 0),
    );
  };
  const balanced = { ...widths };
  const lines = byTextColumn((column) => linesAt(column, widths[column]));
  for (let steps = 0; steps < mostSteps; steps++) {
    const wider = byTextColumn((column) => (free.includes(column) ? linesAt(column, balanced[column] + step) : []));
    let mostHeight = heightOf(lines) - 1;
    let exchange: { giver: TextColumn; taker: TextColumn } | undefined;
    for (const giver of free) {
      if (balanced[giver] - step < least[giver]) continue;
      const given = { ...lines, [giver]: linesAt(giver, balanced[giver] - step) };
      for (const taker of free) {
        if (taker === giver) continue;
        const height = heightOf({ ...given, [taker]: wider[taker] });
        if (height > mostHeight) continue;
        mostHeight = height - 1;
        exchange = { giver, taker };
      }
    }
    if (!exchange) break;
    const { giver, taker } = exchange;
    balanced[giver] -= step;
    balanced[taker] += step;
    lines[giver] = linesAt(giver, balanced[giver]);
    lines[taker] = wider[taker];
  }
  return balanced;
}

/** How many lines high all rows are together. */
function heightOf(lines: Record<TextColumn, LineCounts>): number {
  const [first = [], ...others] = textColumns.map((column) => lines[column]);
  let sum = 0;
  for (let row = 0; row < first.length; row++) {
    let tallest = first[row] ?? 0;
    for (const counts of others) tallest = Math.max(tallest, counts[row] ?? 0);
    sum += tallest;
  }
  return sum;
}
