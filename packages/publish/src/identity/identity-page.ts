import type { Identity } from "@alur/model";
import type { IdentityCell, IdentityPage, Place, TypeSize } from "../layout/layout.ts";
import type { LayoutOptions, Margins } from "../layout/layout-options.ts";
import { linesHeight, typeSize } from "../layout/scale.ts";
import type { Paper } from "../paper.ts";
import type { Picture } from "../picture/picture.ts";
import { cutSection } from "./cut-section.ts";
import { headSheet, type Sheet } from "./head-sheet.ts";
import { sections, type IdentityLine, type SectionRow } from "./identity-content.ts";

type Settings = Pick<LayoutOptions, "margins" | "fontSizePt" | "typeface" | "logo">;

/** The identity is set a little larger than the table, or a little smaller where it would else spill over to a second page. */
const sizesForOnePage = [1.1, 1.05, 1, 0.95, 0.9];
/** On an otherwise empty page the sections share the free room, up to this height each, in millimetres. */
const tallestSection = 34;

/** Whether the identity holds more than a title, so that a page of its own is worth printing. */
export function hasIdentity(identity: Identity): boolean {
  const { title: _title, ratifiedBy, ...others } = identity;
  return [...Object.values(others), ...Object.values(ratifiedBy)].some((value) => value.length > 0);
}

/** The identity page, and further ones where the lists are long. None when nothing but the title is known. Set smaller where the head of the page would not fit. */
export function identityPages(identity: Identity, paper: Paper, settings: Settings): IdentityPage[] {
  if (!hasIdentity(identity)) return [];
  const at = (factor: number): IdentityPage[] | undefined => {
    const type = typeSize(settings.fontSizePt, { type: factor }, settings.typeface);
    // A list reads better with more air than a crowded table can afford.
    return pagesAt(identity, paper, settings, { ...type, padding: 1.4 * type.padding });
  };
  for (const factor of sizesForOnePage) {
    const pages = at(factor);
    if (pages?.length === 1) return pages;
  }
  for (let factor = 1; ; factor *= 0.9) {
    const pages = at(factor);
    if (pages || factor < 0.01) return pages ?? [];
  }
}

function pagesAt(
  identity: Identity,
  paper: Paper,
  { margins, logo }: Settings,
  type: TypeSize,
): IdentityPage[] | undefined {
  const width = paper.width - margins.left - margins.right;
  const room = paper.height - margins.top - margins.bottom;
  const columns = [width / 2, Math.min(width / 6, 40), 0];
  columns[2] = width - (columns[0] ?? 0) - (columns[1] ?? 0);
  const head = headSheet(identity, columns, logo, type);
  const used = head.rows.reduce((sum, height) => sum + height, 0);
  if (used > room) return undefined;
  const sheets = [head];
  let left = room - used;
  const waiting = sections(identity, columns, type);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const height = sectionHeight(next, type);
    if (height <= left) {
      addSection(sheets, next, height);
      left -= height;
      continue;
    }
    const cut = cutSection(next, Math.floor((left - 2 * type.padding) / type.pitch));
    if (cut) addSection(sheets, cut.here, sectionHeight(cut.here, type));
    sheets.push({ rows: [], cells: [] });
    left = room;
    waiting.unshift(cut ? cut.further : next);
  }
  if (sheets.length === 1) stretch(head, left);
  return sheets.map((sheet) => place(sheet, columns, margins, type, logo));
}

function sectionHeight(section: SectionRow, type: TypeSize): number {
  return linesHeight(Math.max(section.left.length, section.right?.length ?? 0), type) + 2 * type.padding;
}

function addSection(sheets: readonly Sheet[], section: SectionRow, height: number): void {
  const sheet = sheets.at(-1);
  if (!sheet) return;
  const row = sheet.rows.push(height) - 1;
  const cell = (column: number, columnSpan: number, lines: IdentityLine[]): void => {
    sheet.cells.push({ row, column, rowSpan: 1, columnSpan, align: "left", valign: "top", above: 0, lines });
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

function place(
  sheet: Sheet,
  columns: readonly number[],
  margins: Margins,
  type: TypeSize,
  logo: Picture | undefined,
): IdentityPage {
  const sum = (list: readonly number[], from: number, to: number): number =>
    list.slice(from, to).reduce((a, b) => a + b, 0);
  const cells = sheet.cells.map((cell): IdentityCell => ({
    ...cell,
    x: margins.left + sum(columns, 0, cell.column),
    y: margins.top + sum(sheet.rows, 0, cell.row),
    w: sum(columns, cell.column, cell.column + cell.columnSpan),
    h: sum(sheet.rows, cell.row, cell.row + cell.rowSpan),
  }));
  const bottom = margins.top + sum(sheet.rows, 0, sheet.rows.length);
  const signed = sheet.signature && cells[sheet.signature.cell];
  return {
    kind: "identity",
    type,
    top: margins.top,
    bottom,
    columns: [...columns],
    rows: sheet.rows,
    cells,
    texts: [],
    emblem: emblemIn(cells[0], logo, type),
    signature: signed && {
      x: signed.x + type.padding,
      y: signed.y + type.padding + (sheet.signature?.first ?? 0) * type.pitch,
      w: signed.w - 2 * type.padding,
      h: (sheet.signature?.count ?? 0) * type.pitch,
    },
  };
}

/** The emblem is centred over the lines of the kop. */
function emblemIn(kop: IdentityCell | undefined, logo: Picture | undefined, type: TypeSize): Place | undefined {
  if (!kop || !logo || kop.above === 0) return undefined;
  const h = kop.above - (kop.lines.length === 0 ? 0 : type.pitch / 2);
  const w = (h * logo.width) / logo.height;
  const free = kop.h - kop.above - linesHeight(kop.lines.length, type);
  return { x: kop.x + (kop.w - w) / 2, y: kop.y + free / 2, w, h };
}
