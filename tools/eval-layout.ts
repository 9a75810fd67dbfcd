// Prints what is wrong with the paper of real and random SOPs, counted on the emitted SVG and PDF, both read back. All faults should be 0.
// FUZZ_RUNS sets how many random SOPs of each of five kinds are drawn (400 without it), SEED which, PDF_EACH how many of them share one
// that is printed as PDF too (10 without it; every real one is).

import fc from "fast-check";
import { emptyIdentity, type Sop } from "../packages/model/src/index.ts";
import { layoutSop } from "../packages/publish/src/index.ts";
import { printLayout } from "../packages/publish/src/io/index.ts";
import {
  faultNames,
  measureQuality,
  noFaults,
  qualityOf,
  randomSop,
  spoilers,
  type Quality,
  type SopLimits,
} from "../packages/publish/src/testing/index.ts";
import { freeArrows } from "./layout/drawn-arrows.ts";
import { drawNew } from "./layout/newer-router.ts";
import { drawOld, olderRouter, simplified } from "./layout/older-router.ts";
import { readPdfPages } from "./layout/read-pdf-pages.ts";
import { realSops } from "./layout/real-sops.ts";
import { stepHistogram } from "./layout/step-histogram.ts";
import { bendsAmong, tangle, type Tangle } from "./layout/tangle.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 400);
const seed = Number(process.env["SEED"] ?? 35);
const pdfEach = Number(process.env["PDF_EACH"] ?? 10);

const limits: Record<string, SopLimits> = {
  small: { steps: 8, performers: 4, returns: 3 },
  usual: { steps: 16, performers: 7, returns: 5 },
  large: { steps: 30, performers: 12, returns: 14 },
  crowded: { steps: 60, performers: 17, returns: 40 },
  tangled: { steps: 14, performers: 3, returns: 40 },
};

const real = await realSops();
const random = Object.fromEntries(
  Object.entries(limits).map(([name, limit]) => [name, fc.sample(randomSop(limit), { numRuns: runs, seed })]),
);
console.log(
  `Real SOPs beside the checkout, and ${runs} random ones of each kind (seed ${seed}); every ${pdfEach}th of these as PDF too.`,
);

interface Measured {
  sops: number;
  pages: number;
  quality: Quality;
}
const svg: Record<string, Measured> = {};
const pdf: Record<string, Measured> = {};
let unlike = 0;

for (const [name, sops] of Object.entries({ ...real, ...random })) {
  const onSvg = (svg[name] = { sops: 0, pages: 0, quality: noFaults() });
  const onPdf = (pdf[name] = { sops: 0, pages: 0, quality: noFaults() });
  for (const [i, sop] of sops.entries()) {
    const layout = layoutSop(sop);
    const drawn = qualityOf(layout);
    add(onSvg, layout.pages.length, drawn);
    if (name in random && i % pdfEach !== 0) continue;
    const printed = measureQuality(await readPdfPages(await printLayout(layout, "")));
    add(onPdf, layout.pages.length, printed);
    if (drawn.arrows !== printed.arrows || drawn.crossings !== printed.crossings || drawn.bends !== printed.bends)
      unlike += 1;
  }
}

console.log("Faults on the SVG read back:");
console.table(faultTable(svg));
console.log("Faults on the PDF read back:");
console.table(faultTable(pdf));
console.log(`SOPs whose SVG and PDF show different arrows, crossings or bends: ${unlike}`);

console.log("How many SOPs have so many steps:");
console.table(
  Object.fromEntries(Object.entries({ ...real, ...random }).map(([name, sops]) => [name, stepHistogram(sops)])),
);

console.log("One planted fault of each kind, and how often it is counted:");
const example = layoutSop({ ...plantedSop(), identity: emptyIdentity("Contoh") });
const planted: Record<string, { SVG: number; PDF: number }> = {};
for (const name of faultNames) {
  const spoilt = spoilers[name](example);
  const printed = measureQuality(await readPdfPages(await printLayout(spoilt, "")));
  planted[name] = { SVG: qualityOf(spoilt)[name], PDF: printed[name] };
}
console.table(planted);

const older = await olderRouter();
if (older) {
  console.log("Beside the older router, on what it can draw of the same SOPs (one performer a step):");
  const rows = Object.entries({ ...real, ...random }).map(([name, sops]) => {
    const both = sops
      .flatMap((sop) => simplified(sop) ?? [])
      .map((sop) => ({ newer: drawNew(sop), older: drawOld(older, sop) }));
    const free = both.map((one) => {
      const flows = freeArrows(one.older);
      return { arrows: flows.size, newer: bendsAmong(one.newer, flows), older: bendsAmong(one.older, flows) };
    });
    const compared = compare(
      total(both.map(({ newer }) => tangle(newer))),
      total(both.map((one) => tangle(one.older))),
    );
    return { name, compared, free: compareFree(free, compared.arrows) };
  });
  console.table(Object.fromEntries(rows.map(({ name, compared }) => [name, compared])));
  console.log(
    "The same bends on those arrows only that the older router leads past symbols and clear of other arrows:",
  );
  console.table(Object.fromEntries(rows.map(({ name, free }) => [name, free])));
} else {
  console.log("The older router is not beside this checkout (../shared/proofs), so nothing was compared with it.");
}

const found = faultNames.reduce(
  (sum, name) =>
    sum + [...Object.values(svg), ...Object.values(pdf)].reduce((all, { quality }) => all + quality[name], 0),
  0,
);
const missed = Object.values(planted).filter((counts) => counts.SVG === 0 || counts.PDF === 0).length;
console.log(`faults: ${found}; planted faults that were not found: ${missed}`);
process.exit(found + missed + unlike === 0 ? 0 : 1);

function add(sum: Measured, pages: number, quality: Quality): void {
  sum.sops += 1;
  sum.pages += pages;
  for (const key of Object.keys(quality) as (keyof Quality)[]) sum.quality[key] += quality[key];
}

function faultTable(measured: Record<string, Measured>): Record<string, Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(measured).map(([kind, { sops, pages, quality }]) => [
      kind,
      {
        SOPs: sops,
        pages,
        ...Object.fromEntries(faultNames.map((name) => [name, quality[name]])),
        arrows: quality.arrows,
        "crossings/arrow": (quality.crossings / quality.arrows).toFixed(3),
        "bends/arrow": (quality.bends / quality.arrows).toFixed(2),
      },
    ]),
  );
}

function total(list: readonly Tangle[]): Tangle {
  return list.reduce(
    (sum, { arrows, crossings, bends }) => ({
      arrows: sum.arrows + arrows,
      crossings: sum.crossings + crossings,
      bends: sum.bends + bends,
    }),
    { arrows: 0, crossings: 0, bends: 0 },
  );
}

function compare(ours: Tangle, older: Tangle): { arrows: number } & Record<string, string | number> {
  const each = (count: number, { arrows }: Tangle): string => (count / arrows).toFixed(3);
  return {
    arrows: ours.arrows,
    "crossings/arrow": each(ours.crossings, ours),
    "older crossings/arrow": each(older.crossings, older),
    "crossings ratio": (ours.crossings / older.crossings).toFixed(2),
    "bends/arrow": each(ours.bends, ours),
    "older bends/arrow": each(older.bends, older),
    "bends ratio": (ours.bends / older.bends).toFixed(2),
  };
}

function compareFree(
  list: readonly { arrows: number; newer: number; older: number }[],
  all: number,
): Record<string, string | number> {
  const sum = (of: "arrows" | "newer" | "older"): number => list.reduce((count, one) => count + one[of], 0);
  const arrows = sum("arrows");
  return {
    arrows,
    "of all": `${Math.round((100 * arrows) / all)}%`,
    "bends/arrow": (sum("newer") / arrows).toFixed(3),
    "older bends/arrow": (sum("older") / arrows).toFixed(3),
    "bends ratio": (sum("newer") / sum("older")).toFixed(2),
  };
}

/** Two pages with arrows back, so that every fault can be planted. */
function plantedSop(): Sop {
  const found = Object.values(random)
    .flat()
    .find((sop) => {
      const pages = layoutSop({ ...sop, identity: emptyIdentity("Contoh") }).pages.filter(
        (page) => page.kind === "flow",
      );
      const [one] = pages;
      return (
        pages.length > 1 &&
        one !== undefined &&
        one.labels.length > 0 &&
        one.symbols.some(({ letter }) => letter !== undefined) &&
        one.routes.some(({ points }) => points.length > 2) &&
        one.rows[0]?.cells[1]?.lines.length !== 0
      );
    });
  if (!found) throw new Error("No random SOP has arrows, labels and connectors on its first page; raise FUZZ_RUNS.");
  return found;
}
