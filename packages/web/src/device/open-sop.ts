import type { Sop } from "@alur/model";
import { recallFound } from "./found-document.ts";
import { findKeptSop } from "./kept-sops.ts";

/** An SOP on this device: opened and perhaps mended here before, or just found in a document. */
export function findOpenSop(key: string): { sop: Sop; documentName: string } | undefined {
  const kept = findKeptSop(key);
  if (kept) return kept;
  const document = recallFound();
  const found = document?.found.find((candidate) => candidate.key === key);
  return document && found ? { sop: found.sop, documentName: document.documentName } : undefined;
}
