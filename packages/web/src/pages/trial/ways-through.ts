import { END, getStep, START, type Sop } from "@alur/model";
import { exitsOf, landings, type Outcome } from "@alur/run";

/** One step of a way, and how it came out; a task comes out in one way only. */
export interface Leg {
  stepId: string;
  outcome: Outcome;
}

/** One way through an SOP: to its end, or back to a step that it has passed. */
export interface Way {
  legs: readonly Leg[];
  backTo: string | undefined;
}

interface Walk {
  legs: readonly Leg[];
  /** Where the berkas goes on; several where branches run beside each other. */
  next: readonly string[];
}

/**
 * All ways through an SOP, each return walked once: whoever comes back goes on by one of the other ways. A step where branches meet is told once. No
 * more than `most` are told, for each decision doubles them.
 */
export function waysThrough(sop: Sop, most: number): { ways: Way[]; more: boolean } {
  const ways: Way[] = [];
  const opening = sop.flows.filter(({ from }) => from === START).flatMap(({ to }) => landings(sop, to));
  const walks: Walk[] = [{ legs: [], next: opening.length > 0 ? opening : [sop.steps[0]?.id ?? END] }];
  for (let walk = walks.pop(); walk !== undefined; walk = walks.pop()) {
    const { legs, next } = walk;
    const [stepId, ...waiting] = next.filter((id) => id !== END);
    if (ways.length === most) return { ways, more: true };
    if (stepId === undefined) {
      ways.push({ legs, backTo: undefined });
      continue;
    }
    const step = getStep(sop, stepId);
    for (const { outcome, to } of exitsOf(sop, step).toReversed()) {
      const gone = [...legs, { stepId, outcome }];
      const back = to.find((id) => gone.some((leg) => leg.stepId === id) && leadsTo(sop, id, stepId));
      if (back !== undefined) ways.push({ legs: gone, backTo: back });
      else walks.push({ legs: gone, next: [...waiting, ...to.filter((id) => !known(gone, waiting, id))] });
    }
  }
  return {
    ways: ways.toSorted((a, b) => Number(a.backTo !== undefined) - Number(b.backTo !== undefined)),
    more: false,
  };
}

function known(gone: readonly Leg[], waiting: readonly string[], id: string): boolean {
  return waiting.includes(id) || gone.some((leg) => leg.stepId === id);
}

/** Whether a step can be reached from another: an arrow back to it then goes in a circle, and does not only meet a branch walked beside it. */
function leadsTo(sop: Sop, from: string, to: string): boolean {
  const seen = new Set<string>();
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === to) return true;
    if (seen.has(id) || id === END) continue;
    seen.add(id);
    next.push(...exitsOf(sop, getStep(sop, id)).flatMap((exit) => exit.to));
  }
  return false;
}
