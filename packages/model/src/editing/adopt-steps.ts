import { byHand } from "../evidence.ts";
import type { Flow } from "../flow.ts";
import type { Performer } from "../performer.ts";
import type { Sop } from "../sop.ts";
import { insertSteps } from "./insert-steps.ts";
import { newPerformerId } from "./new-ids.ts";

/**
 * Takes the rows of another SOP over, before the row at `index`. Their performers are found again by name or alias, and those that this SOP lacks become
 * columns; arrows between the rows stay. What led out of them leads on to the row below, as with any new row.
 */
export function adoptSteps(sop: Sop, index: number, from: Sop): Sop {
  const { sop: wider, ids } = withPerformers(sop, from.performers);
  const rows = from.steps.map(({ id: _id, number: _number, ...step }) => ({
    ...step,
    performerIds: wider.performers
      .map((performer) => performer.id)
      .filter((id) => step.performerIds.some((old) => ids.get(old) === id)),
  }));
  const longer = insertSteps(wider, index, rows);
  const adopted = new Map(from.steps.map((step, i) => [step.id, longer.steps[index + i]?.id ?? ""]));
  const own = from.flows.flatMap((flow): Flow[] => {
    const [start, end] = [adopted.get(flow.from), adopted.get(flow.to)];
    return start && end ? [{ ...flow, from: start, to: end, evidence: byHand }] : [];
  });
  // Its own arrow of a kind stands for the one that was drawn to the next row.
  const told = new Set(own.map((flow) => `${flow.from} ${flow.kind}`));
  const flows = longer.flows.filter((flow) => !told.has(`${flow.from} ${flow.kind}`));
  return { ...longer, flows: [...flows, ...own] };
}

function withPerformers(sop: Sop, others: readonly Performer[]): { sop: Sop; ids: Map<string, string> } {
  const ids = new Map<string, string>();
  let wider = sop;
  for (const other of others) {
    const known = wider.performers.find((performer) =>
      [performer.name, ...performer.aliases].some((name) => plain(name) === plain(other.name)),
    );
    const id = known?.id ?? newPerformerId(wider);
    ids.set(other.id, id);
    if (!known) wider = { ...wider, performers: [...wider.performers, { ...other, id }] };
  }
  return { sop: wider, ids };
}

function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, " ").toLowerCase();
}
