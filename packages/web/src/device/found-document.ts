import { diagnosticSchema, messageSchema, sopSchema } from "@alur/model";
import * as z from "zod";

/** A document that was read in Ruang SOP. */
const foundDocumentSchema = z.object({
  documentName: z.string(),
  found: z.array(z.object({ key: z.string(), sop: sopSchema, diagnostics: z.array(diagnosticSchema) })),
  diagnostics: z.array(diagnosticSchema),
  /** Why nothing of it could be read; the other documents were. */
  problem: z.exactOptional(messageSchema),
  /** The regulation in whose annex the SOPs stand, in one line. */
  regulation: z.exactOptional(messageSchema),
});
export type FoundDocument = z.infer<typeof foundDocumentSchema>;

const NAME = "alur.found";

/** Remembers the documents read last, until the next ones, as far as the browser has room: going back, or a reload, shows them again. They can always be read again, so a full store is no fault. */
export function rememberFound(documents: readonly FoundDocument[]): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(documents));
  } catch {
    localStorage.removeItem(NAME);
  }
}

export function recallFound(): FoundDocument[] {
  const text = localStorage.getItem(NAME);
  if (text === null) return [];
  try {
    return z.array(foundDocumentSchema).safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

export function forgetFound(): void {
  localStorage.removeItem(NAME);
}
