import type { Flow } from "../flow.ts";
import type { Sop } from "../sop.ts";
import { countOn } from "./numbering.ts";
import { around, seam } from "./row-order.ts";

/**
 * Moves `count` rows that stand together to before the row that now is at `to` (behind the last one at the end). Where the work went from row to row it
 * does so again in the new order; arrows that lead back or aside keep their ends. Where the rows are not part of such a way, no arrow changes.
 */
export function moveSteps(sop: Sop, from: number, count: number, to: number): Sop {
  const block = sop.steps.slice(from, from + count);
  if (block.length === 0 || (to >= from && to <= from + count) || to < 0 || to > sop.steps.length) return sop;
  const rest = sop.steps.toSpliced(from, count);
  const steps = rest.toSpliced(to > from ? to - count : to, 0, ...block);
  return countOn(sop.steps, { ...sop, steps, flows: followRows(sop, from, count, to) });
}

/** The three seams of a move: into the rows, out of them, and the one that they are put between. */
function followRows(sop: Sop, from: number, count: number, to: number): Flow[] {
  const acting = sop.steps.slice(from, from + count).filter((step) => step.kind !== "note");
  const [first, last] = [acting[0]?.id, acting.at(-1)?.id];
  if (first === undefined || last === undefined) return sop.flows;
  const { above } = around(sop.steps, from);
  const { below } = around(sop.steps, from + count);
  const place = around(sop.steps, to);
  // Only notes lie between the old place and the new one: the order of the work is the same.
  if (place.above === last || place.below === first) return sop.flows;
  const [into, out, between] = [seam(sop, above, first), seam(sop, last, below), seam(sop, place.above, place.below)];
  if (!into || !out || !between) return sop.flows;
  const targets = new Map<Flow, string>([
    [into, below],
    [out, place.below],
    [between, first],
  ]);
  return sop.flows.map((flow) => {
    const target = targets.get(flow);
    return target === undefined ? flow : { ...flow, to: target };
  });
}
