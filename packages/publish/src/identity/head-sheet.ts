import type { Identity } from "@alur/model";
import type { IdentityCell, TypeSize } from "../layout/layout.ts";
import { linesHeight } from "../layout/scale.ts";
import type { Picture } from "../picture/picture.ts";
import { factRows, kopLines } from "./identity-content.ts";

/** One page of the identity while it is being filled: its rows and what stands in them. */
export interface Sheet {
  rows: number[];
  cells: Omit<IdentityCell, "x" | "y" | "w" | "h">[];
  /** The cell with the room for the signature, and which of its lines that is. */
  signature?: { cell: number; first: number; count: number };
}

/** As large as an emblem is printed, in millimetres. */
const tallestEmblem = 26;
const broadestEmblem = 60;

/** Kop on the left, with the emblem above it; the facts on the right. */
export function headSheet(
  identity: Identity,
  columns: readonly number[],
  logo: Picture | undefined,
  type: TypeSize,
): Sheet {
  const facts = factRows(identity, columns, type);
  const kop = kopLines(identity, columns[0] ?? 0, type);
  const above = logo ? emblemHeight(logo, columns[0] ?? 0) + (kop.length === 0 ? 0 : type.pitch / 2) : 0;
  const sheet: Sheet = { rows: [], cells: [] };
  const common = { rowSpan: 1, columnSpan: 1, align: "left", valign: "top", above: 0 } as const;
  sheet.cells.push({
    ...common,
    row: 0,
    column: 0,
    rowSpan: facts.length,
    align: "center",
    valign: "middle",
    above,
    lines: kop,
  });
  facts.forEach(({ label, value, signature, title }, row) => {
    sheet.rows.push(linesHeight(Math.max(label.length, value.length), type) + 2 * type.padding);
    sheet.cells.push({ ...common, row, column: 1, lines: label });
    const cell = sheet.cells.push({ ...common, row, column: 2, lines: value, ...(title ? { title } : {}) }) - 1;
    if (signature) sheet.signature = { cell, ...signature };
  });
  const needed = above + linesHeight(kop.length, type) + 2 * type.padding;
  const height = sheet.rows.reduce((sum, row) => sum + row, 0);
  const last = sheet.rows.length - 1;
  sheet.rows[last] = (sheet.rows[last] ?? 0) + Math.max(0, needed - height);
  return sheet;
}

function emblemHeight({ width, height }: Picture, room: number): number {
  return Math.min(tallestEmblem, (Math.min(broadestEmblem, room - 10) * height) / width);
}
