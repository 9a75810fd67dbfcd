import { END, getStep } from "@alur/model";
import { findExit, sameOutcome, type Outcome } from "../flow/exits.ts";
import { openRounds, type StepRound } from "./case-state.ts";
import { happen, type CaseContext, type Course } from "./course.ts";
import { goBack, undo, withdrawOpen } from "./go-back.ts";
import { readyJoin } from "./join.ts";
import { nextInOrder, settledOutcome } from "./joint.ts";
import { stepsOnTheWay } from "./lineage.ts";
import { begin, offerTo } from "./offer.ts";

/** The berkas enters its procedure: every opening step begins. */
export function enter(course: Course, context: CaseContext, openings: readonly string[], at: string): Course {
  const begun = openings.reduce((now, stepId) => arrive(now, context, stepId, undefined, at), course);
  return settle(begun, context, at);
}

/** After a performer has done or need not do their part: the next one in order gets theirs, or the step is settled and the berkas goes on. */
export function carryOn(course: Course, context: CaseContext, roundId: string, at: string): Course {
  const { sop } = context.procedure;
  const round = course.state.rounds[roundId];
  if (!round) return course;
  const step = getStep(sop, round.stepId);
  const outcome = settledOutcome(step, course.state, roundId, sop);
  if (outcome) {
    const settled = withdrawOpen(course, new Set([roundId]), "step-settled", at);
    return settle(leave(settled, context, round, outcome, at), context, at);
  }
  const next = nextInOrder(step, course.state, roundId, sop);
  return next === undefined ? course : offerTo(course, context, round, next, at);
}

/** A round came out in some way: the berkas goes on along the exit of that outcome, or back, or straight back to whoever waits for a correction. */
export function leave(course: Course, context: CaseContext, round: StepRound, outcome: Outcome, at: string): Course {
  const { sop } = context.procedure;
  const corrected = round.corrects && course.state.rounds[round.corrects.roundId];
  const waiting = round.corrects && course.state.rounds[round.corrects.returnsTo];
  if (corrected?.outcome && waiting) {
    if (!sameOutcome(corrected.outcome, outcome)) {
      const stood = letStand(course, round, corrected, at);
      const now = stood.state.rounds[round.id];
      return now ? leave(stood, context, now, outcome, at) : stood;
    }
    const put = happen(course, { type: "StepFinished", roundId: round.id, outcome, to: [waiting.stepId], at });
    const { stepId, corrects } = waiting;
    return begin(put, context, { stepId, from: [round.id], repeats: waiting.id, corrects }, at);
  }
  const to = findExit(sop, getStep(sop, round.stepId), outcome)?.to ?? [];
  const finished = happen(course, { type: "StepFinished", roundId: round.id, outcome, to, at });
  const target = to.length === 1 ? to[0] : undefined;
  const before =
    target === round.stepId
      ? round.id
      : stepsOnTheWay(finished.state, round.id).find((other) => other.stepId === target)?.roundId;
  return before === undefined
    ? to.reduce((now, stepId) => arrive(now, context, stepId, round.id, at), finished)
    : goBack(finished, context, before, at);
}

/** A correction came out otherwise than what it corrects: it takes that round's place, and what had come of it counts no longer. */
function letStand(course: Course, round: StepRound, corrected: StepRound, at: string): Course {
  const undone = undo(course, corrected, { spared: round.id, because: "work-returned", at });
  return happen(undone, { type: "CorrectionStands", roundId: round.id, from: corrected.from, at });
}

/** After the last open work: joins that need wait no longer begin, and a berkas without open work has come to its end. */
export function settle(course: Course, context: CaseContext, at: string): Course {
  let now = course;
  for (let ready = readyJoin(now.state, context); ready !== undefined; ready = readyJoin(now.state, context)) {
    const stepId = ready;
    const from = now.state.waiting.flatMap((branch) => (branch.stepId === stepId ? (branch.from ?? []) : []));
    now = begin(now, context, { stepId, from }, at);
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
  return begin(course, context, { stepId, from: from === undefined ? [] : [from] }, at);
}
