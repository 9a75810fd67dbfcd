import type { CellAt } from "./selection.ts";

/** The attributes by which a cell's button is found again. The whole table is one stop of the Tab key, which goes along with the focus. */
export const cellAddress = { "data-cell": "", tabIndex: -1 } as const;

/** The same of the heading of a performer's column. */
export function headingAddress(column: number): { "data-cell": string; "data-column": number; tabIndex: number } {
  return { ...cellAddress, "data-column": column };
}

/** The cell whose button this is. */
export function cellOf(target: EventTarget | null): (CellAt & { element: HTMLElement }) | undefined {
  if (!(target instanceof HTMLElement) || target.dataset["cell"] === undefined) return undefined;
  const { column } = target.dataset;
  const at = column === undefined ? cellAround(target) : { row: -1, column: Number(column) };
  return at && { ...at, element: target };
}

/** The cell in which something lies: its button, its words, its field. */
export function cellAround(target: EventTarget | null): CellAt | undefined {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("tbody td") : null;
  const line = cell?.closest("tr");
  return cell && line ? { row: placeOf(line), column: placeOf(cell) } : undefined;
}

/** How many of its kind stand before it. */
function placeOf(element: Element): number {
  return [...(element.parentElement?.children ?? [])].indexOf(element);
}

/** The button of a cell; none where nothing stands in it, as in the margin of most rows. */
export function buttonAt(frame: HTMLElement | null, { row, column }: CellAt): HTMLElement | undefined {
  const cell = row < 0 ? frame : linesOf(frame)[row]?.children[column];
  return cell?.querySelector<HTMLElement>(row < 0 ? `[data-column="${column}"]` : "[data-cell]") ?? undefined;
}

/** How many rows the table has. */
export function rowsOf(frame: HTMLElement | null): number {
  return linesOf(frame).length;
}

/** How many official columns it has; the margin is none of them. */
export function columnsOf(frame: HTMLElement | null): number {
  return linesOf(frame)[0]?.querySelectorAll("td[data-kind]").length ?? 0;
}

/** The last cell of a row that can be reached, the margin's where something stands there. */
export function lastCellIn(frame: HTMLElement | null, row: number): number {
  const buttons =
    row < 0 ? frame?.querySelectorAll("[data-column]") : linesOf(frame)[row]?.querySelectorAll("[data-cell]");
  return cellOf([...(buttons ?? [])].at(-1) ?? null)?.column ?? 0;
}

/** The stop of the Tab key goes to a cell; to the first one where there is none yet. */
export function moveTabStop(frame: HTMLElement, to?: HTMLElement): void {
  const stops = [...frame.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')];
  const stop = to ?? stops[0] ?? buttonAt(frame, { row: 0, column: 0 });
  for (const other of stops) if (other !== stop) other.tabIndex = -1;
  // Said anew, a browser would lay the whole table out to see whether it may have the focus.
  if (stop && stop.tabIndex !== 0) stop.tabIndex = 0;
}

function linesOf(frame: HTMLElement | null): readonly Element[] {
  return [...(frame?.querySelector("tbody")?.children ?? [])];
}
