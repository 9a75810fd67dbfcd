import { isOpenItem, type CaseState, type Procedure, type WorkItem } from "@alur/run";
import type { PossibleMove } from "../../api/index.ts";
import type { OfficeNames } from "../../office/office-names.ts";
import { stepOf } from "./move.ts";

type MovedItem = PossibleMove["items"][number];

/** What becomes of each open work item, and what is offered anew. */
export function presentItems(before: CaseState, after: CaseState, to: Procedure, names: OfficeNames): MovedItem[] {
  return Object.values(after.workItems).flatMap((item) => {
    const was = before.workItems[item.id];
    if (was ? !isOpenItem(was) : !isOpenItem(item)) return [];
    return stepOf(to.sop, item.stepId).map((step) => ({
      what: whatBecame(was, item),
      step,
      from: was ? names.audience(was.audience) : "",
      to: isOpenItem(item) ? names.audience(item.audience) : "",
      claimedByName: was?.claimedBy === undefined ? "" : names.official(was.claimedBy),
      dueBefore: was?.dueAt ?? null,
      dueAfter: isOpenItem(item) ? (item.dueAt ?? null) : null,
    }));
  });
}

function whatBecame(was: WorkItem | undefined, is: WorkItem): MovedItem["what"] {
  if (!was) return "offered";
  if (is.withdrawn === "case-migrated") return "withdrawn";
  if (!isOpenItem(is)) return "finished";
  return JSON.stringify(was.audience) === JSON.stringify(is.audience) ? "stays" : "given";
}
