import type { Sop } from "../../packages/model/src/index.ts";

const bins = [0, 1, 6, 11, 21, 41, Infinity];

/** How many of some SOPs have so many steps. */
export function stepHistogram(sops: readonly Sop[]): Record<string, number> {
  return Object.fromEntries(
    bins.slice(0, -1).map((from, i) => {
      const to = bins[i + 1] ?? Infinity;
      const name = to === Infinity ? `${from}+` : to - from === 1 ? String(from) : `${from}–${to - 1}`;
      return [name, sops.filter(({ steps }) => steps.length >= from && steps.length < to).length];
    }),
  );
}
