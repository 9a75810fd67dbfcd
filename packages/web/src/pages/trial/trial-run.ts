import type { Performer, Sop, WorkingCalendar } from "@alur/model";
import {
  decide,
  evolve,
  isRefusal,
  openWorkItems,
  unopenedCase,
  type Actor,
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

/** The one berkas of a trial, and the one SOP in force. */
export const TRIAL = "trial";

/** Every printed performer is a post of its own: whoever they are in the office, here one person looks at each of their lists. */
export function pretendedBinding(sop: Sop): Binding {
  return Object.fromEntries(sop.performers.map(({ id }) => [id, { kind: "post", postId: id } as const]));
}

export function pretendedOfficial(performerId: string): Actor {
  return { officialId: performerId, postIds: [performerId], unitIds: [] };
}

/** Opens a berkas; `why` is what it is about. Throws for an SOP that is not ready to run. */
export function startTrial(sop: Sop, calendar: WorkingCalendar, at: string, why: string): TrialRun {
  const context = { procedure: { id: TRIAL, sop, binding: pretendedBinding(sop) }, calendar };
  const opener = sop.performers[0]?.id ?? "";
  const command: CaseCommand = {
    type: "OpenCase",
    commandId: "open",
    caseId: TRIAL,
    procedureId: TRIAL,
    by: pretendedOfficial(opener),
    at,
    subject: why,
    number: "",
    viaPostId: opener,
  };
  const opened = decided({ at, state: unopenedCase, events: [] }, command, context);
  if (!opened) throw new Error("An SOP that is not ready to run cannot be tried.");
  return { sop, context, moments: [opened] };
}

/** A moment with what the engine makes of a command in it; undefined where the engine refuses. */
export function decided(before: Moment, command: CaseCommand, context: CaseContext): Moment | undefined {
  const decision = decide(command, before.state, context);
  if (isRefusal(decision)) return undefined;
  return { at: command.at, state: decision.reduce(evolve, before.state), events: [...before.events, ...decision] };
}

export function nowOf({ moments }: TrialRun): Moment {
  return moments[moments.length - 1] ?? moments[0];
}

/** As before the last deed. */
export function stepBack(run: TrialRun): TrialRun {
  const [first, ...others] = run.moments;
  return { ...run, moments: [first, ...others.slice(0, -1)] };
}

/** Those who have something to do now, in the order of the table's columns. */
export function atWork(run: TrialRun): { performer: Performer; items: WorkItem[] }[] {
  const open = openWorkItems(nowOf(run).state);
  return run.sop.performers.flatMap((performer) => {
    const items = open.filter(({ performerId }) => performerId === performer.id);
    return items.length > 0 ? [{ performer, items }] : [];
  });
}
