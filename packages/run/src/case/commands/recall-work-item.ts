import { doerFor } from "../actor.ts";
import { findWorkItem, isOpenItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { undo } from "../go-back.ts";
import { whyNotOnItem } from "../may.ts";
import { laterItems } from "../recall.ts";

/**
 * An official fetches work back: what they finished, before the next official has taken it; what they delegated, before it is answered. What came of it
 * is withdrawn, and the work item is in their hands as it was.
 */
export interface RecallWorkItem extends CommandBase {
  type: "RecallWorkItem";
  workItemId: string;
}

export function recallWorkItem({ type, workItemId, by, at }: RecallWorkItem, state: CaseState): Decision {
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  const audience = (isOpenItem(item) && item.delegators?.at(-1)?.audience) || item.audience;
  const recalled = { type: "WorkItemRecalled", workItemId, by: doerFor(by, audience), at } as const;
  const round = state.rounds[item.roundId];
  if (isOpenItem(item) || !round) return [recalled];
  const because = "work-recalled";
  const back =
    round.status === "done"
      ? undo(courseFrom(state), round, { spared: round.id, because, at })
      : laterItems(state, item).reduce(
          (now, { id }) => happen(now, { type: "WorkItemWithdrawn", workItemId: id, because, at }),
          courseFrom(state),
        );
  return [recalled, ...back.events];
}
