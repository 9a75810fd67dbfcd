// Prints what is wrong with the layouts of random SOPs, counted on the emitted SVG read back. All faults should be 0.
// FUZZ_RUNS sets how many SOPs of each kind are drawn (300 without it), SEED which.

import fc from "fast-check";
import { layoutSop } from "../packages/publish/src/index.ts";
import {
  faultNames,
  noFaults,
  qualityOf,
  randomSop,
  type Quality,
  type SopLimits,
} from "../packages/publish/src/testing/index.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 300);
const seed = Number(process.env["SEED"] ?? 35);

const kinds: Record<string, SopLimits> = {
  small: { steps: 8, performers: 4, returns: 3 },
  usual: { steps: 16, performers: 7, returns: 5 },
  large: { steps: 30, performers: 12, returns: 14 },
  crowded: { steps: 60, performers: 17, returns: 40 },
  tangled: { steps: 14, performers: 3, returns: 40 },
};

const found = Object.entries(kinds).map(([name, limits]) => {
  const total = noFaults();
  const sizes: number[] = [];
  let pages = 0;
  for (const sop of fc.sample(randomSop(limits), { numRuns: runs, seed })) {
    const layout = layoutSop(sop);
    const quality = qualityOf(layout);
    for (const key of Object.keys(total) as (keyof Quality)[]) total[key] += quality[key];
    sizes.push(sop.steps.length);
    pages += layout.pages.length;
  }
  return { name, total, sizes, pages };
});

const table = (pick: (one: (typeof found)[number]) => Record<string, string | number>): void => {
  console.table(Object.fromEntries(found.map((one) => [one.name, pick(one)])));
};
console.log(`${runs} random SOPs of each kind, seed ${seed}`);
table(({ total }) => Object.fromEntries(faultNames.map((name) => [name, total[name]])));
table(({ total, pages }) => ({
  pages,
  arrows: total.arrows,
  "crossings per arrow": (total.crossings / total.arrows).toFixed(3),
  "bends per arrow": (total.bends / total.arrows).toFixed(2),
}));
console.log("How many SOPs have so many steps:");
table(({ sizes }) => {
  const bins = [0, 1, 6, 11, 21, 41, Infinity];
  return Object.fromEntries(
    bins.slice(0, -1).map((from, i) => {
      const to = bins[i + 1] ?? Infinity;
      const name = to === Infinity ? `${from}+` : to - from === 1 ? String(from) : `${from}–${to - 1}`;
      return [name, sizes.filter((size) => size >= from && size < to).length];
    }),
  );
});
