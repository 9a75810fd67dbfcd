import { findStep, type Sop } from "@alur/model";
import { openRounds, unopenedCase, type CaseState } from "../case/case-state.ts";
import { courseFrom, type CaseContext } from "../case/course.ts";
import { enter, leave, settle } from "../case/go-on.ts";
import { headingOf } from "../case/lineage.ts";
import { exitsOf } from "../flow/exits.ts";
import { openingSteps } from "../flow/reach.ts";
import type { Procedure } from "../procedure.ts";

/** An SOP in which a berkas can stand in more different ways than this, or in more places at once, is not looked through. */
const MOST = 600;
const MOST_PLACES = 10;

/** Of what is tried here nobody hears, so any moment will do. */
const NEVER = "1970-01-01T00:00:00.000Z";

const known = new WeakMap<Procedure, ReadonlySet<string> | undefined>();

/** Every way in which a berkas of this SOP can stand, all its branches together; undefined where there are too many. */
export function placingsOf(context: CaseContext): ReadonlySet<string> | undefined {
  const { procedure } = context;
  if (!known.has(procedure)) {
    const opened: CaseState = { ...unopenedCase, status: "open", procedureId: procedure.id };
    const begun = enter(courseFrom(opened), context, openingSteps(procedure.sop), NEVER).state;
    known.set(procedure, placingsFrom(begun, context));
  }
  return known.get(procedure);
}

/** Every way in which a berkas can come to stand from where it is, whatever is decided at its steps. */
export function placingsFrom(start: CaseState, context: CaseContext): ReadonlySet<string> | undefined {
  const found = new Set([placingOf(start)]);
  const next = [start];
  // First come, first looked at: what is found by the shortest way has the shortest history to look through.
  for (const state of next) {
    for (const after of movesFrom(state, context)) {
      const placing = placingOf(after);
      if (found.has(placing)) continue;
      if (found.size >= MOST || openRounds(after).length + after.waiting.length > MOST_PLACES) return undefined;
      found.add(placing);
      next.push(after);
    }
  }
  return found;
}

/** Where a berkas is: the steps at which somebody works or is to be served next, and the joins at which branches wait. */
export function placingOf(state: CaseState): string {
  const working = openRounds(state).map((round) => headingOf(state, round));
  return [...working, ...state.waiting.map(({ stepId }) => `${stepId} waits`)].sort().join(", ");
}

function movesFrom(state: CaseState, context: CaseContext): CaseState[] {
  const { sop } = context.procedure;
  return openRounds(state).flatMap((round) =>
    exitsAt(sop, round.stepId).map(({ outcome }) => {
      const left = leave(courseFrom(state), context, round, outcome, NEVER);
      return settle(left, context, NEVER).state;
    }),
  );
}

function exitsAt(sop: Sop, stepId: string) {
  const step = findStep(sop, stepId);
  return step ? exitsOf(sop, step) : [];
}
