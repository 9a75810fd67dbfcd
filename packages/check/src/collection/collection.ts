import type { Sop } from "@alur/model";

/**
 * The SOPs that are looked at together: a document with several, a folder, an office's register. Whoever checks them builds it once. An SOP that is being
 * edited need not be in it: it is compared with the others as it stands on the screen.
 */
export interface Collection {
  readonly sops: readonly Sop[];
  /** The others: every SOP of the collection but this one. */
  sistersOf(sop: Sop): readonly Sop[];
}

export function collect(sops: readonly Sop[]): Collection {
  return { sops, sistersOf: (sop) => sops.filter((other) => other !== sop) };
}
