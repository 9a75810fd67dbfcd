import type {
  FlowPage,
  IdentityPage,
  Layout,
  LayoutPage,
  Place,
  SheetPage,
  TextLine,
  TypeSize,
  Watermark,
} from "../layout/layout.ts";
import { arrowHead } from "../layout/arrow-head.ts";
import { letterSizePt } from "../layout/connector-letter.ts";
import type { Picture } from "../picture/picture.ts";
import { typefaces } from "../text/font-metrics.ts";
import type { Attachment } from "./sop-attachment.ts";
import { capsuleRadius, outline, type Point } from "../routing/symbol-shape.ts";

/** What the Typst template is given: the finished layout as tables and shapes. All lengths in millimetres, type sizes in points. */
export interface TypstDocument {
  title: string;
  author: string;
  font: string;
  width: number;
  height: number;
  /** The name under which the emblem's file is handed to Typst; empty without one. */
  logo: string;
  watermark: Watermark | null;
  pages: TypstPage[];
  /** Files that lie in the PDF beside its pages. */
  attachments: Attachment[];
}

export interface TypstPage {
  x: number;
  y: number;
  sizePt: number;
  pitch: number;
  padding: number;
  columns: number[];
  rows: number[];
  /** How many of the rows are heading. */
  heading: number;
  cells: TypstCell[];
  texts: {
    role: LayoutPage["texts"][number]["role"];
    text: string;
    x: number;
    y: number;
    sizePt: number;
    anchor: string;
    bold: boolean;
  }[];
  /** The drawing in words; empty where there is none. */
  description: string;
  /** The rank of the page's title among the headings of the SOP: below the one of the identity page or cover, where there is one. */
  titleLevel: number;
  lines: Point[][];
  heads: Point[][];
  shapes: TypstShape[];
  labels: { text: string; x: number; y: number }[];
  labelSizePt: number;
  emblem: Place | null;
}

interface TypstCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  align: "left" | "center";
  valign: "top" | "middle";
  heading: boolean;
  rotated: boolean;
  above: number;
  title: boolean;
  /** The page to which it leads, from 1; 0 where it leads nowhere. */
  leadsTo: number;
  lines: { text: string; indent: number; bold: boolean }[];
}

interface TypstShape {
  points: Point[];
  /** A capsule: its radius; otherwise 0. */
  radius: number;
  letter: string;
  letterSizePt: number;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Puts a layout into the form that the template draws. Nothing is decided here: every line break and every place is the layout's. */
export function typstDocument(layout: Layout, author: string, attachments: readonly Attachment[] = []): TypstDocument {
  const { width, height } = layout.paper;
  const font = typefaces[layout.typeface].name;
  const logo = layout.logo ? logoFile(layout.logo) : "";
  const watermark = layout.watermark ?? null;
  const pages = layout.pages.map((page) => ({
    ...(page.kind === "flow" ? flowPage(layout, page) : sheetPage(page)),
    titleLevel: page === layout.pages[0] ? 1 : 2,
  }));
  return { title: layout.title, author, font, width, height, logo, watermark, pages, attachments: [...attachments] };
}

function common(
  page: LayoutPage,
  type: TypeSize,
  x: number,
): Pick<TypstPage, "x" | "y" | "sizePt" | "pitch" | "padding" | "texts"> {
  const texts = page.texts.map(({ role, text, x, y, sizePt, anchor, bold }) => ({
    role,
    text,
    x,
    y,
    sizePt,
    anchor,
    bold,
  }));
  return { x, y: page.top, sizePt: type.sizePt, pitch: type.pitch, padding: type.padding, texts };
}

const lined = (lines: readonly (TextLine & { bold?: boolean })[], bold: boolean): TypstCell["lines"] =>
  lines.map((line) => ({ text: line.text, indent: line.indent, bold: line.bold ?? bold }));

/** The emblem's name among the files that Typst sees. */
export function logoFile({ kind }: Picture): string {
  return `logo.${kind}`;
}

function sheetPage(page: IdentityPage | SheetPage): Omit<TypstPage, "titleLevel"> {
  return {
    ...common(page, page.type, page.cells[0]?.x ?? 0),
    columns: page.columns,
    rows: page.rows,
    heading: 0,
    cells: page.cells.map(
      ({ row, column, rowSpan, columnSpan, align, valign, above, title, heading, leadsTo, lines }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        align,
        valign,
        heading: heading ?? false,
        rotated: false,
        above,
        title: title ?? false,
        leadsTo: leadsTo ?? 0,
        lines: lined(lines, false),
      }),
    ),
    description: "",
    lines: [],
    heads: [],
    shapes: [],
    labels: [],
    labelSizePt: 1,
    emblem: page.emblem ?? null,
  };
}

function flowPage(layout: Layout, page: FlowPage): Omit<TypstPage, "titleLevel"> {
  const heading = layout.header.map(({ row, column, rowSpan, columnSpan, rotated, lines }): TypstCell => ({
    row,
    column,
    rowSpan,
    columnSpan,
    align: "center",
    valign: "middle",
    heading: true,
    rotated,
    above: 0,
    title: false,
    leadsTo: 0,
    lines: lined(lines, true),
  }));
  const upper = layout.header.find((cell) => cell.rowSpan === 1)?.h ?? 0;
  const body = page.rows.flatMap((row, i) =>
    row.cells.map((cell, column): TypstCell => ({
      row: i + 2,
      column,
      rowSpan: 1,
      columnSpan: 1,
      align: cell.align,
      valign: row.valign,
      heading: false,
      rotated: false,
      above: 0,
      title: false,
      leadsTo: 0,
      lines: lined(cell.lines, false),
    })),
  );
  return {
    ...common(page, layout.type, layout.columns[0]?.x ?? 0),
    columns: layout.columns.map(({ w }) => w),
    rows: [upper, layout.headerHeight - upper, ...page.rows.map(({ h }) => h)],
    heading: 2,
    cells: [...heading, ...body],
    description: page.description,
    lines: page.routes.map(({ points }) => points),
    heads: page.routes.flatMap(({ nature, points }) => (nature === "joint" ? [] : [arrowHead(points, layout.arrow)])),
    shapes: page.symbols.map(({ kind, x, y, w, h, letter = "" }) => ({
      points: outline({ kind, width: w, height: h }, x, y),
      radius: kind === "start" || kind === "end" ? capsuleRadius({ kind, width: w, height: h }) : 0,
      letter,
      letterSizePt: letterSizePt(h),
      x,
      y,
      w,
      h,
    })),
    labels: page.labels.flatMap(({ lines, x, y }) =>
      lines.map((text, i) => ({ text, x, y: y + i * layout.label.pitch })),
    ),
    labelSizePt: layout.label.sizePt,
    emblem: null,
  };
}
