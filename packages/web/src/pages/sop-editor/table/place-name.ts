import { findPerformer, findStep, labels, stepNumber, type Sop, type WordPlace } from "@alur/model";
import type { Messages } from "../../../messages/id.ts";

/** Where words stand, as a person would say it: "Waktu langkah 3", "Dasar Hukum". */
export function placeName(sop: Sop, place: WordPlace, table: Messages["table"], editor: Messages["editor"]): string {
  if (place.in === "step") {
    const step = findStep(sop, place.stepId);
    return editor.editing(editor.fields[place.field], step ? stepNumber(sop, step) : "");
  }
  if (place.in === "performer") return editor.performerHeading(findPerformer(sop, place.performerId)?.name ?? "");
  if (place.field === "agency") return editor.agency;
  if (place.field === "workUnit") return editor.workUnit;
  const { field } = place;
  return table.onIdentity(labels[field === "number" ? "sopNumber" : field].id);
}
