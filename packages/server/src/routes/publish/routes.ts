import { paths, printReviewSchema, printSchema } from "../../api/index.ts";
import { everyone } from "../../policies/everyone.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { FileAnswer, fileSchema } from "../../routing/file-answer.ts";
import { publicPrintLimit } from "../../security/rate-limits.ts";
import { printPdf } from "./print-pdf.ts";
import { printReview } from "./print-review.ts";

const publishAsPdf = defineRoute({
  method: "POST",
  path: paths.publishPdf,
  summary: "The SOP as a PDF on the official form. Nothing of it is kept.",
  policy: everyone,
  repetition: "harmless",
  limit: publicPrintLimit,
  body: printSchema,
  answer: fileSchema,
  async handle({ body: { sop, paper } }) {
    return new FileAnswer({ bytes: await printPdf(sop, paper), contentType: "application/pdf", name: "sop.pdf" });
  },
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

export const publishRoutes = [publishAsPdf, publishReviewSheet];
