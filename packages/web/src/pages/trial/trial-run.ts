import { addWorkingMinutes, workingMinutesBetween, type Performer, type Sop, type WorkingCalendar } from "@alur/model";
import {
  available,
  decide,
  evolve,
  isOpenItem,
  isRefusal,
  openWorkItems,
  unopenedCase,
  type Actor,
  type AvailableCommand,
  type Binding,
  type CaseCommand,
  type CaseContext,
  type CaseEvent,
  type CaseState,
  type WorkItem,
} from "@alur/run";

/** What was done, and how the berkas stood right after it. */
export interface Moment {
  at: string;
  state: CaseState;
  events: readonly CaseEvent[];
}

/** An SOP played by the engine of the office, with a pretended official for each printed performer. Nothing of it is kept. */
export interface TrialRun {
  sop: Sop;
  context: CaseContext;
  /** The last is now. */
  moments: readonly [Moment, ...Moment[]];
}

/** What a pretended official does, or what is done with the whole berkas. */
export type Deed =
  | { type: "CompleteWorkItem" | "RecallWorkItem"; workItemId: string }
  | { type: "DecideWorkItem"; workItemId: string; outcome: string }
  | { type: "SendBack"; workItemId: string; toStepId: string }
  | { type: "HoldCase" | "ResumeCase" | "CancelCase" };

const [CASE, PROCEDURE] = ["trial", "trial"] as const;

/** Every printed performer is a post of its own: whoever they are in the office, here one person looks at each of their lists. */
export function pretendedBinding(sop: Sop): Binding {
  return Object.fromEntries(sop.performers.map(({ id }) => [id, { kind: "post", postId: id } as const]));
}

function actorOf(performerId: string): Actor {
  return { officialId: performerId, postIds: [performerId], unitIds: [] };
}

/** Opens a berkas; `why` is the reason that stands wherever an official must give one. Throws for an SOP that is not ready to run. */
export function startTrial(sop: Sop, calendar: WorkingCalendar, at: string, why: string): TrialRun {
  const context = { procedure: { id: PROCEDURE, sop, binding: pretendedBinding(sop) }, calendar };
  const opener = sop.performers[0]?.id ?? "";
  const command: CaseCommand = {
    type: "OpenCase",
    commandId: "open",
    caseId: CASE,
    procedureId: PROCEDURE,
    by: actorOf(opener),
    at,
    subject: why,
    number: "",
    viaPostId: opener,
  };
  const opened = carried({ at, state: unopenedCase, events: [] }, command, context);
  if (!opened) throw new Error("An SOP that is not ready to run cannot be tried.");
  return { sop, context, moments: [opened] };
}

export function nowOf({ moments }: TrialRun): Moment {
  return moments[moments.length - 1] ?? moments[0];
}

function carried(before: Moment, command: CaseCommand, context: CaseContext): Moment | undefined {
  const decision = decide(command, before.state, context);
  if (isRefusal(decision)) return undefined;
  return { at: command.at, state: decision.reduce(evolve, before.state), events: [...before.events, ...decision] };
}

/** What an official may do with an item: what they could do once they have it in hand, for a trial does not stop at taking it. */
export function deedsOn(run: TrialRun, item: WorkItem): AvailableCommand[] {
  const { state } = inHand(run, nowOf(run), item);
  return available(state, run.context.procedure, actorOf(item.performerId)).filter(
    (command) => "workItemId" in command && command.workItemId === item.id,
  );
}

/** The item in the hands of its official, who takes it where nobody has it yet. */
function inHand({ context }: TrialRun, before: Moment, item: WorkItem): Moment {
  if (item.status !== "offered") return { ...before, events: [] };
  const base = { commandId: "claim", caseId: CASE, by: actorOf(item.performerId), at: before.at };
  return carried({ ...before, events: [] }, { ...base, type: "ClaimWorkItem", workItemId: item.id }, context) ?? before;
}

/**
 * Carries a deed out. With `wholeTime`, finishing a step takes all the time that Waktu gives it, so that the clock goes on as the SOP plans it. A deed
 * that the engine refuses changes nothing.
 */
export function carryOut(run: TrialRun, deed: Deed, why: string, wholeTime: boolean): TrialRun {
  const before = nowOf(run);
  const item = "workItemId" in deed ? before.state.workItems[deed.workItemId] : undefined;
  const finishes = deed.type === "CompleteWorkItem" || deed.type === "DecideWorkItem";
  const at = finishes && wholeTime && item?.dueAt !== undefined && item.dueAt > before.at ? item.dueAt : before.at;
  const by = actorOf(item?.performerId ?? before.state.viaPostId);
  const base = { commandId: `deed-${run.moments.length}`, caseId: CASE, by, at };
  const ready = item && isOpenItem(item) ? inHand(run, before, item) : { ...before, events: [] };
  const done = carried(ready, { ...base, ...commandOf(run, deed, item, why) } as CaseCommand, run.context);
  return done ? { ...run, moments: [...run.moments, done] } : run;
}

function commandOf({ sop }: TrialRun, deed: Deed, item: WorkItem | undefined, why: string): object {
  const requirementsMet = sop.steps.find(({ id }) => id === item?.stepId)?.requirements ?? [];
  switch (deed.type) {
    case "CompleteWorkItem":
      return { ...deed, requirementsMet };
    case "DecideWorkItem":
      return { ...deed, requirementsMet, ...(deed.outcome === "no" ? { reason: why } : {}) };
    case "SendBack":
      return { ...deed, reason: why, wanting: [], straightBack: false };
    case "HoldCase":
    case "CancelCase":
      return { ...deed, reason: why };
    default:
      return deed;
  }
}

/** The clock goes on and nobody does anything; what the engine says of deadlines is heard. */
export function waitUntil(run: TrialRun, at: string | undefined): TrialRun {
  const before = nowOf(run);
  if (at === undefined || at <= before.at) return run;
  const base = { commandId: `clock-${run.moments.length}`, caseId: CASE, by: actorOf(""), at };
  const quiet: Moment = { at, state: before.state, events: [] };
  const told = carried(quiet, { ...base, type: "RaiseReminders", superiorsOf: {} }, run.context) ?? quiet;
  return { ...run, moments: [...run.moments, told] };
}

/** The moment after so much working time; undefined where the office never works so long. */
export function laterBy({ context }: TrialRun, at: string, workingMinutes: number): string | undefined {
  return addWorkingMinutes(context.calendar, at, workingMinutes);
}

/** The next moment at which something of the open work is due; undefined where nothing is, or all of it is overdue already. */
export function nextDue(run: TrialRun): string | undefined {
  const { at, state } = nowOf(run);
  return openWorkItems(state)
    .flatMap(({ dueAt }) => (dueAt !== undefined && dueAt >= at ? [dueAt] : []))
    .toSorted()[0];
}

/** As before the last deed. */
export function stepBack(run: TrialRun): TrialRun {
  const [first, ...others] = run.moments;
  return { ...run, moments: [first, ...others.slice(0, -1)] };
}

/** Those who have something to do now, in the order of the table's columns. */
export function atWork({ sop, moments }: TrialRun): { performer: Performer; items: WorkItem[] }[] {
  const open = openWorkItems((moments[moments.length - 1] ?? moments[0]).state);
  return sop.performers.flatMap((performer) => {
    const items = open.filter(({ performerId }) => performerId === performer.id);
    return items.length > 0 ? [{ performer, items }] : [];
  });
}

/** Working minutes from the opening until now. */
export function workingMinutesSoFar(run: TrialRun): number {
  const { at, state } = nowOf(run);
  return workingMinutesBetween(run.context.calendar, state.openedAt, at);
}
