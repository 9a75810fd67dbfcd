import type { Sop, Step } from "@alur/model";
import type { Outcome } from "../flow/exits.ts";
import { isOpenItem, itemsOfRound, type CaseState, type WorkItem } from "./case-state.ts";

/**
 * How a step with several performers came out, once that is settled; undefined while it is not. Together and in order: everybody's part is needed, and
 * one outcome other than "ya" settles a decision. Any: the first one settles it. Quorum: so many are enough, and a decision falls as soon as they can no
 * longer all say "ya".
 */
export function settledOutcome(step: Step, state: CaseState, roundId: string, sop: Sop): Outcome | undefined {
  const items = itemsOfRound(state, roundId).filter((item) => item.status !== "withdrawn");
  const done = items.filter((item) => item.status === "completed");
  if (done.length === 0) return undefined;
  const outcomes = done.map((item): Outcome => item.outcome ?? { kind: "forward" });
  const onward = outcomes.filter(({ kind }) => kind === "yes" || kind === "forward");
  const against = outcomes.find(({ kind }) => kind !== "yes" && kind !== "forward");
  const open = items.length - done.length + (nextInOrder(step, state, roundId, sop) === undefined ? 0 : 1);
  switch (step.participation) {
    case "any":
      return outcomes[0];
    case "quorum": {
      const needed = Math.min(step.quorum ?? items.length, items.length);
      if (onward.length >= needed) return onward[0];
      return onward.length + open < needed ? against : undefined;
    }
    case "one":
    case "all":
    case "in-order":
      return against ?? (open === 0 ? onward[0] : undefined);
  }
}

/** Of performers who act one after the other, the one whose turn it is now and who has no work yet; undefined while somebody still has. */
export function nextInOrder(step: Step, state: CaseState, roundId: string, sop: Sop): string | undefined {
  if (step.participation !== "in-order") return undefined;
  const items = itemsOfRound(state, roundId);
  if (items.some(isOpenItem)) return undefined;
  return performersOf(sop, step).find((id) => !items.some((item) => item.performerId === id && hadTurn(item)));
}

/** The performers of a step in the order of the columns; who acts one after the other, in the order that the step names. */
export function performersOf(sop: Sop, step: Step): string[] {
  const known = sop.performers.map(({ id }) => id);
  return step.participation === "in-order"
    ? step.performerIds.filter((id) => known.includes(id))
    : known.filter((id) => step.performerIds.includes(id));
}

function hadTurn(item: WorkItem): boolean {
  return item.addedBy === undefined && (item.status === "completed" || item.withdrawn === "performer-removed");
}

/** Whether nobody would be left to do the step without this performer. */
export function isLastPerformer(step: Step, state: CaseState, item: WorkItem, sop: Sop): boolean {
  const workItems = { ...state.workItems, [item.id]: { ...item, status: "withdrawn", withdrawn: "performer-removed" } };
  const without: CaseState = { ...state, workItems: workItems as CaseState["workItems"] };
  const others = itemsOfRound(without, item.roundId).some(({ status }) => status !== "withdrawn");
  return !others && nextInOrder(step, without, item.roundId, sop) === undefined;
}
