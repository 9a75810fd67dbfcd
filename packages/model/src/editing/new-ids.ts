import type { Sop } from "../sop.ts";

function highest(prefix: string, ids: readonly string[]): number {
  return Math.max(0, ...ids.map((id) => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) || 0 : 0)));
}

/** Ids for rows that are put in. None is used twice: what was remarked about a row that is gone must not meet another. */
export function newStepIds(sop: Sop, count: number): string[] {
  const remarked = (sop.suppressions ?? []).flatMap(({ stepId }) => stepId ?? []);
  const last = highest("s", [...sop.steps.map((step) => step.id), ...remarked]);
  return Array.from({ length: count }, (_, i) => `s${last + i + 1}`);
}

export function newPerformerId(sop: Sop): string {
  return `p${
    highest(
      "p",
      sop.performers.map((performer) => performer.id),
    ) + 1
  }`;
}
