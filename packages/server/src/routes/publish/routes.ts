import { paths, printBookSchema, printComparisonSchema, printReviewSchema, printSchema } from "../../api/index.ts";
import { everyone } from "../../policies/everyone.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { FileAnswer, fileSchema } from "../../routing/file-answer.ts";
import { publicPrintLimit } from "../../security/rate-limits.ts";
import { printBook } from "./print-book.ts";
import { printComparison } from "./print-comparison.ts";
import { printReview } from "./print-review.ts";
import { printSop } from "./print-sop.ts";

const publishAsPdf = defineRoute({
  method: "POST",
  path: paths.publishPdf,
  summary: "The SOP as a PDF on the official form. Nothing of it is kept.",
  policy: everyone,
  repetition: "harmless",
  limit: publicPrintLimit,
  body: printSchema,
  answer: fileSchema,
  handle: ({ body: { sop, ...wish } }) => printSop(sop, "pdf", wish),
});

const publishAsDocx = defineRoute({
  method: "POST",
  path: paths.publishDocx,
  summary: "The SOP on the official form as a Word document, its flow in shapes. Nothing of it is kept.",
  policy: everyone,
  repetition: "harmless",
  limit: publicPrintLimit,
  body: printSchema,
  answer: fileSchema,
  handle: ({ body: { sop, ...wish } }) => printSop(sop, "docx", wish),
});

const publishAsXlsx = defineRoute({
  method: "POST",
  path: paths.publishXlsx,
  summary: "The SOP on the official form as an Excel workbook, its flow in shapes. Nothing of it is kept.",
  policy: everyone,
  repetition: "harmless",
  limit: publicPrintLimit,
  body: printSchema,
  answer: fileSchema,
  handle: ({ body: { sop, ...wish } }) => printSop(sop, "xlsx", wish),
});

const publishAsBook = defineRoute({
  method: "POST",
  path: paths.publishBook,
  summary: "Many SOPs as one book with a table of contents, as PDF or as a Word document. Nothing of it is kept.",
  policy: everyone,
  repetition: "harmless",
  limit: publicPrintLimit,
  body: printBookSchema,
  answer: fileSchema,
  handle: ({ body: { sops, format, ...wish } }) => printBook(sops, format, wish),
});

const publishReviewSheet = defineRoute({
  method: "POST",
  path: paths.publishReview,
  summary: "The lembar reviu of an SOP as PDF or as a Word document. Nothing of it is kept.",
  policy: everyone,
  repetition: "harmless",
  limit: publicPrintLimit,
  body: printReviewSchema,
  answer: fileSchema,
  async handle({ body: { sheet, format, paper } }) {
    const { bytes, contentType } = await printReview(sheet, format, paper);
    return new FileAnswer({ bytes, contentType, name: `lembar-reviu.${format}` });
  },
});

const publishComparisonSheet = defineRoute({
  method: "POST",
  path: paths.publishComparison,
  summary: "What a newer version of an SOP changes, as PDF. Nothing of it is kept.",
  policy: everyone,
  repetition: "harmless",
  limit: publicPrintLimit,
  body: printComparisonSchema,
  answer: fileSchema,
  async handle({ body: { older, newer } }) {
    const bytes = await printComparison(older, newer);
    return new FileAnswer({ bytes, contentType: "application/pdf", name: "persandingan.pdf" });
  },
});

export const publishRoutes = [
  publishAsPdf,
  publishAsDocx,
  publishAsXlsx,
  publishAsBook,
  publishReviewSheet,
  publishComparisonSheet,
];
