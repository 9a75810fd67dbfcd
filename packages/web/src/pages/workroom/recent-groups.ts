import { findDocumentOf } from "../../device/found-document.ts";
import type { KeptSop } from "../../device/kept-sops.ts";

/** SOPs of the device that belong together: the family out of one document, or one alone. */
export interface RecentGroup {
  key: string;
  /** Empty where an SOP stands alone. */
  documentName: string;
  sops: readonly KeptSop[];
}

/** The SOPs of the device by families, what was opened last first; a family stands where its latest stands. */
export function recentGroups(kept: readonly KeptSop[]): RecentGroup[] {
  const groups = Map.groupBy(kept, ({ key }) => findDocumentOf(key)?.key ?? key);
  return [...groups].map(([key, sops]) => ({
    key,
    documentName: sops.length > 1 ? (findDocumentOf(sops[0]?.key ?? "")?.documentName ?? "") : "",
    sops,
  }));
}
