import { HeadingLevel, Paragraph, TextRun } from "docx";
import type { TextPiece } from "../../compare/changed-words.ts";
import type { ComparisonContent } from "../../compare/comparison-content.ts";
import { papers } from "../../paper.ts";
import { paragraph, sideBySide, tableOf, tableWords } from "../docx/word-blocks.ts";
import { twips } from "../docx/word-measures.ts";
import { sheetWidth, wordSheet } from "../docx/word-sheet.ts";

const columns = [
  { heading: "Bagian", share: 34 },
  { heading: "Isi", share: 30 },
  { heading: "Semula", share: 101.5 },
  { heading: "Menjadi", share: 101.5 },
];

/** The comparison as a Word document: words that are gone are struck through, words that are new are bold. The same versions give the same bytes. */
export async function comparisonDocx({ title, versions, summary, sections }: ComparisonContent): Promise<Uint8Array> {
  const width = sheetWidth(papers.A4);
  const label = twips(22);
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    sideBySide(
      versions.map((version) => [[paragraph(version.label, { after: 40 })], [paragraph(version.value, { after: 40 })]]),
      [label, width - label],
    ),
    paragraph(summary, { before: 120 }),
    ...sections.flatMap(({ heading, lines }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
      tableOf(
        { columns, rows: lines.map(({ place, part, before, after }) => [place, part, told(before), told(after)]) },
        width,
      ),
    ]),
  ];
  return wordSheet(children, { title, author: "", footer: versions.at(-1)?.value ?? title }, papers.A4);
}

/** A cell's lines, each a paragraph of its own. */
function told(pieces: readonly TextPiece[]): Paragraph[] {
  const lines: TextRun[][] = [[]];
  for (const { text, change } of pieces)
    for (const [i, words] of text.split("\n").entries()) {
      if (i > 0) lines.push([]);
      const look = change === "removed" ? { strike: true, color: "8A1C1C" } : change === "added" ? { bold: true } : {};
      lines.at(-1)?.push(new TextRun({ text: words, size: tableWords.size, ...look }));
    }
  const { before, after } = tableWords;
  return lines.map((children) => new Paragraph({ children, spacing: { before, after } }));
}
