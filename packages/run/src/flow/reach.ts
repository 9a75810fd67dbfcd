import { END, START, findStep, flowsFrom, type Sop } from "@alur/model";
import { exitsOf, landings } from "./exits.ts";

/** The steps that work can come to at all, by any choice of outcomes. */
export function reachableSteps(sop: Sop): Set<string> {
  const reached = new Set<string>();
  const next = openingSteps(sop);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id) || id === END) continue;
    reached.add(id);
    next.push(...waysOn(sop, id));
  }
  return reached;
}

/**
 * The steps from which the procedure can come to its end. Where a step forks, every branch must be able to end: a fork of which one branch always comes
 * back to the fork would go round for ever, although the other one ends. Steps that lead nowhere at all can be counted as ends, to see what else is wrong.
 */
export function endingSteps(sop: Sop, countedAsEnds: readonly string[] = []): Set<string> {
  const ending = new Set<string>([END, ...countedAsEnds]);
  for (let grew = true; grew;) {
    grew = false;
    for (const step of sop.steps) {
      if (ending.has(step.id) || step.kind === "note") continue;
      const ends = exitsOf(sop, step).some((exit) => exit.to.length > 0 && exit.to.every((id) => ending.has(id)));
      if (ends) ending.add(step.id);
      grew ||= ends;
    }
  }
  ending.delete(END);
  return ending;
}

/** The steps that open the procedure; several open it together. */
export function openingSteps(sop: Sop): string[] {
  return [...new Set(flowsFrom(sop, START).flatMap((flow) => landings(sop, flow.to)))];
}

/** Whether work at one step can still come to another one without passing through any of the steps to avoid. */
export function canComeTo(sop: Sop, from: string, to: string, avoiding: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const next = waysOn(sop, from);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === to) return true;
    if (id === END || seen.has(id) || avoiding.has(id)) continue;
    seen.add(id);
    next.push(...waysOn(sop, id));
  }
  return false;
}

function waysOn(sop: Sop, id: string): string[] {
  const step = findStep(sop, id);
  return step ? exitsOf(sop, step).flatMap((exit) => exit.to) : [];
}
