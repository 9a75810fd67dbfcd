import type { CaseDocument } from "@alur/run";
import type { DocumentView } from "../../api/index.ts";
import type { OfficeNames } from "../../office/office-names.ts";
import type { ReadCase } from "./read-case.ts";

/** The documents of a case, each with who put in which version and when. */
export function presentDocuments({ entries, state }: ReadCase, names: OfficeNames): DocumentView[] {
  const attached = entries.flatMap(({ events }) => events.filter((event) => event.type === "FileAttached"));
  return Object.values(state.documents).map(({ id, place }: CaseDocument) => ({
    id,
    place: place ?? null,
    versions: attached
      .filter(({ documentId }) => documentId === id)
      .map(({ file, by, at }, i) => ({ version: i + 1, ...file, at, officialName: names.official(by.officialId) })),
  }));
}
