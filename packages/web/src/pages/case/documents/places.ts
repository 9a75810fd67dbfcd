import { findStep, stepNumber, type Sop } from "@alur/model";
import type { CaseView, DocumentView } from "@alur/server/api";
import type { useWords } from "../../../messages/language.tsx";

type Place = NonNullable<DocumentView["place"]>;

/** What a new document may be for: the requirements and outputs of the steps at which the berkas is now. */
export function openPlaces({ sop, workItems }: Pick<CaseView, "sop" | "workItems">): Place[] {
  const open = workItems.filter(({ status }) => status === "offered" || status === "claimed");
  return [...new Set(open.map(({ stepId }) => stepId))].flatMap((stepId) => {
    const step = findStep(sop, stepId);
    if (!step) return [];
    const of = (kind: Place["kind"], names: readonly string[]): Place[] =>
      [...new Set(names)].map((name) => ({ stepId, kind, name }));
    return [...of("requirement", step.requirements), ...of("output", step.outputs)];
  });
}

/** "Langkah 1, kelengkapan: Surat permohonan" */
export function sayPlace(sop: Sop, place: Place, words: ReturnType<typeof useWords>["caseDocuments"]): string {
  const step = findStep(sop, place.stepId);
  return words.place[place.kind](step ? stepNumber(sop, step) : "?", place.name);
}
