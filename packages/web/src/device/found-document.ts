import { diagnosticSchema, messageSchema, sopSchema } from "@alur/model";
import * as z from "zod";

/** What was last read in Ruang SOP, kept until the next document: going back, or a reload, shows the same list again. */
const foundDocumentSchema = z.object({
  documentName: z.string(),
  found: z.array(z.object({ key: z.string(), sop: sopSchema, diagnostics: z.array(diagnosticSchema) })),
  diagnostics: z.array(diagnosticSchema),
  /** The regulation in whose annex the SOPs stand, in one line. */
  regulation: z.exactOptional(messageSchema),
});
export type FoundDocument = z.infer<typeof foundDocumentSchema>;

const NAME = "alur.found";

/** Remembers the document as far as the browser has room. It can always be read again, so a full store is no fault. */
export function rememberFound(document: FoundDocument): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(document));
  } catch {
    localStorage.removeItem(NAME);
  }
}

export function recallFound(): FoundDocument | undefined {
  const text = localStorage.getItem(NAME);
  if (text === null) return undefined;
  try {
    return foundDocumentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function forgetFound(): void {
  localStorage.removeItem(NAME);
}
