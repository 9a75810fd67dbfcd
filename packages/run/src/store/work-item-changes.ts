import { isOpenItem, type CaseState, type WorkItem } from "../case/case-state.ts";

/** What a step does to the worklists. */
export interface WorkItemChanges {
  offered: readonly WorkItem[];
  changed: readonly WorkItem[];
}

/** The work items that a step adds, and those that it changes: open work with the berkas, too, when that is put on hold or goes on, for its clock stops with it. */
export function workItemChanges(before: CaseState, after: CaseState): WorkItemChanges {
  const items = Object.values(after.workItems);
  const clockTurned = before.status !== after.status;
  return {
    offered: items.filter((item) => before.workItems[item.id] === undefined),
    changed: items.filter((item) => {
      const was = before.workItems[item.id];
      return was !== undefined && (was !== item || (clockTurned && isOpenItem(item)));
    }),
  };
}
