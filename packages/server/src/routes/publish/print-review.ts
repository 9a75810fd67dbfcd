import type { ReviewSheet } from "@alur/model";
import type { PaperName } from "@alur/publish";
import { publishReview, reviewFormats, type ReviewFormatId } from "@alur/publish/io";
import { problem } from "../../problems/request-problem.ts";
import { isReviewOfPrintableSize } from "./print-limits.ts";

/** Prints a lembar reviu that may come from anybody. Throws `sop-too-long`. */
export async function printReview(
  sheet: ReviewSheet,
  format: ReviewFormatId,
  paper: PaperName,
): Promise<{ bytes: Uint8Array; contentType: string }> {
  if (!isReviewOfPrintableSize(sheet)) throw problem("sop-too-long");
  return { bytes: await publishReview(sheet, format, paper), contentType: reviewFormats[format].mediaType };
}
