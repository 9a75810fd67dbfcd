import type { CellPlace } from "./cell-name.ts";

/** The merged cells of a sheet, as far as words reach. */
export class SheetMerges {
  readonly #at: (Merge | undefined)[][];

  constructor(merges: readonly Merge[], texts: readonly (readonly string[])[]) {
    const width = texts[0]?.length ?? 0;
    this.#at = texts.map(() => []);
    for (const merge of merges) {
      const { first, last } = merge;
      // Merged cells never overlap, so each place is taken once, whatever a damaged file says.
      if (this.#at[first.row]?.[first.column]) continue;
      for (let row = first.row; row <= Math.min(last.row, texts.length - 1); row++)
        for (let column = first.column; column <= Math.min(last.column, width - 1); column++) {
          const line = this.#at[row];
          if (line) line[column] ??= merge;
        }
    }
  }

  /** The cell that covers a place: a merged one, or the place alone. */
  cellAt(row: number, column: number): Merge {
    return this.#at[row]?.[column] ?? { first: { row, column }, last: { row, column } };
  }

  /** Whether the cell of a place goes on in the row below. */
  goesDown(row: number, column: number): boolean {
    const cell = this.#at[row]?.[column];
    return cell !== undefined && cell === this.#at[row + 1]?.[column];
  }
}

interface Merge {
  first: CellPlace;
  last: CellPlace;
}
