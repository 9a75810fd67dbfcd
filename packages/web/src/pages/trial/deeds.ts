import { available, isOpenItem, type AvailableCommand, type CaseCommand, type WorkItem } from "@alur/run";
import { decided, nowOf, pretendedOfficial, TRIAL, type Moment, type TrialRun } from "./trial-run.ts";
import { reminded } from "./trial-time.ts";

/** What a pretended official does, or what is done with the whole berkas. */
export type Deed =
  | { type: "CompleteWorkItem" | "RecallWorkItem" | "OpenChildCase" | "EndChildCase"; workItemId: string }
  | { type: "DecideWorkItem"; workItemId: string; outcome: string }
  | { type: "SendBack"; workItemId: string; toStepId: string; straightBack: boolean }
  | { type: "HoldCase" | "ResumeCase" | "CancelCase" };

/** What an official may do with an item: what they could do once they have it in hand, for a trial does not stop at taking it. */
export function deedsOn(run: TrialRun, item: WorkItem): AvailableCommand[] {
  const { state } = inHand(run, nowOf(run), item);
  return available(state, run.context.procedure, pretendedOfficial(item.performerId)).filter(
    (command) => "workItemId" in command && command.workItemId === item.id,
  );
}

/** The item in the hands of its official, who takes it where nobody has it yet. */
function inHand({ context }: TrialRun, before: Moment, item: WorkItem): Moment {
  const untold: Moment = { ...before, events: [] };
  if (item.status !== "offered") return untold;
  const base = { commandId: "claim", caseId: TRIAL, by: pretendedOfficial(item.performerId), at: before.at };
  return decided(untold, { ...base, type: "ClaimWorkItem", workItemId: item.id }, context) ?? untold;
}

/**
 * Carries a deed out; `why` is the reason that stands wherever an official must give one. With `wholeTime`, finishing a step takes all the time that Waktu
 * gives it, so that the clock goes on as the SOP plans it, and whoever works beside it hears what that does to them. A deed that the engine refuses changes
 * nothing.
 */
export function carryOut(run: TrialRun, deed: Deed, why: string, wholeTime: boolean): TrialRun {
  const before = nowOf(run);
  const item = "workItemId" in deed ? before.state.workItems[deed.workItemId] : undefined;
  const finishes = deed.type === "CompleteWorkItem" || deed.type === "DecideWorkItem";
  const at = finishes && wholeTime && item?.dueAt !== undefined && item.dueAt > before.at ? item.dueAt : before.at;
  const by = pretendedOfficial(item?.performerId ?? before.state.viaPostId);
  const base = { commandId: `deed-${run.moments.length}`, caseId: TRIAL, by, at };
  const ready = item && isOpenItem(item) ? inHand(run, before, item) : { ...before, events: [] };
  const done = decided(ready, { ...base, ...commandOf(run, deed, item, why) } as CaseCommand, run.context);
  if (!done) return run;
  return { ...run, moments: [...run.moments, at === before.at ? done : reminded(run, done)] };
}

function commandOf({ sop }: TrialRun, deed: Deed, item: WorkItem | undefined, why: string): object {
  const requirementsMet = sop.steps.find(({ id }) => id === item?.stepId)?.requirements ?? [];
  switch (deed.type) {
    case "CompleteWorkItem":
      return { ...deed, requirementsMet };
    case "DecideWorkItem":
      return { ...deed, requirementsMet, ...(deed.outcome === "no" ? { reason: why } : {}) };
    case "SendBack":
      return { ...deed, reason: why, wanting: [] };
    case "OpenChildCase":
      return { ...deed, childCaseId: `${deed.workItemId}.${(item?.children?.length ?? 0) + 1}`, procedureId: "called" };
    case "EndChildCase": {
      const running = item?.children?.find(({ status }) => status === "running");
      return { type: "RecordChildCase", childCaseId: running?.caseId ?? "", how: "ended", result: "" };
    }
    case "HoldCase":
    case "CancelCase":
      return { ...deed, reason: why };
    default:
      return deed;
  }
}
