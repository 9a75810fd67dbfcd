import type { Paper } from "../paper.ts";
import { millimetresPerPoint, textWidth } from "../text/font-metrics.ts";
import { wrap } from "../text/wrap.ts";
import type { PageText } from "./layout.ts";

const titleSizePt = 12;
const footerSizePt = 8.5;

/** The title in capitals above the first flow table, and the height that it takes in millimetres. */
export function titleTexts(title: string, paper: Paper, marginMm: number): { texts: PageText[]; height: number } {
  const lines = wrap(title.toUpperCase(), paper.width - 2 * marginMm, titleSizePt, "bold");
  const pitch = 1.2 * titleSizePt * millimetresPerPoint;
  const texts = lines.map((text, i): PageText => {
    const y = marginMm + i * pitch + 0.9 * titleSizePt * millimetresPerPoint;
    return { role: "title", text, x: paper.width / 2, y, sizePt: titleSizePt, anchor: "middle", bold: true };
  });
  return { texts, height: lines.length === 0 ? 0 : lines.length * pitch + 3 };
}

/** The SOP's number (or title, where it has none yet) on the left, the page on the right. */
export function footerTexts(name: string, page: number, pages: number, paper: Paper, marginMm: number): PageText[] {
  const right = `halaman ${page} dari ${pages}`;
  const room = paper.width - 2 * marginMm - textWidth(right, footerSizePt) - 10;
  const [left = "", ...more] = wrap(name, room, footerSizePt);
  const common = { role: "footer" as const, y: paper.height - marginMm / 2, sizePt: footerSizePt, bold: false };
  return [
    { ...common, text: more.length > 0 ? `${left} …` : left, x: marginMm, anchor: "start" },
    { ...common, text: right, x: paper.width - marginMm, anchor: "end" },
  ];
}
