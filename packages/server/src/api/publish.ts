import { reviewSheetSchema, sopSchema } from "@alur/model";
import type { PaperName } from "@alur/publish";
import * as z from "zod";

export const paperNames = ["A4", "F4", "Folio", "Letter", "Legal"] as const satisfies readonly PaperName[];

/** An SOP to be printed. The server keeps nothing of it. */
export const printSchema = z.object({ sop: sopSchema, paper: z.enum(paperNames).default("A4") }).meta({ id: "Print" });
export type Print = z.input<typeof printSchema>;

/** Two versions of an SOP whose difference is to be printed. The server keeps nothing of them. */
export const printComparisonSchema = z.object({ older: sopSchema, newer: sopSchema }).meta({ id: "PrintComparison" });
export type PrintComparison = z.input<typeof printComparisonSchema>;

export const reviewFormatNames = ["pdf", "docx"] as const;

/** A lembar reviu to be printed. The server keeps nothing of it. */
export const printReviewSchema = z
  .object({
    sheet: reviewSheetSchema,
    format: z.enum(reviewFormatNames),
    paper: z.enum(paperNames).default("A4"),
  })
  .meta({ id: "PrintReview" });
export type PrintReview = z.input<typeof printReviewSchema>;
