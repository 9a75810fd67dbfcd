import { joinLine, linesOf, textInCell } from "./cell-text.ts";
import { middleOf } from "./geometry.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { Box, Run } from "./page-drawing.ts";

/** A band between two lines across a table, with the cell that covers each column. */
export interface Band {
  top: number;
  bottom: number;
  fields: readonly GridCell[];
}

/** A part of a ruled table whose rows share their columns. */
export interface RuledTable {
  page: number;
  bands: Band[];
  /** Left and right edge of each column. */
  columns: { left: number; right: number }[];
  runsOf: ReadonlyMap<GridCell, readonly Run[]>;
}

/** A grid in parts: an identity page and the table below it share a frame and no columns. `opensTable` says which band heads a table of its own. */
export function splitGrid(
  grid: Grid,
  page: number,
  runs: readonly Run[],
  opensTable: (texts: readonly string[]) => boolean,
): RuledTable[] {
  const runsOf = placeRuns(grid, runs);
  const bands = grid.rows.map((_, row) => grid.cells.filter((cell) => cell.firstRow <= row && row <= cell.lastRow));
  const starts = bands.map((cells, row) => {
    if (row === 0) return true;
    const above = innerWalls(bands[row - 1] ?? []);
    const own = innerWalls(cells);
    const heads = cells
      .filter((cell) => cell.firstRow === row)
      .map((cell) => textInCell(runsOf.get(cell) ?? [], cell.box));
    return ![...own].some((wall) => above.has(wall)) || opensTable(heads);
  });
  const tables: RuledTable[] = [];
  for (let from = 0; from < bands.length;) {
    const next = starts.indexOf(true, from + 1);
    const to = next < 0 ? bands.length : next;
    tables.push(tableOf(grid, bands.slice(from, to), from, page, runsOf));
    from = to;
  }
  return tables;
}

function placeRuns(grid: Grid, runs: readonly Run[]): Map<GridCell, Run[]> {
  const placed = new Map<GridCell, Run[]>();
  const cellAt = (x: number, y: number) =>
    grid.cells.find(({ box }) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  for (const whole of runs) {
    const { y } = middleOf(whole.box);
    const crosses = cellAt(whole.box.left + 2, y) !== cellAt(whole.box.right - 2, y);
    for (const run of crosses ? wordsOf(whole) : [whole]) {
      const cell = cellAt(middleOf(run.box).x, y);
      if (!cell) continue;
      const known = placed.get(cell);
      if (known) known.push(run);
      else placed.set(cell, [run]);
    }
  }
  return placed;
}

/** The words of a run that a file keeps together over the wall of a cell. Their places are reckoned from their letters. */
function wordsOf({ text, box }: Run): Run[] {
  const letter = (box.right - box.left) / text.length;
  return [...text.matchAll(/\S+\s*/g)].map((word) => ({
    text: word[0],
    box: {
      ...box,
      left: box.left + word.index * letter,
      right: box.left + (word.index + word[0].trimEnd().length) * letter,
    },
  }));
}

function innerWalls(cells: readonly GridCell[]): Set<number> {
  const lefts = cells.map((cell) => cell.firstColumn);
  const first = Math.min(...lefts);
  return new Set(lefts.filter((left) => left !== first));
}

function tableOf(
  grid: Grid,
  cellsOfBand: readonly GridCell[][],
  first: number,
  page: number,
  runsOf: RuledTable["runsOf"],
): RuledTable {
  const lefts = [...new Set(cellsOfBand.flat().map((cell) => cell.firstColumn))].sort((a, b) => a - b);
  const end = Math.max(...cellsOfBand.flat().map((cell) => cell.lastColumn));
  const columns = lefts.map((left, i) => {
    const right = (lefts[i + 1] ?? end + 1) - 1;
    return { left: grid.columns[left]?.from ?? 0, right: grid.columns[right]?.to ?? 0 };
  });
  const bands = grid.rows.slice(first, first + cellsOfBand.length).map(({ from: top, to: bottom }, i) => ({
    top,
    bottom,
    fields: lefts.flatMap(
      (left) => cellsOfBand[i]?.find((cell) => cell.firstColumn <= left && left <= cell.lastColumn) ?? [],
    ),
  }));
  return { page, bands, columns, runsOf };
}

/** What a band shows in each column: the text of a cell stands in its first column and its first band. */
export function bandTexts(table: RuledTable, index: number): string[] {
  const band = table.bands[index];
  const above = table.bands[index - 1];
  return (band?.fields ?? []).map((cell, column) =>
    band?.fields[column - 1] === cell || above?.fields[column] === cell
      ? ""
      : textInCell(table.runsOf.get(cell) ?? [], cell.box),
  );
}

/** A row of a table's body: bands that one cell of each of the leading columns holds together. */
export interface BodyRow {
  top: number;
  bottom: number;
  texts: string[];
}

export function bodyRows(table: RuledTable, from: number, leading: readonly number[]): BodyRow[] {
  const rows: Band[][] = [];
  for (const band of table.bands.slice(from)) {
    const row = rows.at(-1);
    const above = row?.at(-1);
    if (row && above && leading.every((column) => above.fields[column] === band.fields[column])) row.push(band);
    else rows.push([band]);
  }
  return rows.map((bands) => ({
    top: Math.min(...bands.map(({ top }) => top)),
    bottom: Math.max(...bands.map(({ bottom }) => bottom)),
    texts: table.columns.map((_, column) => {
      const cells = new Set(bands.map((band) => band.fields[column]).filter((cell) => cell !== undefined));
      const own = [...cells].filter((cell) => bands.every((band) => band.fields[column - 1] !== cell));
      return own
        .map((cell) => textInCell(table.runsOf.get(cell) ?? [], cell.box))
        .filter((text) => text !== "")
        .join("\n");
    }),
  }));
}

export function frameOf({ bands, columns }: RuledTable): Box {
  return {
    left: Math.min(...columns.map(({ left }) => left)),
    right: Math.max(...columns.map(({ right }) => right)),
    top: Math.min(...bands.map(({ top }) => top)),
    bottom: Math.max(...bands.map(({ bottom }) => bottom)),
  };
}

/** The texts of a band, its lines parted where a cell holds several labelled ones: labels and values that stand side by side are rows of their own. */
export function labelledRows(table: RuledTable, index: number, isLabelled: (line: string) => boolean): string[][] {
  const whole = bandTexts(table, index);
  const { fields = [] } = table.bands[index] ?? {};
  const cells = fields.map((cell, column) =>
    whole[column] === "" || fields[column - 1] === cell ? [] : linesOf(table.runsOf.get(cell) ?? []),
  );
  const labels = cells.flatMap((lines) => {
    const found = lines.filter((line) => isLabelled(joinLine(line)));
    return found.length > 1 ? [found] : [];
  })[0];
  if (!labels) return [whole];
  const tops = labels.map((line) => Math.min(...line.map(({ box }) => box.top)) - 2);
  return tops.map((top, i) =>
    fields.map((cell, column) => {
      const lines = (cells[column] ?? []).filter((line) => {
        const at = Math.min(...line.map(({ box }) => box.top));
        return (i === 0 || at >= top) && at < (tops[i + 1] ?? Infinity);
      });
      return textInCell(lines.flat(), cell.box);
    }),
  );
}
