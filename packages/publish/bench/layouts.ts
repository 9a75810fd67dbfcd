// Prints how many layouts and SVG pages are made in a second, warm. No assertion: compare two runs on the same machine.

import { layoutSop, renderSvg } from "../src/index.ts";
import { median } from "./measure/median.ts";
import { sopOfSteps } from "./measure/sop-of-steps.ts";

const rows: Record<string, string | number>[] = [];
for (const steps of [12, 30, 60])
  for (const continuous of [false, true]) {
    const sop = sopOfSteps(steps);
    const layout = layoutSop(sop, { continuous });
    const layoutMs = await median(() => layoutSop(sop, { continuous }));
    const svgMs = await median(() => layout.pages.forEach((_, page) => renderSvg(layout, page)));
    rows.push({
      steps,
      as: continuous ? "screen" : `${layout.pages.length} pages`,
      "layout ms": layoutMs.toFixed(2),
      "layouts/s": Math.round(1000 / layoutMs),
      "svg ms": svgMs.toFixed(2),
    });
  }
console.table(rows);
