import type { Paper } from "../../paper.ts";
import type { ReviewContent, ReviewTable } from "../../review/review-content.ts";
import { setPdf } from "../typesetter.ts";

/** Words longer than any of the language may be broken, or they would run over the line of their column. */
const longWord = /\S{24}(?=\S)/g;

const breakable = (table: ReviewTable): ReviewTable => ({
  ...table,
  rows: table.rows.map((row) => row.map((text) => text.replaceAll(longWord, "$&\u200b"))),
});

/** The sheet as PDF/A-2a, like the official paper. Throws a fault when Typst refuses the document. */
export async function reviewPdf(content: ReviewContent, { width, height }: Paper): Promise<Uint8Array> {
  const { findings, suppressed, ...rest } = content;
  const document = JSON.stringify({
    ...rest,
    findings: breakable(findings),
    suppressed: suppressed ? breakable(suppressed) : null,
    width,
    height,
  });
  return setPdf(
    { template: "review", document },
    "Lembar reviu tidak dapat dibuat sebagai PDF. Unduh DOCX sebagai gantinya, dan laporkan kepada pengembang.",
  );
}
