import { useSyncExternalStore } from "react";

/** A cell by its row and column, counted from 0. The headings of the performers are row -1. */
export interface CellAt {
  row: number;
  column: number;
}

/** The cells that are selected: a rectangle from where it was begun to where it was drawn. */
interface Selected {
  from: CellAt;
  to: CellAt;
}

/** The same by its edges. Begun and ended at the numbers of the rows, it is whole rows. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
  rows: boolean;
}

/** Which cells are selected. Kept beside React, so that drawing a selection draws no cell anew. */
export interface Selection {
  range: () => Range | undefined;
  /** From where a further Shift+arrow goes on. */
  end: () => CellAt | undefined;
  select: (from: CellAt, to?: CellAt) => void;
  /** Up to another cell, from where the selection was begun. */
  extend: (to: CellAt) => void;
  hear: (listener: () => void) => () => void;
}

export function makeSelection(): Selection {
  let selected: Selected | undefined;
  let range: Range | undefined;
  const listeners = new Set<() => void>();
  const become = (next: Selected): void => {
    selected = next;
    range = rangeOf(next);
    for (const listener of listeners) listener();
  };
  return {
    range: () => range,
    end: () => selected?.to,
    select: (from, to = from) => become({ from, to }),
    extend: (to) => become({ from: selected?.from ?? to, to }),
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function rangeOf({ from, to }: Selected): Range {
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  return { top, bottom, left, right, rows: right === 0 && top >= 0 };
}

export function useRange(selection: Selection): Range | undefined {
  return useSyncExternalStore(selection.hear, selection.range);
}

/** Whether a cell is among the selected ones. */
export function holds(range: Range, { row, column }: CellAt): boolean {
  const { top, bottom, left, right, rows } = range;
  return row >= top && row <= bottom && (rows || (column >= left && column <= right));
}

/** The rows that an act on a row is about: all in which something is selected, where it is one of them, or it alone. */
export function rowsAround(range: Range | undefined, row: number): { first: number; count: number } {
  if (!range || row < range.top || row > range.bottom) return { first: row, count: 1 };
  const first = Math.max(0, range.top);
  return { first, count: range.bottom - first + 1 };
}
