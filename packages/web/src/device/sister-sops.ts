import type { Sop } from "@alur/model";
import { findDocumentOf } from "./found-document.ts";
import { findKeptSop, listKeptSops } from "./kept-sops.ts";

/** Another SOP of the same document, as it stands on this device now. */
export interface SisterSop {
  key: string;
  sop: Sop;
}

/** The family of an SOP: those that came out of one document with it, or the ones kept under the same file's name. */
export function sisterSops(key: string): SisterSop[] {
  const document = findDocumentOf(key);
  if (document)
    return document.found
      .filter((entry) => entry.key !== key)
      .map((entry) => ({ key: entry.key, sop: findKeptSop(entry.key)?.sop ?? entry.sop }));
  const kept = listKeptSops();
  const name = kept.find((entry) => entry.key === key)?.documentName;
  // What was pasted bears no name: two pastes are not one document.
  if (name === undefined || name === "") return [];
  return kept.filter((entry) => entry.documentName === name && entry.key !== key);
}
