/** A cell by its row and column, counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** "C7" is the third column of the seventh row. Undefined for what names no cell. */
export function readCellName(name: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** "B3:D4": its first and its last cell. */
export function readCellRange(name: string): { first: CellPlace; last: CellPlace } | undefined {
  const [first, last = first] = name.split(":").map(readCellName);
  return first && last && first.row <= last.row && first.column <= last.column ? { first, last } : undefined;
}
