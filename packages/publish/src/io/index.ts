export type { Format, PublishedFile } from "./format.ts";
export { formats, publishFiles, type FormatId } from "./formats.ts";
export { printLayout, publishPdf, type PublishOptions } from "./publish-pdf.ts";
export { publishReview, reviewFormats, type ReviewFormatId } from "./review/review-formats.ts";
