import { deadlineOf, getStep } from "@alur/model";
import type { Bound } from "../binding/bound.ts";
import type { Audience } from "./actor.ts";
import { itemsOfRound, type CaseState, type StepRound, type WorkItem } from "./case-state.ts";
import { happen, type CaseContext, type Course } from "./course.ts";
import { calendarOf } from "./deadlines.ts";
import { performersOf } from "./joint.ts";
import type { Correction, WorkItemOffered } from "./work-item-event.ts";

/** How a step begins: which rounds led here, which round it does again, and for whom it is put right. */
export interface Beginning {
  stepId: string;
  from: readonly string[];
  repeats?: string | undefined;
  corrects?: Correction | undefined;
}

/** A step begins: each of its performers is offered the work, or the first of those who act one after the other. */
export function begin(course: Course, context: CaseContext, beginning: Beginning, at: string): Course {
  const { stepId, from, repeats, corrects } = beginning;
  const { sop } = context.procedure;
  const step = getStep(sop, stepId);
  const count = 1 + Object.values(course.state.rounds).filter((other) => other.stepId === stepId).length;
  const round: StepRound = {
    id: freshId(course.state, `${stepId}.${count}`),
    stepId,
    round: count,
    from,
    ...(repeats === undefined ? {} : { repeats }),
    ...(corrects === undefined ? {} : { corrects }),
    status: "open",
    to: [],
  };
  const performers = performersOf(sop, step);
  // Of several who may do a step, the one who did it gets it back; the others had no part in it.
  const before = step.participation === "any" ? performers.filter((id) => partIn(course.state, repeats, id)) : [];
  const offered = before.length > 0 ? before : step.participation === "in-order" ? performers.slice(0, 1) : performers;
  return offered.reduce((now, performerId) => offerTo(now, context, round, performerId, at), course);
}

/** A berkas that goes on by a newer SOP may have been at a step of this name by the older one. */
function freshId(state: CaseState, id: string): string {
  return Object.hasOwn(state.rounds, id) ? freshId(state, `${id}'`) : id;
}

/** One of the SOP's performers gets their part of a round. */
export function offerTo(
  course: Course,
  context: CaseContext,
  round: StepRound,
  performerId: string,
  at: string,
): Course {
  const { id: procedureId, binding } = context.procedure;
  const bound = binding[performerId];
  if (!bound) throw new Error(`The procedure ${procedureId} runs although "${performerId}" is not bound.`);
  // Work that had been passed on goes back to the one who did it, in the post in which they did it.
  const had = partIn(course.state, round.repeats, performerId);
  const after = itemsOfRound(course.state, round.id).findLast((item) => item.status === "completed")?.id;
  return offer(course, context, round, at, {
    performerId,
    audience: had?.audience ?? audienceOf(bound, course.state.viaPostId),
    ...(bound.kind === "requester" || bound.kind === "external" ? { onBehalfOf: bound.kind } : {}),
    ...(had?.claimedBy === undefined ? {} : { reservedFor: had.claimedBy }),
    ...(after === undefined ? {} : { after }),
  });
}

/** A work item of a round for anybody at all; it is due as Waktu says, counted from now. */
export function offer(
  course: Course,
  { procedure, calendar }: CaseContext,
  round: StepRound,
  at: string,
  whom: Pick<WorkItemOffered, "performerId" | "audience" | "onBehalfOf" | "reservedFor" | "addedBy" | "after">,
): Course {
  const { id: roundId, stepId, from, repeats, corrects } = round;
  const dueAt = deadlineOf(calendarOf(calendar, whom.audience), at, getStep(procedure.sop, stepId).duration);
  return happen(course, {
    type: "WorkItemOffered",
    workItemId: `w${Object.keys(course.state.workItems).length + 1}`,
    roundId,
    stepId,
    round: round.round,
    from,
    ...(repeats === undefined ? {} : { repeats }),
    ...(corrects === undefined ? {} : { corrects }),
    ...whom,
    ...(dueAt === undefined ? {} : { dueAt }),
    at,
  });
}

/** A performer's part of a round that they did, or had in hand when it was returned. Those who were called in besides had theirs once only. */
function partIn(state: CaseState, roundId: string | undefined, performerId: string): WorkItem | undefined {
  if (roundId === undefined) return undefined;
  const own = itemsOfRound(state, roundId).filter(
    (item) => item.performerId === performerId && item.addedBy === undefined && item.claimedBy !== undefined,
  );
  return own.find(({ status }) => status === "completed") ?? own.find(({ withdrawn }) => withdrawn === "work-returned");
}

/** For whom work of a performer is, in a berkas that was opened through this post. */
export function audienceOf(bound: Bound, viaPostId: string): Audience {
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
