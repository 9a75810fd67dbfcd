import {
  Document,
  Header,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
  type ISectionOptions,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import type { Sop } from "@alur/model";
import type { Layout, LayoutPage, Watermark } from "../../layout/layout.ts";
import { flowShapes } from "../../office/flow-shapes.ts";
import { flowTable, sheetTable } from "../../office/office-table.ts";
import { isTitle, paperFrame, titleLine, titleTop, type PaperFrame } from "../../office/paper-frame.ts";
import { withoutClock } from "../without-clock.ts";
import { footerOf } from "./word-footer.ts";
import { twips } from "./word-measures.ts";
import { wordShapes } from "./word-shapes.ts";
import { thinHeight, thinStyle, titleStyle, wordStyles } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";

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
      const frame = paperFrame(layout);
      const children = layout.pages.flatMap((page, i) => {
        const shapes = page.kind === "flow" ? flowShapes(sop, page) : [];
        const first = drawings + 1;
        drawings += shapes.length;
        return wordPage(layout, page, i, frame.top, wordShapes(shapes, layout, first));
      });
      return {
        properties: pageProperties(layout, frame),
        ...furniture(layout, frame),
        children: [...children, thinLine()],
      };
    }),
  });
  return withoutClock(await Packer.toBuffer(document));
}

/**
 * A page begins with lines that are hardly seen: the first turns the page, the drawing hangs from the second. One for both would not do: LibreOffice saves the page
 * break into the first shape. Then come title and table.
 */
function wordPage(
  layout: Layout,
  page: LayoutPage,
  place: number,
  top: number,
  shapes: ReturnType<typeof wordShapes>,
): (Paragraph | Table)[] {
  const titles = page.texts.filter(isTitle);
  const starts = [...titles.map(titleTop), page.top];
  const thin = [
    new Paragraph({ style: thinStyle, pageBreakBefore: place > 0 }),
    new Paragraph({ style: thinStyle, spacing: { after: twips((starts[0] ?? 0) - top) }, children: shapes }),
  ];
  const lines = titles.map((title, i) => {
    const height = (starts[i + 1] ?? 0) - (starts[i] ?? 0);
    const line = Math.min(height, titleLine(title));
    return new Paragraph({
      style: titleStyle,
      spacing: { line: twips(line), lineRule: LineRuleType.EXACT, after: twips(height - line) },
      children: [new TextRun(title.text)],
    });
  });
  return [...thin, ...lines, wordTable(page.kind === "flow" ? flowTable(layout, [page]) : sheetTable(page))];
}

function thinLine(): Paragraph {
  return new Paragraph({ style: thinStyle });
}

function pageProperties({ paper }: Layout, frame: PaperFrame): NonNullable<ISectionOptions["properties"]> {
  const { left, right, bottom, foot } = frame;
  return {
    page: {
      // The library turns the sides of a lying page itself.
      size: { width: twips(paper.height), height: twips(paper.width), orientation: PageOrientation.LANDSCAPE },
      margin: {
        top: twips(frame.top - 2 * thinHeight),
        left: twips(left),
        right: twips(right),
        bottom: twips(bottom),
        header: 0,
        footer: twips(foot),
      },
    },
  };
}

function furniture({ paper, watermark }: Layout, frame: PaperFrame): Pick<ISectionOptions, "footers" | "headers"> {
  const footers = { default: footerOf(frame.footer, twips(paper.width - frame.left - frame.right)) };
  return watermark ? { footers, headers: { default: watermarkHeader(watermark) } } : { footers };
}

/** Word keeps what is printed behind every page in its header. */
function watermarkHeader({ text, sizePt, degrees }: Watermark): Header {
  const mark = new TextWatermark({ text, fontSize: sizePt, rotation: 360 - degrees, bold: true });
  return new Header({ children: [new Paragraph({ style: thinStyle, children: [mark] })] });
}
