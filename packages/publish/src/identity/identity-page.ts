import type { Identity } from "@alur/model";
import type { IdentityCell, IdentityPage, LayoutOptions, TypeSize } from "../layout/layout.ts";
import { linesHeight, typeSize } from "../layout/scale.ts";
import type { Paper } from "../paper.ts";
import { factRows, kopLines, sections, type IdentityLine, type SectionRow } from "./identity-content.ts";

/** The identity is set a little larger than the table. */
const identitySize = 1.1;
/** On an otherwise empty page the sections share the free room, up to this height each, in millimetres. */
const tallestSection = 34;

/** Whether the identity holds more than a title, so that a page of its own is worth printing. */
export function hasIdentity(identity: Identity): boolean {
  const { title: _title, ratifiedBy, ...others } = identity;
  return [...Object.values(others), ...Object.values(ratifiedBy)].some((value) => value.length > 0);
}

/** The identity page, and further ones where the lists are long. None when nothing but the title is known. Set smaller where the head of the page would not fit. */
export function identityPages(
  identity: Identity,
  paper: Paper,
  { marginMm, fontSizePt }: Pick<LayoutOptions, "marginMm" | "fontSizePt">,
): IdentityPage[] {
  if (!hasIdentity(identity)) return [];
  for (let factor = identitySize; ; factor *= 0.9) {
    const pages = pagesAt(
      identity,
      paper,
      marginMm,
      typeSize(fontSizePt, { type: factor, symbols: 1, rotated: false }),
    );
    if (pages || factor < 0.01) return pages ?? [];
  }
}

interface Sheet {
  rows: number[];
  cells: Omit<IdentityCell, "x" | "y" | "w" | "h">[];
}

function pagesAt(identity: Identity, paper: Paper, marginMm: number, type: TypeSize): IdentityPage[] | undefined {
  const width = paper.width - 2 * marginMm;
  const room = paper.height - 2 * marginMm;
  const columns = [width / 2, Math.min(width / 6, 40), 0];
  columns[2] = width - (columns[0] ?? 0) - (columns[1] ?? 0);
  const head = headSheet(identity, columns, type);
  const used = head.rows.reduce((sum, height) => sum + height, 0);
  if (used > room) return undefined;
  const sheets = [head];
  let left = room - used;
  const waiting = sections(identity, columns, type);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const height = sectionHeight(next, type);
    const fits = Math.floor((left - 2 * type.padding) / type.pitch);
    if (height <= left) {
      addSection(sheets, next, height);
      left -= height;
    } else if (fits >= 4) {
      const cut = (from: number, to: number): SectionRow => ({
        left: next.left.slice(from, to),
        right: next.right?.slice(from, to),
      });
      const part = cut(0, fits);
      addSection(sheets, part, sectionHeight(part, type));
      waiting.unshift(cut(fits, Infinity));
      left = 0;
    } else {
      sheets.push({ rows: [], cells: [] });
      left = room;
      waiting.unshift(next);
    }
  }
  if (sheets.length === 1) stretch(head, left);
  return sheets.map((sheet) => place(sheet, columns, marginMm, type));
}

/** Kop on the left, the facts on the right. */
function headSheet(identity: Identity, columns: readonly number[], type: TypeSize): Sheet {
  const facts = factRows(identity, columns, type);
  const sheet: Sheet = { rows: [], cells: [] };
  facts.forEach(({ label, value }, row) => {
    sheet.rows.push(linesHeight(Math.max(label.length, value.length), type) + 2 * type.padding);
    sheet.cells.push({ row, column: 1, rowSpan: 1, columnSpan: 1, align: "left", valign: "top", lines: label });
    sheet.cells.push({ row, column: 2, rowSpan: 1, columnSpan: 1, align: "left", valign: "top", lines: value });
  });
  const lines = kopLines(identity, columns[0] ?? 0, type);
  const needed = linesHeight(lines.length, type) + 2 * type.padding;
  const height = sheet.rows.reduce((sum, row) => sum + row, 0);
  const last = sheet.rows.length - 1;
  sheet.rows[last] = (sheet.rows[last] ?? 0) + Math.max(0, needed - height);
  sheet.cells.unshift({
    row: 0,
    column: 0,
    rowSpan: facts.length,
    columnSpan: 1,
    align: "center",
    valign: "middle",
    lines,
  });
  return sheet;
}

function sectionHeight(section: SectionRow, type: TypeSize): number {
  return linesHeight(Math.max(section.left.length, section.right?.length ?? 0), type) + 2 * type.padding;
}

function addSection(sheets: readonly Sheet[], section: SectionRow, height: number): void {
  const sheet = sheets.at(-1);
  if (!sheet) return;
  const row = sheet.rows.push(height) - 1;
  const cell = (column: number, columnSpan: number, lines: IdentityLine[]): void => {
    sheet.cells.push({ row, column, rowSpan: 1, columnSpan, align: "left", valign: "top", lines });
  };
  cell(0, section.right ? 1 : 3, section.left);
  if (section.right) cell(1, 2, section.right);
}

/** Lets the sections of a page that is not full breathe. */
function stretch(sheet: Sheet, free: number): void {
  const first = sheet.cells[0]?.rowSpan ?? 0;
  const low = sheet.rows.slice(first).map((height) => Math.max(0, tallestSection - height));
  const wish = low.reduce((sum, height) => sum + height, 0);
  const share = wish === 0 ? 0 : Math.min(1, (free * 0.999) / wish);
  low.forEach((height, i) => {
    sheet.rows[first + i] = (sheet.rows[first + i] ?? 0) + share * height;
  });
}

function place(sheet: Sheet, columns: readonly number[], marginMm: number, type: TypeSize): IdentityPage {
  const sum = (list: readonly number[], from: number, to: number): number =>
    list.slice(from, to).reduce((a, b) => a + b, 0);
  const cells = sheet.cells.map((cell): IdentityCell => ({
    ...cell,
    x: marginMm + sum(columns, 0, cell.column),
    y: marginMm + sum(sheet.rows, 0, cell.row),
    w: sum(columns, cell.column, cell.column + cell.columnSpan),
    h: sum(sheet.rows, cell.row, cell.row + cell.rowSpan),
  }));
  const bottom = marginMm + sum(sheet.rows, 0, sheet.rows.length);
  return { kind: "identity", type, top: marginMm, bottom, columns: [...columns], rows: sheet.rows, cells, texts: [] };
}
