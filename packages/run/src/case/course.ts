import { deadlineOf, END, getStep, type Step, type WorkingCalendar } from "@alur/model";
import type { Bound } from "../binding/bound.ts";
import { findExit, type Outcome } from "../flow/exits.ts";
import { canComeTo } from "../flow/reach.ts";
import type { Procedure } from "../procedure.ts";
import type { Audience } from "./actor.ts";
import type { CaseEvent } from "./case-event.ts";
import { isOpenItem, itemsOfRound, openRounds, type CaseState, type StepRound } from "./case-state.ts";
import { evolve } from "./evolve.ts";
import { ancestorsOf, comeOf } from "./lineage.ts";

/** What a decision about a case must know beyond its history: the SOP in force, and when the office works. */
export interface CaseContext {
  procedure: Procedure;
  calendar: WorkingCalendar;
}

/** A case while one command carries it on: its state so far, and what happened on the way there. */
export interface Course {
  state: CaseState;
  events: readonly CaseEvent[];
}

export function happen(course: Course, event: CaseEvent): Course {
  return { state: evolve(course.state, event), events: [...course.events, event] };
}

/** The berkas enters its procedure: every opening step begins. */
export function enter(course: Course, context: CaseContext, openings: readonly string[], at: string): Course {
  const begun = openings.reduce((now, stepId) => arrive(now, context, stepId, undefined, at), course);
  return settle(begun, context, at);
}

/** A round came out in some way: the berkas goes on along the exit of that outcome, or back, or ends. */
export function goOn(course: Course, context: CaseContext, roundId: string, outcome: Outcome, at: string): Course {
  const { sop } = context.procedure;
  const round = course.state.rounds[roundId];
  if (!round) return course;
  const to = findExit(sop, getStep(sop, round.stepId), outcome)?.to ?? [];
  const finished = happen(course, { type: "StepFinished", roundId, outcome, to, at });
  const target = to.length === 1 ? to[0] : undefined;
  const before = [round, ...ancestorsOf(finished.state, roundId)].find((other) => other.stepId === target);
  const moved = before
    ? goBack(finished, context, before.id, at)
    : to.reduce((now, stepId) => arrive(now, context, stepId, roundId, at), finished);
  return settle(moved, context, at);
}

/**
 * The berkas goes back to an earlier round. What came of that round counts no longer, in every branch; a branch that had joined what is undone waits at
 * the join again. The step begins anew, for the officials who did it before.
 */
export function goBack(course: Course, context: CaseContext, roundId: string, at: string): Course {
  const target = course.state.rounds[roundId];
  if (!target) return course;
  const undone = comeOf(course.state, roundId);
  const undoneIds = new Set(undone.map((round) => round.id));
  let now = withdrawOpen(course, undoneIds, "work-returned", at);
  now = happen(now, { type: "StepsUndone", backTo: target.stepId, roundIds: [...undoneIds], at });
  for (const round of undone) {
    const others = round.id === roundId ? [] : round.from.filter((id) => !undoneIds.has(id));
    for (const from of others) now = happen(now, { type: "BranchArrived", stepId: round.stepId, from, at });
  }
  return begin(now, context, target.stepId, target.from, at, target);
}

/** The open work items of these rounds are taken off the worklists. */
export function withdrawOpen(
  course: Course,
  roundIds: ReadonlySet<string>,
  because: "step-settled" | "work-returned",
  at: string,
): Course {
  return Object.values(course.state.workItems)
    .filter((item) => isOpenItem(item) && roundIds.has(item.roundId))
    .reduce((now, item) => happen(now, { type: "WorkItemWithdrawn", workItemId: item.id, because, at }), course);
}

/** After the last open work: joins that need wait no longer begin, and a berkas without open work has come to its end. */
export function settle(course: Course, context: CaseContext, at: string): Course {
  let now = course;
  for (let ready = readyJoin(now.state, context); ready !== undefined; ready = readyJoin(now.state, context)) {
    const stepId = ready;
    const from = now.state.waiting.flatMap((branch) => (branch.stepId === stepId ? (branch.from ?? []) : []));
    now = begin(now, context, stepId, from, at);
  }
  return openRounds(now.state).length === 0 && now.state.status === "open"
    ? happen(now, { type: "CaseEnded", at })
    : now;
}

function arrive(course: Course, context: CaseContext, stepId: string, from: string | undefined, at: string): Course {
  if (stepId === END) return course;
  if (getStep(context.procedure.sop, stepId).joinsAll) {
    return happen(course, { type: "BranchArrived", stepId, ...(from === undefined ? {} : { from }), at });
  }
  return begin(course, context, stepId, from === undefined ? [] : [from], at);
}

/**
 * A join at which everybody has arrived who still can: no other branch may come to it any more, unless by going back to what the waiting ones have
 * passed, which would fetch them back too. Should only waiting branches be left, the first join in the SOP begins: a berkas never stands still.
 */
function readyJoin(state: CaseState, context: CaseContext): string | undefined {
  if (state.waiting.length === 0) return undefined;
  const { sop } = context.procedure;
  const joins = sop.steps.map((step) => step.id).filter((id) => state.waiting.some((branch) => branch.stepId === id));
  const working = openRounds(state).map((round) => round.stepId);
  const complete = joins.find((join) => {
    const elsewhere = [...working, ...joins.filter((other) => other !== join)];
    const passed = stepsPassedBy(state, join);
    return !elsewhere.some((stepId) => canComeTo(sop, stepId, join, passed));
  });
  return complete ?? (working.length === 0 ? joins[0] : undefined);
}

function stepsPassedBy(state: CaseState, join: string): Set<string> {
  const rounds = state.waiting.flatMap((branch) => (branch.stepId === join ? (branch.from ?? []) : []));
  return new Set(
    rounds.flatMap((id) => [state.rounds[id], ...ancestorsOf(state, id)].flatMap((round) => round?.stepId ?? [])),
  );
}

/** A step begins: each of its performers is offered the work. */
function begin(
  course: Course,
  context: CaseContext,
  stepId: string,
  from: readonly string[],
  at: string,
  again?: StepRound,
): Course {
  const { sop, binding } = context.procedure;
  const step = getStep(sop, stepId);
  const round = 1 + Object.values(course.state.rounds).filter((other) => other.stepId === stepId).length;
  const dueAt = deadlineOf(context.calendar, at, step.duration);
  const performers = sop.performers.filter((performer) => step.performerIds.includes(performer.id));
  // Of several who may do a step, the one who did it gets it back; the others had no part in it.
  const before = again && firstSettles(step) ? performers.filter(({ id }) => whoDid(course.state, again.id, id)) : [];
  return (before.length > 0 ? before : performers).reduce((now, { id: performerId }) => {
    const bound = binding[performerId];
    if (!bound) throw new Error(`The procedure ${context.procedure.id} runs although "${performerId}" is not bound.`);
    const reservedFor = again && whoDid(now.state, again.id, performerId);
    return happen(now, {
      type: "WorkItemOffered",
      workItemId: `w${Object.keys(now.state.workItems).length + 1}`,
      roundId: `${stepId}.${round}`,
      stepId,
      round,
      from,
      performerId,
      audience: audienceOf(bound, now.state.viaPostId),
      ...(bound.kind === "requester" || bound.kind === "external" ? { onBehalfOf: bound.kind } : {}),
      ...(reservedFor === undefined ? {} : { reservedFor }),
      ...(dueAt === undefined ? {} : { dueAt }),
      at,
    });
  }, course);
}

function audienceOf(bound: Bound, viaPostId: string): Audience {
  switch (bound.kind) {
    case "unit":
      return { kind: "unit", unitId: bound.unitId };
    case "requester":
      return { kind: "post", postId: viaPostId };
    case "post":
    case "external":
      return { kind: "post", postId: bound.postId };
  }
}

function whoDid(state: CaseState, roundId: string, performerId: string): string | undefined {
  return itemsOfRound(state, roundId).find((item) => item.performerId === performerId && item.status === "completed")
    ?.claimedBy;
}

/** Whether every joint performer of a round has finished. */
export function roundIsComplete(state: CaseState, roundId: string): boolean {
  return !itemsOfRound(state, roundId).some(isOpenItem);
}

/** Whether the first of several performers settles the step for all. */
export function firstSettles(step: Step): boolean {
  return step.participation === "any";
}
