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
  return recallFound()
    .flatMap(({ found, documentName }) => found.map((entry) => ({ ...entry, documentName })))
    .find((entry) => entry.key === key);
}
