import {
  Document,
  Header,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import type { Sop } from "@alur/model";
import type { Layout, LayoutPage, PageText, Watermark } from "../../layout/layout.ts";
import { flowShapes } from "../../office/flow-shapes.ts";
import { millimetresPerPoint } from "../../text/font-metrics.ts";
import { withoutClock } from "../without-clock.ts";
import { footerOf } from "./word-footer.ts";
import { twips } from "./word-measures.ts";
import { wordShapes } from "./word-shapes.ts";
import { thinHeight, thinStyle, titleStyle, wordStyles } from "./word-styles.ts";
import { flowTable, sheetTable } from "./word-table.ts";

/** An SOP and how it is laid out. */
export interface LaidOutSop {
  sop: Sop;
  layout: Layout;
}

/** One Word document of one or several SOPs, each in a section of its own. The same SOPs give the same bytes. */
export async function wordPaper(papers: readonly LaidOutSop[], author: string): Promise<Uint8Array> {
  const layouts = papers.map(({ layout }) => layout);
  const sizes = layouts.flatMap(({ type, pages }) => [
    type,
    ...pages.flatMap((page) => ("type" in page ? page.type : [])),
  ]);
  const texts = layouts.flatMap(({ pages }) => pages.flatMap((page) => page.texts));
  const titleSize = texts.find(({ role }) => role === "title")?.sizePt ?? 12;
  let drawings = 0;
  const document = new Document({
    title: layouts.map(({ title }) => title).join("; "),
    creator: author || "Alur",
    lastModifiedBy: author || "Alur",
    styles: wordStyles(sizes, layouts[0]?.typeface ?? "serif", titleSize),
    sections: papers.map(({ sop, layout }) => {
      const top = contentTop(layout);
      const children = layout.pages.flatMap((page, i) => {
        const shapes = page.kind === "flow" ? flowShapes(sop, page) : [];
        const first = drawings + 1;
        drawings += shapes.length;
        return wordPage(layout, page, i, top, wordShapes(shapes, layout, first));
      });
      return { properties: pageProperties(layout, top), ...furniture(layout), children: [...children, thinLine()] };
    }),
  });
  return withoutClock(await Packer.toBuffer(document));
}

const titleTop = ({ y, sizePt }: PageText): number => y - 0.96 * sizePt * millimetresPerPoint;

/** Where on its pages an SOP begins: at its highest table or title. */
function contentTop({ pages }: Layout): number {
  const tops = pages.flatMap(({ top, texts }) => [top, ...texts.filter(({ role }) => role === "title").map(titleTop)]);
  return Math.min(...tops) - thinHeight;
}

/** A page begins with a line that is hardly seen, from which its drawing hangs; then come title and table. */
function wordPage(
  layout: Layout,
  page: LayoutPage,
  place: number,
  top: number,
  shapes: ReturnType<typeof wordShapes>,
): (Paragraph | ReturnType<typeof flowTable>)[] {
  const titles = page.texts.filter(({ role }) => role === "title");
  const [head] = titles;
  const start = head ? titleTop(head) : page.top;
  const first = new Paragraph({
    style: thinStyle,
    pageBreakBefore: place > 0,
    spacing: { after: twips(start - top - thinHeight) },
    children: shapes,
  });
  const lines = titles.map((title, i) => {
    const end = titles[i + 1] ? titleTop(titles[i + 1] ?? title) : page.top;
    const pitch = 1.2 * title.sizePt * millimetresPerPoint;
    return new Paragraph({
      style: titleStyle,
      spacing: {
        line: twips(pitch),
        lineRule: LineRuleType.EXACT,
        after: Math.max(0, twips(end - titleTop(title) - pitch)),
      },
      children: [new TextRun(title.text)],
    });
  });
  return [first, ...lines, page.kind === "flow" ? flowTable(layout, page) : sheetTable(page)];
}

function thinLine(): Paragraph {
  return new Paragraph({ style: thinStyle });
}

function pageProperties({ paper, columns, pages }: Layout, top: number): NonNullable<ISectionOptions["properties"]> {
  const [first, last] = [columns[0], columns.at(-1)];
  const footer = pages[0]?.texts.find(({ role }) => role === "footer");
  const foot = footer ? paper.height - footer.y : 0;
  const line = (footer?.sizePt ?? 0) * millimetresPerPoint;
  return {
    page: {
      // The library turns the sides of a lying page itself.
      size: { width: twips(paper.height), height: twips(paper.width), orientation: PageOrientation.LANDSCAPE },
      margin: {
        top: twips(top),
        left: twips(first?.x ?? 0),
        right: twips(paper.width - (last ? last.x + last.w : 0)),
        // Word reckons in whole twentieths of a point: tables may reach down to the footer, lest a row slip onto the next page.
        bottom: twips(foot + line),
        header: 0,
        footer: twips(Math.max(0, foot - line / 4)),
      },
    },
  };
}

function furniture({ pages, columns, watermark }: Layout): Pick<ISectionOptions, "footers" | "headers"> {
  const name = pages[0]?.texts.find(({ role, anchor }) => role === "footer" && anchor === "start")?.text ?? "";
  const width = columns.reduce((sum, { w }) => sum + w, 0);
  const footers = { default: footerOf(name, twips(width)) };
  return watermark ? { footers, headers: { default: watermarkHeader(watermark) } } : { footers };
}

/** Word keeps what is printed behind every page in its header. */
function watermarkHeader({ text, sizePt, degrees }: Watermark): Header {
  const mark = new TextWatermark({ text, fontSize: sizePt, rotation: 360 - degrees, bold: true });
  return new Header({ children: [new Paragraph({ style: thinStyle, children: [mark] })] });
}
