import type { CellAt } from "./selection.ts";
import { buttonAt, lastCellIn, rowsOf } from "./table-cells.ts";

type Direction = readonly [down: number, across: number];

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** So much of the window a page goes on: what was last in sight is still there. */
const PAGE = 0.8;

/** The cell to which a key leads; undefined where it leads to none. `edge`: with Ctrl, as far as the table goes. */
export function nextCell(frame: HTMLElement, from: CellAt, key: string, edge: boolean): CellAt | undefined {
  const last = rowsOf(frame) - 1;
  const { row, column } = from;
  const direction = directions[key];
  if (direction && !edge) return neighbour(frame, from, direction);
  switch (key) {
    case "ArrowUp":
      return { row: 0, column };
    case "ArrowDown":
      return { row: last, column };
    case "ArrowLeft":
      return { row, column: 0 };
    case "ArrowRight":
      return { row, column: lastCellIn(frame, row) };
    case "Home":
      return { row: edge ? 0 : row, column: 0 };
    case "End":
      return edge ? { row: last, column: lastCellIn(frame, last) } : { row, column: lastCellIn(frame, row) };
    case "PageUp":
    case "PageDown":
      return { row: rowAPageOn(frame, row, key === "PageUp" ? -1 : 1), column };
    default:
      return undefined;
  }
}

/** The next cell in a direction that can be reached: rows without a remark have none in the margin. */
function neighbour(frame: HTMLElement, { row, column }: CellAt, [down, across]: Direction): CellAt | undefined {
  const [rows, columns] = [rowsOf(frame), lastCellIn(frame, row)];
  for (
    let [r, c] = [row + down, column + across];
    r >= -1 && r < rows && c >= 0 && c <= columns;
    r += down, c += across
  )
    if (buttonAt(frame, { row: r, column: c })) return { row: r, column: c };
  return undefined;
}

function rowAPageOn(frame: HTMLElement, row: number, by: -1 | 1): number {
  const tops = [...frame.querySelectorAll("tbody tr")].map((line) => line.getBoundingClientRect().top);
  const here = tops[row] ?? 0;
  let to = row;
  while (tops[to + by] !== undefined && Math.abs((tops[to + by] ?? 0) - here) <= window.innerHeight * PAGE) to += by;
  // A row taller than a page is a page.
  return to === row && tops[row + by] !== undefined ? row + by : to;
}
