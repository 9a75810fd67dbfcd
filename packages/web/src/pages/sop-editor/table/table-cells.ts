import type { CellAt } from "./selection.ts";

/** The attributes by which a cell's button is found again: `data-cell="row,column"`. The whole table is one stop of the Tab key. */
export function cellAddress(row: number, column: number): { "data-cell": string; tabIndex: number } {
  return { "data-cell": `${row},${column}`, tabIndex: row === 0 && column === 0 ? 0 : -1 };
}

/** The cell whose button this is. */
export function cellOf(target: EventTarget | null): (CellAt & { element: HTMLElement }) | undefined {
  const element = target instanceof HTMLElement ? target : null;
  const [row, column] = element?.dataset.cell?.split(",").map(Number) ?? [];
  return element && row !== undefined && column !== undefined ? { row, column, element } : undefined;
}

/** The official cell in which something lies: its button, its words, its field. */
export function cellAround(target: EventTarget | null): CellAt | undefined {
  const at = target instanceof Element ? target.closest<HTMLElement>("td[data-at]")?.dataset.at : undefined;
  const [row, column] = at?.split(",").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** How many rows the table has. */
export function rowsOf(frame: HTMLElement | null): number {
  return frame?.querySelectorAll('td[data-at$=",0"]').length ?? 0;
}

/** How many official columns it has; the margin is none of them. */
export function columnsOf(frame: HTMLElement | null): number {
  return frame?.querySelectorAll('td[data-at^="0,"]').length ?? 0;
}

/** The last cell of a row that can be reached, the margin's where something stands there. */
export function lastCellIn(frame: HTMLElement | null, row: number): number {
  const cells = [...(frame?.querySelectorAll<HTMLElement>(`[data-cell^="${row},"]`) ?? [])];
  return Math.max(0, ...cells.map((cell) => cellOf(cell)?.column ?? 0));
}
