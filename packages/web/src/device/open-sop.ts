import type { Diagnostic, Sop } from "@alur/model";
import { findDocumentOf } from "./found-document.ts";
import { findKeptSop } from "./kept-sops.ts";

/** An SOP with the document it came from and what the reader noticed about it. */
export interface OpenSop {
  sop: Sop;
  documentName: string;
  diagnostics: Diagnostic[];
}

/** An SOP on this device: opened and perhaps mended here before, or just found in a document. */
export function findOpenSop(key: string): OpenSop | undefined {
  const kept = findKeptSop(key);
  if (kept) return kept;
  const document = findDocumentOf(key);
  const entry = document?.found.find((found) => found.key === key);
  return document && entry && { ...entry, documentName: document.documentName };
}
