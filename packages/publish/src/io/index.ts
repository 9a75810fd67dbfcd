export { comparisonFormats, publishComparison, type ComparisonFormatId } from "./compare/comparison-formats.ts";
export { packFiles } from "./without-clock.ts";
export type { Format, PublishedFile } from "./format.ts";
export { formats, publishFiles, type FormatId } from "./formats.ts";
export { bookFormats, publishBook, type BookFormatId, type PublishBookOptions } from "./book/book-formats.ts";
export { printLayout, publishPdf, type PublishOptions } from "./publish-pdf.ts";
export { publishRecord } from "./record/publish-record.ts";
export { publishReview, reviewFormats, type ReviewFormatId } from "./review/review-formats.ts";
