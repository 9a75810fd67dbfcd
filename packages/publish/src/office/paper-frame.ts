import type { Layout, PageText } from "../layout/layout.ts";
import { millimetresPerPoint } from "../text/font-metrics.ts";

/** The rim of the pages, in millimetres, as Word and Excel want to know it. */
export interface PaperFrame {
  top: number;
  left: number;
  right: number;
  /** Tables may reach down to the footer: office programs round every row, and none may slip onto the next page. */
  bottom: number;
  /** From the paper's edge to the footer. */
  foot: number;
  /** What the footer says beside the page's number. */
  footer: string;
}

export function paperFrame({ paper, columns, pages }: Layout): PaperFrame {
  const tops = pages.flatMap(({ top, texts }) => [top, ...texts.filter(isTitle).map(titleTop)]);
  const [first, last] = [columns[0], columns.at(-1)];
  const texts = pages.flatMap((page) => page.texts);
  const footers = texts.filter(({ role }) => role === "footer");
  const line = (footers[0]?.sizePt ?? 0) * millimetresPerPoint;
  const foot = footers[0] ? paper.height - footers[0].y : 0;
  return {
    top: Math.min(...tops),
    left: first?.x ?? 0,
    right: paper.width - (last ? last.x + last.w : 0),
    bottom: foot + line,
    foot: Math.max(0, foot - line / 4),
    footer: footers.find(({ anchor }) => anchor === "start")?.text ?? "",
  };
}

export function isTitle({ role }: PageText): boolean {
  return role === "title";
}

/** Lines of a title stand this far apart, as parts of their type size … */
const titlePitch = 1.2;
/** … and a line's baseline lies this far down in it, in Word as in LibreOffice. */
const baseline = 0.8;

export function titleLine({ sizePt }: PageText): number {
  return titlePitch * sizePt * millimetresPerPoint;
}

export function titleTop(title: PageText): number {
  return title.y - baseline * titleLine(title);
}
