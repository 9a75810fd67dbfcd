import { addWorkingMinutes, workingMinutesBetween } from "@alur/model";
import { openWorkItems } from "@alur/run";
import { decided, nowOf, pretendedOfficial, TRIAL, type Moment, type TrialRun } from "./trial-run.ts";

/** The clock goes on and nobody does anything; what the engine says of deadlines is heard. */
export function waitUntil(run: TrialRun, at: string | undefined): TrialRun {
  const before = nowOf(run);
  if (at === undefined || at <= before.at) return run;
  return { ...run, moments: [...run.moments, reminded(run, { at, state: before.state, events: [] })] };
}

/** A moment with what is said in it of the deadlines of all that is still undone. */
export function reminded({ context, moments }: TrialRun, moment: Moment): Moment {
  const { at } = moment;
  const base = { commandId: `clock-${moments.length}`, caseId: TRIAL, by: pretendedOfficial(""), at };
  return decided(moment, { ...base, type: "RaiseReminders", superiorsOf: {} }, context) ?? moment;
}

/** The moment after so much working time; undefined where the office never works so long. */
export function laterBy({ context }: TrialRun, at: string, workingMinutes: number): string | undefined {
  return addWorkingMinutes(context.calendar, at, workingMinutes);
}

/** When the office opens again; undefined while it is open, or where it never opens. */
export function opensAgain(run: TrialRun): string | undefined {
  const { at } = nowOf(run);
  const opens = laterBy(run, at, 0);
  return opens === undefined || opens <= at ? undefined : opens;
}

/** The next moment at which something of the open work is due; undefined where nothing is, or all of it is overdue already. */
export function nextDue(run: TrialRun): string | undefined {
  const { at, state } = nowOf(run);
  return openWorkItems(state)
    .flatMap(({ dueAt }) => (dueAt !== undefined && dueAt >= at ? [dueAt] : []))
    .toSorted()[0];
}

/** Working minutes from the opening until now. */
export function workingMinutesSoFar(run: TrialRun): number {
  const { at, state } = nowOf(run);
  return workingMinutesBetween(run.context.calendar, state.openedAt, at);
}
