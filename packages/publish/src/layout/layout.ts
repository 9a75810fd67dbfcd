import type { LinkNature, Side, SymbolKind } from "../routing/lattice.ts";
import type { Point } from "../routing/symbol-shape.ts";
import type { Paper } from "../paper.ts";
import type { Picture } from "../picture/picture.ts";
import type { Face, Typeface } from "../text/font-metrics.ts";
import type { WrappedLine } from "../text/wrap.ts";

/** The whole paper in millimetres: every text line, rule, symbol and arrow has its place. All formats draw this and nothing else. */
export interface Layout {
  paper: Paper;
  continuous: boolean;
  title: string;
  number: string;
  typeface: Typeface;
  /** Printed behind every page. */
  watermark: Watermark | undefined;
  /** The office's emblem; identity pages say where it stands. */
  logo: Picture | undefined;
  type: TypeSize;
  columns: LayoutColumn[];
  /** The two-level heading of the flow table, the same on each of its pages. `y` counts from the heading's top. */
  header: HeaderCell[];
  headerHeight: number;
  /** Arrowheads, in millimetres. */
  arrow: { length: number; width: number };
  label: { sizePt: number; pitch: number };
  pages: LayoutPage[];
}

/** A word across the page, pale and slanting: `degrees` upwards, about its middle. `y` is the middle of its letters. */
export interface Watermark {
  text: string;
  x: number;
  y: number;
  sizePt: number;
  degrees: number;
}

/** The table's text: its fonts, its size and its lines. */
export interface TypeSize extends LineSize {
  regular: Face;
  bold: Face;
}

/** How large text is, and the distance from line to line. */
export interface LineSize {
  sizePt: number;
  pitch: number;
  /** Between a rule and the text beside it. */
  padding: number;
}

export const columnKinds = [
  "number",
  "activity",
  "performer",
  "requirements",
  "duration",
  "outputs",
  "remarks",
] as const;
export type ColumnKind = (typeof columnKinds)[number];

export interface LayoutColumn {
  kind: ColumnKind;
  x: number;
  w: number;
  /** Performer columns only; none where the SOP has no performer at all. */
  performerId?: string;
}

export interface HeaderCell {
  x: number;
  y: number;
  w: number;
  h: number;
  /** Place in the table: which row of the heading and which column, and over how many of each it reaches. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  lines: TextLine[];
  /** A name written upwards, because its column is narrow. */
  rotated: boolean;
}

/** One printed line, moved in by `indent` millimetres. */
export interface TextLine extends WrappedLine {
  indent: number;
}

export type LayoutPage = IdentityPage | FlowPage | SheetPage;

export interface FlowPage {
  kind: "flow";
  /** Where the heading starts. */
  top: number;
  /** Where the last row ends. */
  bottom: number;
  rows: LayoutRow[];
  symbols: LayoutSymbol[];
  routes: LayoutRoute[];
  labels: LayoutLabel[];
  texts: PageText[];
  /** The drawing in words, for those who have the page read aloud. */
  description: string;
}

/** `step`: a row of the SOP, or a further piece of one that is taller than a page (`part` counts from 0). `connectors`: the strip for arrows to or from other pages. */
export interface LayoutRow {
  kind: "step" | "connectors";
  stepId?: string;
  part: number;
  y: number;
  h: number;
  /** Texts stand in the middle of their row; those of a row that was cut start at its top. */
  valign: "top" | "middle";
  /** One for each column; performer cells hold no text. */
  cells: LayoutCell[];
  /** What is drawn in this row, in words; none where nothing is. */
  words?: string;
}

export interface LayoutCell {
  align: "left" | "center";
  lines: TextLine[];
}

/** A capsule, box, diamond or pentagon. `x` and `y` are its middle. */
export interface LayoutSymbol {
  kind: SymbolKind;
  x: number;
  y: number;
  w: number;
  h: number;
  /** None for the connectors between pages. */
  stepId?: string;
  performerId?: string;
  /** The letter of a connector; its twin on the other page has the same. */
  letter?: string;
  /** A capsule of its own beside the step's symbol: the procedure starts or ends there. */
  event?: boolean;
}

/** A line from border to border. An arrow has its head at the last point; `joint` is the plain line between performers who act together. */
export interface LayoutRoute {
  /** Which of the SOP's flows is drawn; none for a joint line. */
  flow?: number;
  nature: LinkNature;
  /** The symbols that it joins, as places in the page's `symbols`. */
  from: number;
  to: number;
  exit: Side;
  entry: Side;
  points: Point[];
}

/** "Ya", "Tidak" or another outcome beside the arrow that it names. */
export interface LayoutLabel {
  flow: number;
  x: number;
  y: number;
  w: number;
  h: number;
  lines: string[];
}

/** A line outside the tables: of a title, of other words on the page, or of its foot. `y` is the baseline. */
export interface PageText {
  role: "title" | "words" | "footer";
  text: string;
  x: number;
  y: number;
  sizePt: number;
  anchor: "start" | "middle" | "end";
  bold: boolean;
}

/** The page with the kop and the fields of the SOP, as one table of three columns. */
export interface IdentityPage {
  kind: "identity";
  type: TypeSize;
  top: number;
  bottom: number;
  columns: number[];
  rows: number[];
  cells: IdentityCell[];
  texts: PageText[];
  /** Where the emblem stands. */
  emblem: Place | undefined;
  /** The room left free for the signature of whoever ratifies: pen and stamp, or the mark of an electronic signature. */
  signature: Place | undefined;
}

/** A page beside the form: a cover, the lembar identifikasi, or a book's table of contents. Made like the identity page. */
export interface SheetPage extends Omit<IdentityPage, "kind"> {
  kind: "cover" | "derivation" | "contents";
}

export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface IdentityCell {
  x: number;
  y: number;
  w: number;
  h: number;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  align: "left" | "center";
  valign: "top" | "middle";
  /** Room kept free above the lines, for the emblem; centred together with them. */
  above: number;
  /** Holds the name of the SOP, under which programs list the page. */
  title?: boolean;
  /** Names what stands below it. */
  heading?: boolean;
  /** The page of a book to which it leads, from 1. */
  leadsTo?: number;
  lines: (TextLine & { bold: boolean })[];
}
