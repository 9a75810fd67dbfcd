import * as z from "zod";

/**
 * Where in a document something stands, so that a person can look there. Lines, pages, rows and columns count from 1, as people count;
 * only what the kind of document has is filled in (a pasted table has lines, a PDF has pages).
 */
export const placeSchema = z
  .object({
    document: z.exactOptional(z.string()),
    page: z.exactOptional(z.int().positive()),
    line: z.exactOptional(z.int().positive()),
    lastLine: z.exactOptional(z.int().positive()),
    row: z.exactOptional(z.int().positive()),
    column: z.exactOptional(z.int().positive()),
  })
  .meta({ id: "Place" });
export type Place = z.infer<typeof placeSchema>;
