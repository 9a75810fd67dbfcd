import { boxOf } from "../drawing/geometry.ts";
import type { ArrowHead, Outline, PageDrawing, Point, Run, Stroke } from "../drawing/page-drawing.ts";

const LETTER = 5;
const HIGH = 9;

/** A page as somebody draws it by hand: a ruled table, words, symbols and arrows. Measures are points from the upper left corner. */
export class DrawnPage {
  readonly #page: number;
  readonly #runs: Run[] = [];
  readonly #strokes: Stroke[] = [];
  readonly #outlines: Outline[] = [];
  readonly #heads: ArrowHead[] = [];

  constructor(page = 1) {
    this.#page = page;
  }

  /** Words with their upper left corner at a place. */
  write(text: string, x: number, y: number): this {
    text.split("\n").forEach((line, i) => {
      const top = y + i * 11;
      this.#runs.push({ text: line, box: { left: x, right: x + line.length * LETTER, top, bottom: top + HIGH } });
    });
    return this;
  }

  /** A line over all the points. */
  line(...points: [number, number][]): this {
    const corners = points.map(([x, y]) => ({ x, y }));
    const bent = points.length > 2 ? ({ bent: true } as const) : {};
    for (const [i, to] of corners.slice(1).entries()) this.#strokes.push({ from: corners[i] ?? to, to, ...bent });
    return this;
  }

  /** The same with a head at its last point. */
  arrow(...points: [number, number][]): this {
    this.line(...points);
    const [[fromX, fromY], [x, y]] = points.slice(-2) as [[number, number], [number, number]];
    const long = Math.hypot(x - fromX, y - fromY);
    this.#heads.push({ tip: { x, y }, base: { x: x - (5 * (x - fromX)) / long, y: y - (5 * (y - fromY)) / long } });
    return this;
  }

  /** Symbols by the middle of their frame, 40 wide and 20 high. */
  box(x: number, y: number): this {
    return this.#figure([
      [x - 20, y - 10],
      [x + 20, y - 10],
      [x + 20, y + 10],
      [x - 20, y + 10],
    ]);
  }

  diamond(x: number, y: number): this {
    return this.#figure([
      [x, y - 10],
      [x + 20, y],
      [x, y + 10],
      [x - 20, y],
    ]);
  }

  capsule(x: number, y: number): this {
    const end = (middle: number, from: number) =>
      Array.from({ length: 9 }, (_, i): [number, number] => {
        const angle = from + (Math.PI * i) / 8;
        return [middle + 10 * Math.cos(angle), y + 10 * Math.sin(angle)];
      });
    return this.#figure([...end(x + 10, -Math.PI / 2), ...end(x - 10, Math.PI / 2)]);
  }

  pentagon(x: number, y: number, letter = ""): this {
    this.#figure([
      [x - 8, y - 8],
      [x + 8, y - 8],
      [x + 8, y + 3],
      [x, y + 8],
      [x - 8, y + 3],
    ]);
    return letter === "" ? this : this.write(letter, x - LETTER / 2, y - HIGH / 2);
  }

  /** The lines of a table between these places; `without` leaves pieces out, each by its row and what it bounds. */
  table(xs: readonly number[], ys: readonly number[], without: readonly Missing[] = []): this {
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    const missing = (edge: Missing["edge"], row: number, column: number) =>
      without.some((gap) => gap.edge === edge && gap.row === row && gap.column === column);
    if (without.length === 0) {
      for (const y of ys) this.line([left, y], [right, y]);
      for (const x of xs) this.line([x, top], [x, bottom]);
      return this;
    }
    for (const [row, y] of ys.entries())
      for (let column = 0; column < xs.length - 1; column++)
        if (!missing("above", row, column)) this.line([xs[column] ?? 0, y], [xs[column + 1] ?? 0, y]);
    for (const [column, x] of xs.entries())
      for (let row = 0; row < ys.length - 1; row++)
        if (!missing("left", row, column)) this.line([x, ys[row] ?? 0], [x, ys[row + 1] ?? 0]);
    return this;
  }

  drawing(): PageDrawing {
    return {
      page: this.#page,
      width: 842,
      height: 595,
      runs: this.#runs,
      strokes: this.#strokes,
      outlines: this.#outlines,
      heads: this.#heads,
    };
  }

  #figure(corners: [number, number][]): this {
    const points: Point[] = corners.map(([x, y]) => ({ x, y }));
    this.#outlines.push({ points, box: boxOf(points) });
    return this;
  }
}

/** A piece of line that a table lacks: above a field, or to its left. */
export interface Missing {
  edge: "above" | "left";
  row: number;
  column: number;
}
