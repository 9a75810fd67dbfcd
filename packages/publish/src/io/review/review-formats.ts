import type { ReviewSheet } from "@alur/model";
import { papers, type Paper, type PaperName } from "../../paper.ts";
import { reviewContent, type ReviewContent } from "../../review/review-content.ts";
import { reviewDocx } from "./review-docx.ts";
import { reviewPdf } from "./review-pdf.ts";

interface ReviewFormat {
  mediaType: string;
  print: (content: ReviewContent, paper: Paper) => Promise<Uint8Array>;
}

/** The kinds of file in which a lembar reviu is handed out, by their endings. */
export const reviewFormats = {
  pdf: { mediaType: "application/pdf", print: reviewPdf },
  docx: { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", print: reviewDocx },
} as const satisfies Record<string, ReviewFormat>;
export type ReviewFormatId = keyof typeof reviewFormats;

/** Prints a lembar reviu. The same sheet gives the same bytes. */
export async function publishReview(
  sheet: ReviewSheet,
  format: ReviewFormatId,
  paper: PaperName = "A4",
): Promise<Uint8Array> {
  return reviewFormats[format].print(reviewContent(sheet), papers[paper]);
}
