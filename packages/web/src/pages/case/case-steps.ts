import { END, findStep, stepNumber, type Sop, type Step } from "@alur/model";
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

/** The printed numbers of steps, for a sentence; `end` in the words given. */
export function stepNames(sop: Sop, ids: readonly string[], end: string): string {
  return ids
    .map((id) => {
      const step = findStep(sop, id);
      return step ? stepNumber(sop, step) : id === END ? end : id;
    })
    .join(", ");
}
