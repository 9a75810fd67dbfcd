import type { Identity } from "@alur/model";
import type { Paper } from "../paper.ts";
import { millimetresPerPoint, textWidth, typefaces } from "../text/font-metrics.ts";
import { printable } from "../text/printable.ts";
import { wrap } from "../text/wrap.ts";
import type { PageText, Watermark } from "./layout.ts";
import type { LayoutOptions } from "./layout-options.ts";

type Settings = Pick<LayoutOptions, "margins" | "typeface">;

const titleSizePt = 12;
/** A title that would take more than this part of the page is set smaller. */
const titlePart = 0.25;
const footerSizePt = 8.5;
/** Kept free on both sides of the foot's middle, in millimetres. */
const footerMiddle = 12;

/** The title in capitals above the first flow table, and the height that it takes in millimetres. */
export function titleTexts(title: string, paper: Paper, settings: Settings): { texts: PageText[]; height: number } {
  for (let sizePt = titleSizePt; ; sizePt *= 0.9) {
    const heading = titleAt(title, sizePt, paper, settings);
    if (heading.height <= paper.height * titlePart || sizePt < 1) return heading;
  }
}

function titleAt(
  title: string,
  sizePt: number,
  paper: Paper,
  { margins, typeface }: Settings,
): { texts: PageText[]; height: number } {
  const { left, right, top } = margins;
  const lines = wrap(title.toUpperCase(), paper.width - left - right, sizePt, typefaces[typeface].bold);
  const pitch = 1.2 * sizePt * millimetresPerPoint;
  const x = (left + paper.width - right) / 2;
  const texts = lines.map((text, i): PageText => {
    const y = top + i * pitch + 0.9 * sizePt * millimetresPerPoint;
    return { role: "title", text, x, y, sizePt, anchor: "middle", bold: true };
  });
  return { texts, height: lines.length === 0 ? 0 : lines.length * pitch + 3 };
}

/** What a page's foot calls the SOP: its number, or its title where it has none yet, and which revision this is; cut before the middle of the foot, where a book numbers its pages. */
export function footerName(
  { number, title, revision }: Identity,
  { width }: Paper,
  { margins, typeface }: Settings,
): string {
  const face = typefaces[typeface].regular;
  const room = (width - margins.left - margins.right) / 2 - footerMiddle;
  const cut = (text: string, within: number): string => {
    const [line = "", ...more] = wrap(text, within, footerSizePt, face);
    return more.length > 0 ? `${line} …` : line;
  };
  const stated = printable(revision);
  const behind = stated === "" ? "" : ` · ${cut(/^rev/i.test(stated) ? stated : `Revisi ${stated}`, room / 3)}`;
  return cut(printable(number) || printable(title), room - textWidth(behind, footerSizePt, face)) + behind;
}

/** The SOP's name on the left, the page on the right. */
export function footerTexts(
  name: string,
  page: number,
  pages: number,
  paper: Paper,
  { margins }: Settings,
): PageText[] {
  const common = { role: "footer" as const, y: paper.height - margins.bottom / 2, sizePt: footerSizePt, bold: false };
  return [
    { ...common, text: name, x: margins.left, anchor: "start" },
    {
      ...common,
      text: `halaman ${page} dari ${pages}`,
      x: paper.width - margins.right,
      anchor: "end",
    },
  ];
}

/** "DRAF" across the page, from corner to corner. */
export function draftMark({ width, height }: Paper): Watermark {
  return { text: "DRAF", x: width / 2, y: height / 2, sizePt: height * 0.95, degrees: 30 };
}
