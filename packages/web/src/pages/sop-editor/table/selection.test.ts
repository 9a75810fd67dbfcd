import { expect, test } from "vitest";
import { holds, makeSelection, rowsAround } from "./selection.ts";

const cell = (row: number, column: number) => ({ row, column });

test("cells drawn in any direction are one rectangle, and the numbers of rows are whole rows", () => {
  const selection = makeSelection();
  selection.select(cell(3, 4), cell(1, 2));
  expect(selection.range()).toEqual({ top: 1, bottom: 3, left: 2, right: 4, rows: false });
  selection.select(cell(1, 0));
  selection.extend(cell(2, 0));
  expect(selection.range()).toMatchObject({ top: 1, bottom: 2, rows: true });
  expect(holds(selection.range()!, cell(2, 6))).toBe(true);
  expect(holds(selection.range()!, cell(3, 0))).toBe(false);
});

test("an act on a row is about all rows in which something is selected, and about no heading", () => {
  const selection = makeSelection();
  selection.select(cell(1, 3), cell(2, 4));
  expect(rowsAround(selection.range(), 2)).toEqual({ first: 1, count: 2 });
  expect(rowsAround(selection.range(), 5)).toEqual({ first: 5, count: 1 });
  selection.select(cell(-1, 3), cell(1, 3));
  expect(rowsAround(selection.range(), 0)).toEqual({ first: 0, count: 2 });
  expect(rowsAround(undefined, 4)).toEqual({ first: 4, count: 1 });
});
