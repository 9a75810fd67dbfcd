import { sopSchema } from "@alur/model";
import * as z from "zod";

/** The papers on which the official PDF can be asked for. */
export const paperNames = ["A4", "F4", "Folio", "Letter", "Legal"] as const;

/** An SOP to be printed. The answer is the PDF itself; nothing of it is kept on the server. */
export const pdfRequestSchema = z
  .object({ sop: sopSchema, paper: z.exactOptional(z.enum(paperNames)) })
  .meta({ id: "PdfRequest" });
export type PdfRequest = z.infer<typeof pdfRequestSchema>;
