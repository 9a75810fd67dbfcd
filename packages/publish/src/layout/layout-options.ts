import type { PaperName } from "../paper.ts";
import type { Picture } from "../picture/picture.ts";
import type { Typeface } from "../text/font-metrics.ts";
import type { TextColumn } from "./cell-text.ts";

/** How an SOP is laid out. */
export interface LayoutOptions {
  paper: PaperName;
  /** One endless page for the screen: no identity page, no title, no page breaks, as wide as the performers need. */
  continuous: boolean;
  typeface: Typeface;
  /** Size of the table's text. A table that does not fit its paper is set smaller. */
  fontSizePt: number;
  margins: Margins;
  /** Columns that an office wants to be so wide, in millimetres. The others take their width from what they hold. */
  columnWidths: Partial<Record<TextColumn, number>>;
  /** Prints "DRAF" behind every page, so that no draft is taken for the ratified paper. */
  draft: boolean;
  /** Beside the form: a cover before it, and behind it the lembar identifikasi where the SOP has one. */
  cover: boolean;
  derivation: boolean;
  /** The office's emblem, above its name on the identity page. */
  logo: Picture | undefined;
}

/** The empty rim of a page, in millimetres. */
export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The same rim on all four sides. */
export function evenMargins(millimetres: number): Margins {
  return { top: millimetres, right: millimetres, bottom: millimetres, left: millimetres };
}

export const defaultOptions: LayoutOptions = {
  paper: "A4",
  continuous: false,
  typeface: "serif",
  fontSizePt: 10,
  margins: evenMargins(15),
  columnWidths: {},
  draft: false,
  cover: false,
  derivation: false,
  logo: undefined,
};
