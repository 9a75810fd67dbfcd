import type { FormatId } from "@alur/publish/io";
import { paths, printBookSchema, printComparisonSchema, printReviewSchema, printSchema } from "../../api/index.ts";
import { everyone } from "../../policies/everyone.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { FileAnswer, fileSchema } from "../../routing/file-answer.ts";
import { publicPrintLimit } from "../../security/rate-limits.ts";
import { printBook } from "./print-book.ts";
import { printComparison } from "./print-comparison.ts";
import { printReview } from "./print-review.ts";
import { printSop } from "./print-sop.ts";

/** The kinds of file that the server makes of an SOP. As `alur/sop@1` in JSON it is what was sent. */
const kinds: Record<Exclude<FormatId, "json">, { path: string; made: string }> = {
  pdf: { path: paths.publishPdf, made: "as a PDF on the official form" },
  docx: { path: paths.publishDocx, made: "on the official form as a Word document, its flow in shapes" },
  xlsx: { path: paths.publishXlsx, made: "on the official form as an Excel workbook, its flow in shapes" },
  svg: { path: paths.publishSvg, made: "as its pages in SVG; several come in one zip file" },
  png: { path: paths.publishPng, made: "as pictures of its pages in PNG; several come in one zip file" },
  bpmn: { path: paths.publishBpmn, made: "as a BPMN 2.0 diagram" },
  yaml: { path: paths.publishYaml, made: "as an alur/sop@1 document in YAML" },
  md: { path: paths.publishMarkdown, made: "as Markdown" },
};

const publishAsFile = Object.entries(kinds).map(([format, { path, made }]) =>
  defineRoute({
    method: "POST",
    path,
    summary: `The SOP ${made}. Nothing of it is kept.`,
    policy: everyone,
    repetition: "harmless",
    limit: publicPrintLimit,
    body: printSchema,
    answer: fileSchema,
    handle: ({ body: { sop, ...wish } }) => printSop(sop, format as keyof typeof kinds, wish),
  }),
);

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
  summary: "What a newer version of an SOP changes, as PDF, as a Word document or as Markdown. Nothing of it is kept.",
  policy: everyone,
  repetition: "harmless",
  limit: publicPrintLimit,
  body: printComparisonSchema,
  answer: fileSchema,
  async handle({ body: { older, newer, format } }) {
    const { bytes, contentType } = await printComparison(older, newer, format);
    return new FileAnswer({ bytes, contentType, name: `persandingan.${format}` });
  },
});

export const publishRoutes = [...publishAsFile, publishAsBook, publishReviewSheet, publishComparisonSheet];
