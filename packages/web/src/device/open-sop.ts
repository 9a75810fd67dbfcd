import type { Diagnostic, Sop } from "@alur/model";
import { recallFound } from "./found-document.ts";
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
  const document = recallFound();
  const found = document?.found.find((candidate) => candidate.key === key);
  return document && found ? { ...found, documentName: document.documentName } : undefined;
}
