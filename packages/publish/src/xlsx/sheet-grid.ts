/** A place on a sheet as drawings name it: a cell, and how far into it, in parts of a point. */
export interface Marker {
  column: number;
  row: number;
  intoColumn: number;
  intoRow: number;
}

const EMU_PER_PIXEL = 9525;
const PIXELS_PER_POINT = 4 / 3;
const MILLIMETRES_PER_PIXEL = 25.4 / 96;
/** A column's width counts in digits of the workbook's usual letters, seven pixels each. */
const PIXELS_PER_DIGIT = 7;
/** Excel knows no higher row: 409 points. */
const TALLEST_ROW = 545;

/** The columns and rows of a sheet. Excel rounds both to pixels, and what is drawn over them with them: a place between two borders stays between them. */
export class SheetGrid {
  /** In pixels. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** For each row of the table, the first of the sheet's rows that it takes up, and how many they are: one that is too high is several. */
  readonly #spans: readonly { first: number; count: number }[];
  readonly #columnEdges: number[];
  readonly #rowEdges: number[];

  constructor(columnWidths: readonly number[], rowHeights: readonly number[]) {
    this.columns = columnWidths.map((width) => Math.max(1, Math.round(width / MILLIMETRES_PER_PIXEL)));
    const rows: number[] = [];
    this.#spans = rowHeights.map((height) => {
      const whole = Math.max(1, Math.round(height / MILLIMETRES_PER_PIXEL));
      const count = Math.ceil(whole / TALLEST_ROW);
      const first = rows.length;
      for (let i = 0; i < count; i++)
        rows.push(Math.round((whole * (i + 1)) / count) - Math.round((whole * i) / count));
      return { first, count };
    });
    this.rows = rows;
    this.#columnEdges = edgesOf(this.columns);
    this.#rowEdges = edgesOf(rows);
  }

  /** The sheet's rows that a row of the table takes up, counted from 0. */
  rowsOf(row: number): { first: number; last: number } {
    const { first, count } = this.#spans[row] ?? { first: row, count: 1 };
    return { first, last: first + count - 1 };
  }

  /** How far to the right a place lies: so many parts of a column after its left border. */
  across(column: number, share: number): number {
    return between(this.#columnEdges[column] ?? 0, this.#columnEdges[column + 1] ?? 0, share);
  }

  /** How far down a place lies: so many parts of a row of the table after its upper border. */
  down(row: number, share: number): number {
    const { first, last } = this.rowsOf(row);
    return between(this.#rowEdges[first] ?? 0, this.#rowEdges[last + 1] ?? 0, share);
  }

  markerAt(x: number, y: number): Marker {
    const column = placeIn(this.#columnEdges, x);
    const row = placeIn(this.#rowEdges, y);
    return {
      column,
      row,
      intoColumn: Math.round(x - (this.#columnEdges[column] ?? 0)),
      intoRow: Math.round(y - (this.#rowEdges[row] ?? 0)),
    };
  }
}

/** A column's width as the file has it. */
export function digits(pixels: number): string {
  return (pixels / PIXELS_PER_DIGIT).toFixed(4);
}

/** A row's height as the file has it, in points. */
export function points(pixels: number): string {
  return String(pixels / PIXELS_PER_POINT);
}

function edgesOf(sizes: readonly number[]): number[] {
  const edges = [0];
  for (const size of sizes) edges.push((edges.at(-1) ?? 0) + size * EMU_PER_PIXEL);
  return edges;
}

function between(from: number, to: number, share: number): number {
  return from + share * (to - from);
}

function placeIn(edges: readonly number[], at: number): number {
  const place = edges.findLastIndex((edge) => edge <= at + 0.5);
  return Math.min(Math.max(0, place), edges.length - 2);
}
