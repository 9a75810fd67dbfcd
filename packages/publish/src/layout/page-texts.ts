import type { Paper } from "../paper.ts";
import { millimetresPerPoint, textWidth } from "../text/font-metrics.ts";
import { wrap } from "../text/wrap.ts";
import type { PageText, TypeSize } from "./layout.ts";

const titleSizePt = 12;
const footerSizePt = 8.5;

/** The room that the title takes above the first flow table, in millimetres. */
export function titleHeight(title: string, _type: TypeSize, paper: Paper, marginMm: number): number {
  return titleLines(title, paper, marginMm).length * titleSizePt * 1.2 * millimetresPerPoint + 3;
}

/** The title in capitals above the first flow table. */
export function titleText(title: string, _type: TypeSize, paper: Paper, marginMm: number): PageText[] {
  return titleLines(title, paper, marginMm).map((text, i) => ({
    role: "title",
    text,
    x: paper.width / 2,
    y: marginMm + (i * 1.2 + 0.9) * titleSizePt * millimetresPerPoint,
    sizePt: titleSizePt,
    anchor: "middle",
    bold: true,
  }));
}

function titleLines(title: string, paper: Paper, marginMm: number): string[] {
  return wrap(title.toUpperCase(), paper.width - 2 * marginMm, titleSizePt, "bold");
}

/** The SOP's number (or title, where it has none yet) on the left, the page on the right. */
export function footerTexts(
  number: string,
  title: string,
  page: number,
  pages: number,
  paper: Paper,
  marginMm: number,
): PageText[] {
  const y = paper.height - Math.max(5, marginMm * 0.5);
  const right = `halaman ${page} dari ${pages}`;
  const room = paper.width - 2 * marginMm - textWidth(right, footerSizePt) - 10;
  const [left = "", ...more] = wrap(number !== "" ? number : title, room, footerSizePt);
  const common = { role: "footer" as const, y, sizePt: footerSizePt, bold: false };
  return [
    { ...common, text: more.length > 0 ? `${left} …` : left, x: marginMm, anchor: "start" },
    { ...common, text: right, x: paper.width - marginMm, anchor: "end" },
  ];
}
