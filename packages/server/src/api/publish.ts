import { reviewSheetSchema, sopSchema } from "@alur/model";
import type { LayoutOptions, PaperName, Typeface } from "@alur/publish";
import * as z from "zod";

export const paperNames = ["A4", "F4", "Folio", "Letter", "Legal"] as const satisfies readonly PaperName[];

export const typefaceNames = ["serif", "sans"] as const satisfies readonly Typeface[];

const marginSchema = z.number().min(0).max(60);

const textColumns = [
  "number",
  "activity",
  "requirements",
  "duration",
  "outputs",
  "remarks",
] as const satisfies readonly (keyof LayoutOptions["columnWidths"])[];

/** How an SOP is to be printed. Margins and column widths are in millimetres; the logo is a PNG, JPEG or SVG of at most 2 MB, in base64. `withData` lays the SOP into its PDF. */
export const paperSchema = z
  .object({
    paper: z.enum(paperNames).default("A4"),
    typeface: z.enum(typefaceNames).default("serif"),
    margins: z.exactOptional(
      z.object({ top: marginSchema, right: marginSchema, bottom: marginSchema, left: marginSchema }),
    ),
    fontSizePt: z.exactOptional(z.number().min(6).max(14)),
    columnWidths: z.exactOptional(z.partialRecord(z.enum(textColumns), z.number().min(8).max(200))),
    draft: z.boolean().default(false),
    cover: z.boolean().default(false),
    derivation: z.boolean().default(false),
    withData: z.boolean().default(true),
    logo: z.exactOptional(z.base64().max(2_800_000)),
  })
  .meta({ id: "Paper" });
export type PaperWish = z.output<typeof paperSchema>;

/** An SOP to be printed. The server keeps nothing of it. */
export const printSchema = z.object({ sop: sopSchema, ...paperSchema.shape }).meta({ id: "Print" });
export type Print = z.input<typeof printSchema>;

export const bookFormatNames = ["pdf", "docx"] as const;

/** SOPs to be printed as one book, in their order. The server keeps nothing of them. */
export const printBookSchema = z
  .object({
    sops: z.array(sopSchema).min(1).max(60),
    title: z.exactOptional(z.string().trim().min(1).max(300)),
    format: z.enum(bookFormatNames),
    ...paperSchema.omit({ cover: true }).shape,
  })
  .meta({ id: "PrintBook" });
export type PrintBook = z.input<typeof printBookSchema>;

export const comparisonFormatNames = ["pdf", "docx", "md"] as const;

/** Two versions of an SOP whose difference is to be printed. The server keeps nothing of them. */
export const printComparisonSchema = z
  .object({ older: sopSchema, newer: sopSchema, format: z.enum(comparisonFormatNames).default("pdf") })
  .meta({ id: "PrintComparison" });
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
