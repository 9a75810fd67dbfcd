import { AlignmentType, Bookmark, LineRuleType, Paragraph, TextRun, type ParagraphChild, type Table } from "docx";
import type { Sop } from "@alur/model";
import type { Layout, LayoutPage, PageText } from "../../layout/layout.ts";
import { flowShapes } from "../../office/flow-shapes.ts";
import { flowTable, sheetTable } from "../../office/office-table.ts";
import { isTitle, titleLine, titleTop } from "../../office/paper-frame.ts";
import { wordEmblem, type WordEmblem } from "./word-emblem.ts";
import { halfPoints, twips } from "./word-measures.ts";
import { pageMark } from "./page-mark.ts";
import { wordShapes } from "./word-shapes.ts";
import { thinStyle, titleStyle } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";

/** Where a page stands in its document: the first of a section turns no page, and drawings are numbered on from `firstId`. */
interface PageStand {
  isFirst: boolean;
  top: number;
  firstId: number;
  emblem: WordEmblem | undefined;
  /** The number of a page to which a table of contents leads. */
  markedAs: number | undefined;
}

/**
 * A page begins with lines that are hardly seen: the first turns the page, the drawing hangs from the second. One for both would not do: LibreOffice saves the page
 * break into the first shape. Then come its words and its table.
 */
export function wordPage(
  sop: Sop | undefined,
  layout: Layout,
  page: LayoutPage,
  { isFirst, top, firstId, emblem, markedAs }: PageStand,
): { children: (Paragraph | Table)[]; drawings: number } {
  const drawings: ParagraphChild[] =
    page.kind !== "flow"
      ? emblemOf(emblem, page, firstId)
      : sop
        ? wordShapes(flowShapes(sop, page), layout, firstId)
        : [];
  const texts = page.texts.filter(({ role }) => role !== "footer").sort((a, b) => a.y - b.y);
  const table = page.kind === "flow" ? flowTable(layout, [page]) : sheetTable(page);
  const starts = [...texts.map(titleTop), table.rows.length > 0 ? page.top : page.bottom];
  const thin = [
    new Paragraph({ style: thinStyle, pageBreakBefore: !isFirst }),
    new Paragraph({
      style: thinStyle,
      spacing: { after: twips(Math.max(0, (starts[0] ?? 0) - top)) },
      children: [
        ...(markedAs === undefined ? [] : [new Bookmark({ id: pageMark(markedAs), children: [] })]),
        ...drawings,
      ],
    }),
  ];
  const words = texts.map((text, i) => wordsOf(text, (starts[i + 1] ?? 0) - (starts[i] ?? 0)));
  const tables = table.rows.length > 0 ? [wordTable(table)] : [];
  return { children: [...thin, ...words, ...tables], drawings: drawings.length };
}

function emblemOf(
  emblem: WordEmblem | undefined,
  page: Exclude<LayoutPage, { kind: "flow" }>,
  id: number,
): ParagraphChild[] {
  return emblem && page.emblem ? [wordEmblem(emblem, page.emblem, id)] : [];
}

/** A line above the table or on a cover, with the room down to the next. */
function wordsOf(text: PageText, height: number): Paragraph {
  const line = Math.min(height, titleLine(text));
  return new Paragraph({
    ...(isTitle(text) ? { style: titleStyle } : {}),
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, line: twips(line), lineRule: LineRuleType.EXACT, after: twips(height - line) },
    children: [new TextRun({ text: text.text, bold: text.bold, size: halfPoints(text.sizePt) })],
  });
}

/** What Word wants below a table at the end of a part. */
export function thinLine(): Paragraph {
  return new Paragraph({ style: thinStyle });
}
