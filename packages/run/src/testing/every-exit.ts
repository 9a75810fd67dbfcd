import { getStep, type Sop } from "@alur/model";
import type { CaseCommand } from "../case/case-command.ts";
import { openWorkItems, unopenedCase, type CaseState } from "../case/case-state.ts";
import type { CaseContext } from "../case/course.ts";
import { exitsOf, outcomeKey, type Exit } from "../flow/exits.ts";
import { bringToEnd } from "./case-walk.ts";
import { by } from "./commands.ts";
import { carryOut } from "./given-case.ts";
import { everybody } from "./test-office.ts";

/** What came of taking an SOP through every exit of every decision. */
export interface EveryExit {
  /** Step and outcome of the exits that no case could take; none where all is well. */
  untaken: string[];
  exits: number;
  cases: number;
  /** Work items over all cases. */
  workItems: number;
  /** Cases that did not come to their end; none where all is well. */
  stuck: number;
}

/** Opens cases of a procedure until every exit of every decision was taken by one of them, and brings each to its end. */
export function takeEveryExit(context: CaseContext): EveryExit {
  const { sop, id: procedureId } = context.procedure;
  const actor = everybody(context);
  const exits = sop.steps
    .filter((step) => step.kind === "decision")
    .flatMap((step) => exitsOf(sop, step).map((exit) => exitName(step.id, exit)));
  const untaken = new Set(exits);
  const result = { exits: exits.length, cases: 0, workItems: 0, stuck: 0 };
  let before: number;
  do {
    before = untaken.size;
    let state = carryOut(by(actor).open({ procedureId }), unopenedCase, context);
    for (let command = next(state, context, untaken); command; command = next(state, context, untaken)) {
      state = carryOut(command, state, context);
    }
    state = bringToEnd(state, context, [actor]);
    result.cases += 1;
    result.workItems += Object.keys(state.workItems).length;
    if (state.status !== "ended") result.stuck += 1;
  } while (untaken.size > 0 && untaken.size < before);
  return { ...result, untaken: [...untaken] };
}

/** The next command towards an exit that was not taken yet; undefined when none can be reached any more. */
function next(state: CaseState, context: CaseContext, untaken: Set<string>): CaseCommand | undefined {
  const { sop } = context.procedure;
  const says = by(everybody(context));
  for (const item of openWorkItems(state)) {
    const step = getStep(sop, item.stepId);
    const nearest = exitsOf(sop, step)
      .map((exit) => ({
        exit,
        steps: step.kind === "decision" && untaken.has(exitName(step.id, exit)) ? 0 : stepsTo(sop, exit, untaken),
      }))
      .sort((a, b) => a.steps - b.steps)[0];
    if (!nearest || nearest.steps === Number.POSITIVE_INFINITY) continue;
    if (item.status === "offered") return says.claim(item.id);
    if (step.kind === "task") return says.complete(item.id);
    untaken.delete(exitName(step.id, nearest.exit));
    return says.decide(item.id, outcomeKey(nearest.exit.outcome));
  }
  return undefined;
}

/** How many steps it takes from an exit to a decision with an exit that was not taken yet. */
function stepsTo(sop: Sop, exit: Exit, untaken: ReadonlySet<string>): number {
  let now = exit.to;
  const seen = new Set<string>();
  for (let steps = 1; now.length > 0; steps++) {
    const here = now.filter((id) => !seen.has(id)).flatMap((id) => sop.steps.find((step) => step.id === id) ?? []);
    const exits = here.flatMap((step) => exitsOf(sop, step).map((other) => ({ step, other })));
    if (exits.some(({ step, other }) => step.kind === "decision" && untaken.has(exitName(step.id, other))))
      return steps;
    for (const step of here) seen.add(step.id);
    now = exits.flatMap(({ other }) => other.to);
  }
  return Number.POSITIVE_INFINITY;
}

function exitName(stepId: string, exit: Exit): string {
  return `${stepId} ${outcomeKey(exit.outcome)}`;
}
