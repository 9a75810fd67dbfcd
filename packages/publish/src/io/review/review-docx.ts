import { AlignmentType, HeadingLevel, Paragraph, type Table } from "docx";
import type { Paper } from "../../paper.ts";
import type { ReviewContent } from "../../review/review-content.ts";
import { paragraph, sideBySide, tableOf } from "../docx/word-blocks.ts";
import { twips } from "../docx/word-measures.ts";
import { sheetWidth, wordSheet } from "../docx/word-sheet.ts";

/** The sheet as a Word document that the reviewer may go on writing in. The same sheet gives the same bytes. */
export async function reviewDocx(content: ReviewContent, paper: Paper): Promise<Uint8Array> {
  const width = sheetWidth(paper);
  const tables = [content.findings, ...(content.suppressed ? [content.suppressed] : [])];
  const children = [
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
  ];
  return wordSheet(children, { title: content.footer, author: content.agency, footer: content.footer }, paper);
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
