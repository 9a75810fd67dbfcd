import { proposeSteps, type Sop, type Step } from "@alur/model";

/** A row of the newer version beside the row of the older one that it comes from; one side alone where it is new or gone. */
export interface RowPair {
  before: Step | undefined;
  after: Step | undefined;
  moved: boolean;
}

/**
 * Pairs the rows of two versions: by what they do, and between two paired rows, where one stood and one stands, as that row rewritten. In the order of the
 * newer version; rows that are gone stand where they stood.
 */
export function pairRows(older: Sop, newer: Sop): RowPair[] {
  const partner = new Map<Step, Step>();
  for (const { from, to } of proposeSteps(older, newer)) {
    const before = older.steps.find(({ id }) => id === from);
    const after = newer.steps.find(({ id }) => id === to);
    if (before && after) partner.set(after, before);
  }
  pairNotes(older.steps, newer.steps, partner);
  pairRewritten(older.steps, newer.steps, partner);
  const still = inOrder(older.steps, newer.steps, partner);
  const pairs = newer.steps.map((after): RowPair => {
    const before = partner.get(after);
    return { before, after, moved: before !== undefined && !still.has(after) };
  });
  return withGone(older.steps, pairs, still);
}

/** Rows that are no action are the same where they say the same. */
function pairNotes(older: readonly Step[], newer: readonly Step[], partner: Map<Step, Step>): void {
  const taken = new Set(partner.values());
  for (const after of newer) {
    if (after.kind !== "note") continue;
    const before = older.find((step) => step.kind === "note" && step.activity === after.activity && !taken.has(step));
    if (!before) continue;
    taken.add(before);
    partner.set(after, before);
  }
}

function pairRewritten(older: readonly Step[], newer: readonly Step[], partner: Map<Step, Step>): void {
  const taken = new Set(partner.values());
  for (const [i, after] of newer.entries()) {
    if (partner.has(after)) continue;
    const above = i === 0 ? -1 : older.indexOf(partner.get(newer[i - 1] ?? after) ?? after);
    if (i > 0 && above === -1) continue;
    const before = older[above + 1];
    const next = newer[i + 1];
    const nextBefore = next && partner.get(next);
    const closed = next === undefined ? above + 2 === older.length : nextBefore === older[above + 2];
    if (!before || taken.has(before) || !closed) continue;
    taken.add(before);
    partner.set(after, before);
  }
}

/** The longest run of paired rows that stand in the same order in both versions: those did not move. */
function inOrder(older: readonly Step[], newer: readonly Step[], partner: ReadonlyMap<Step, Step>): Set<Step> {
  const paired = newer.flatMap((after) => {
    const before = partner.get(after);
    return before ? [{ after, place: older.indexOf(before) }] : [];
  });
  const best: { length: number; previous: number }[] = [];
  for (const [i, { place }] of paired.entries()) {
    let [length, previous] = [1, -1];
    for (let j = 0; j < i; j++) {
      const reached = best[j]?.length ?? 0;
      if ((paired[j]?.place ?? 0) < place && reached + 1 > length) [length, previous] = [reached + 1, j];
    }
    best.push({ length, previous });
  }
  const still = new Set<Step>();
  const longest = Math.max(0, ...best.map(({ length }) => length));
  let at = best.findIndex(({ length }) => length === longest);
  while (at >= 0) {
    const row = paired[at];
    if (row) still.add(row.after);
    at = best[at]?.previous ?? -1;
  }
  return still;
}

/** Puts each row that is gone behind the row that it followed; of several, in their order. */
function withGone(older: readonly Step[], pairs: readonly RowPair[], still: ReadonlySet<Step>): RowPair[] {
  const kept = new Set(pairs.flatMap(({ before }) => before ?? []));
  const result = [...pairs];
  let at = 0;
  for (const before of older) {
    const place = result.findIndex(
      (pair) => pair.before === before && pair.after !== undefined && still.has(pair.after),
    );
    if (place >= 0) at = place + 1;
    if (kept.has(before)) continue;
    result.splice(at, 0, { before, after: undefined, moved: false });
    at += 1;
  }
  return result;
}
