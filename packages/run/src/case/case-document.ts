/** What the trail keeps of a file. The bytes lie elsewhere, under their hash, and can be proven by it. */
export interface AttachedFile {
  name: string;
  /** As it was recognised in the bytes, never as somebody claimed it. */
  mediaType: string;
  sizeBytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** The requirement or output of a step to which a document belongs, as the SOP prints it. */
export interface DocumentPlace {
  stepId: string;
  kind: "requirement" | "output";
  name: string;
}

/** A document of a berkas in all its versions, the newest last. One without a place belongs to the berkas as a whole. */
export interface CaseDocument {
  id: string;
  place?: DocumentPlace;
  versions: readonly AttachedFile[];
}

/** So many files, all versions counted, one berkas holds at most. */
export const MOST_FILES = 200;

/** Whether a berkas takes no further file. */
export function isFull(documents: Readonly<Record<string, CaseDocument>>): boolean {
  return Object.values(documents).reduce((count, { versions }) => count + versions.length, 0) >= MOST_FILES;
}
