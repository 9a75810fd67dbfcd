import { newPerformerId, newStepIds } from "../editing/new-ids.ts";
import { same } from "../same.ts";
import { findPerformer, findStep, flowsFrom, type Sop } from "../sop.ts";

/**
 * Two who work apart give their new rows and columns the same ids. Those of `mine` that are something else in `theirs` get ids that neither has, so that no row is
 * taken for another.
 */
export function withIdsApart(before: Sop, mine: Sop, theirs: Sop): Sop {
  const rows = mine.steps.filter(({ id }) => {
    const other = findStep(before, id) ? undefined : findStep(theirs, id);
    return other && !(same(findStep(mine, id), other) && same(flowsFrom(mine, id), flowsFrom(theirs, id)));
  });
  const columns = mine.performers.filter((own) => {
    const other = findPerformer(before, own.id) ? undefined : findPerformer(theirs, own.id);
    return other && !same(own, other);
  });
  if (rows.length + columns.length === 0) return mine;
  const free = freeIds(mine, theirs);
  const ids = new Map([
    ...free.steps(rows.length).map((id, i) => [rows[i]?.id, id] as const),
    ...free.performers(columns.length).map((id, i) => [columns[i]?.id, id] as const),
  ]);
  return renamed(mine, (id) => ids.get(id) ?? id);
}

/** Ids that neither of two SOPs has given to anything. */
function freeIds(one: Sop, other: Sop) {
  const both: Sop = {
    ...one,
    steps: [...one.steps, ...other.steps],
    performers: [...one.performers, ...other.performers],
    suppressions: [...(one.suppressions ?? []), ...(other.suppressions ?? [])],
  };
  const first = Number(newPerformerId(both).slice(1));
  return {
    steps: (count: number) => newStepIds(both, count),
    performers: (count: number) => Array.from({ length: count }, (_, i) => `p${first + i}`),
  };
}

function renamed(sop: Sop, of: (id: string) => string): Sop {
  const { suppressions, ...rest } = sop;
  return {
    ...rest,
    performers: sop.performers.map((performer) => ({ ...performer, id: of(performer.id) })),
    steps: sop.steps.map((step) => ({ ...step, id: of(step.id), performerIds: step.performerIds.map(of) })),
    flows: sop.flows.map((flow) => ({ ...flow, from: of(flow.from), to: of(flow.to) })),
    ...(suppressions
      ? { suppressions: suppressions.map((one) => (one.stepId ? { ...one, stepId: of(one.stepId) } : one)) }
      : {}),
  };
}
