import { AlignmentType, Document, HeadingLevel, PageOrientation, Packer, Paragraph, type Table } from "docx";
import type { Paper } from "../../paper.ts";
import type { ReviewContent } from "../../review/review-content.ts";
import { withoutClock } from "../without-clock.ts";
import { footerOf } from "../docx/word-footer.ts";
import { twips } from "../docx/word-measures.ts";
import { paragraph, sideBySide, tableOf } from "./docx-blocks.ts";

const margin = { top: 14, bottom: 16, side: 15 };
/** As wide as the font of the official paper, and on every office's computer. */
const typeface = "Times New Roman";
const font = { ascii: typeface, hAnsi: typeface, cs: typeface, eastAsia: typeface };

/** The sheet as a Word document that the reviewer may go on writing in. The same sheet gives the same bytes. */
export async function reviewDocx(content: ReviewContent, paper: Paper): Promise<Uint8Array> {
  const width = twips(paper.width - 2 * margin.side);
  const tables = [content.findings, ...(content.suppressed ? [content.suppressed] : [])];
  const document = new Document({
    title: content.footer,
    creator: content.agency || "Alur",
    lastModifiedBy: content.agency || "Alur",
    styles: {
      default: {
        document: { run: { font, size: 20, language: { value: "id-ID" } } },
        heading1: {
          run: { font, size: 26, bold: true, color: "000000" },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
        },
        heading2: {
          run: { font, size: 21, bold: true, color: "000000" },
          paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sides of a lying page itself.
            size: { width: twips(paper.height), height: twips(paper.width), orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: twips(margin.top),
              bottom: twips(margin.bottom),
              left: twips(margin.side),
              right: twips(margin.side),
              footer: twips(7),
            },
          },
        },
        footers: { default: footerOf(content.footer, width) },
        children: [
          ...(content.agency === ""
            ? []
            : [paragraph(content.agency, { bold: true, size: 22, alignment: AlignmentType.CENTER, after: 80 })]),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: content.title }),
          identityOf(content, width),
          paragraph(content.summary, { before: 120 }),
          ...tables.flatMap((table) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, text: table.heading }),
            tableOf(table, width),
          ]),
          paragraph("", { after: 200 }),
          signatureOf(content, width),
        ],
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document));
}

function identityOf({ identity }: ReviewContent, width: number): Table {
  const label = twips(34);
  const colon = twips(4);
  return sideBySide(
    identity.map(({ label: name, value }, i) => [
      [paragraph(name, { after: 40 })],
      [paragraph(":")],
      [paragraph(value, { bold: i === 0, after: 40 })],
    ]),
    [label, colon, width - label - colon],
  );
}

function signatureOf({ conclusion, signature }: ReviewContent, width: number): Table {
  const right = twips(88);
  return sideBySide(
    [
      [
        [
          paragraph(conclusion.label, { bold: true, after: 80 }),
          ...conclusion.choices.map((choice) => paragraph(`□  ${choice}`, { after: 80 })),
        ],
        [
          paragraph(signature.placeAndDate, { after: 160 }),
          paragraph(signature.role, { after: 1080 }),
          paragraph(signature.name, { after: 100 }),
          paragraph(signature.nip),
        ],
      ],
    ],
    [width - right, right],
  );
}
