import { END, findPerformer, findStep, stepNumber, type Sop, type Step } from "@alur/model";
import type { CaseView, WorkItemView } from "@alur/server/api";

/** A work item with the step that it belongs to, and that step's printed number. */
export interface PlacedItem {
  item: WorkItemView;
  step: Step;
  name: string;
}

export function placeItem(view: CaseView, item: WorkItemView): PlacedItem[] {
  const step = findStep(view.sop, item.stepId);
  return step ? [{ item, step, name: stepNumber(view.sop, step) }] : [];
}

/** Where the berkas is now: what is offered or in somebody's hands. */
export function openItems(view: CaseView): PlacedItem[] {
  return view.workItems
    .filter((item) => item.status === "offered" || item.status === "claimed")
    .flatMap((item) => placeItem(view, item));
}

/** Whether the berkas is at a step now, or has passed it. */
export function markOf(view: CaseView, step: Step): "now" | "done" | undefined {
  const items = view.workItems.filter((item) => item.stepId === step.id);
  if (items.some((item) => item.status === "offered" || item.status === "claimed")) return "now";
  return items.some((item) => item.status === "completed") ? "done" : undefined;
}

/** The places to which a way leads, for a sentence: each step with who performs it, or the end, in the words given. */
export function targetNames(
  sop: Sop,
  ids: readonly string[],
  words: { theEnd: string; targetStep: (number: string, performers: readonly string[]) => string },
): string[] {
  return ids.map((id) => {
    const step = findStep(sop, id);
    if (!step) return id === END ? words.theEnd : id;
    const performers = step.performerIds.flatMap((performer) => findPerformer(sop, performer)?.name ?? []);
    return words.targetStep(stepNumber(sop, step), performers);
  });
}
