import type { Identity } from "@alur/model";
import type { SheetPage } from "../layout/layout.ts";
import type { LayoutOptions } from "../layout/layout-options.ts";
import { typeSize } from "../layout/scale.ts";
import type { Paper } from "../paper.ts";
import { stackWords, type StackedWords } from "./stacked-words.ts";

/** What a cover says: whose it is, what kind of document, and which. */
export interface CoverWords {
  office: readonly string[];
  kind: string;
  title: string;
  /** Smaller lines below the title: number, revision. */
  details: readonly string[];
  year: string;
}

type Settings = Pick<LayoutOptions, "margins" | "fontSizePt" | "typeface" | "logo">;

const tallestEmblem = 34;

/** The cover of one SOP: the office, the title, its number, and the year that its dates name. */
export function coverWords(identity: Identity): CoverWords {
  const { agency, workUnit, title, number, revision, ratifiedOn, effectiveFrom, drawnUpOn } = identity;
  return {
    office: [agency, workUnit],
    kind: "Standar Operasional Prosedur",
    title,
    details: [number === "" ? "" : `Nomor ${number}`, revision === "" ? "" : `Revisi ${revision}`],
    year: yearIn(ratifiedOn) ?? yearIn(effectiveFrom) ?? yearIn(drawnUpOn) ?? "",
  };
}

function yearIn(date: string): string | undefined {
  return /\b(?:19|20)\d{2}\b/.exec(date)?.[0];
}

/** A cover page. A title too long for the page is set smaller. */
export function coverPage(words: CoverWords, paper: Paper, settings: Settings): SheetPage {
  for (let factor = 1; ; factor *= 0.9) {
    const page = coverAt(words, paper, settings, factor);
    if (page.bottom <= paper.height - settings.margins.bottom || factor < 0.1) return page;
  }
}

function coverAt(
  words: CoverWords,
  paper: Paper,
  { margins, fontSizePt, typeface, logo }: Settings,
  factor: number,
): SheetPage {
  const type = typeSize(fontSizePt, { type: 1 }, typeface);
  const width = paper.width - margins.left - margins.right;
  const x = margins.left + width / 2;
  const h = logo ? Math.min(tallestEmblem, (width * 0.4 * logo.height) / logo.width) * factor : 0;
  const w = logo ? (h * logo.width) / logo.height : 0;
  const line = (text: string, sizePt: number, bold: boolean, above = 0): StackedWords => ({
    text,
    sizePt: sizePt * factor,
    bold,
    above: above * factor,
  });
  const top = margins.top + 8 * factor;
  const office = words.office.map((name) => line(name.toUpperCase(), 14, true, 1));
  const head = stackWords(office, type, { x, y: top + (h === 0 ? 0 : h + 4 * factor), width: width * 0.9 });
  const foot = paper.height - margins.bottom - 12 * factor;
  const middle = [
    line(words.kind.toUpperCase(), 22, true),
    { ...line(words.title, 18, true, 7), heading: true },
    ...words.details.map((detail, i) => line(detail, 12, false, i === 0 ? 7 : 1)),
  ];
  const measured = stackWords(middle, type, { x, y: 0, width: width * 0.8 });
  const start = Math.max(head.bottom + 6 * factor, (head.bottom + foot - measured.bottom) / 2);
  const body = stackWords(middle, type, { x, y: start, width: width * 0.8 });
  const year = stackWords([line(words.year, 14, true)], type, { x, y: Math.max(foot, body.bottom + 3), width });
  return {
    kind: "cover",
    type,
    top: margins.top,
    bottom: year.bottom,
    columns: [],
    rows: [],
    cells: [],
    texts: [...head.texts, ...body.texts, ...year.texts],
    emblem: logo ? { x: x - w / 2, y: top, w, h } : undefined,
    signature: undefined,
  };
}
