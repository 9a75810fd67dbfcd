// Prints what one letter typed into a cell costs until the table and its drawing stand anew, as the editor asks for them. No assertion: compare two runs on the
// same machine. What the browser does with them comes on top.

import { layoutSop, flowLayer } from "../src/index.ts";
import { median } from "./measure/median.ts";
import { sopOfSteps } from "./measure/sop-of-steps.ts";

const typed =
  "Memeriksa kelengkapan berkas, mencatatnya dalam buku agenda dan menyerahkannya kepada pejabat yang berwenang ";

const rows: Record<string, string | number>[] = [];
for (const steps of [12, 60]) {
  const sop = sopOfSteps(steps);
  const edited = Math.floor(steps / 2);
  let letters = 0;
  const type = (): typeof sop => {
    letters = (letters % typed.length) + 1;
    const activity = typed.slice(0, letters);
    return { ...sop, steps: sop.steps.map((step, i) => (i === edited ? { ...step, activity } : step)) };
  };
  const layoutMs = await median(() => layoutSop(type(), { continuous: true }), 301);
  const layout = layoutSop(type(), { continuous: true });
  const drawingMs = await median(() => flowLayer(layout, 0), 301);
  rows.push({
    steps,
    "layout ms": layoutMs.toFixed(2),
    "drawing ms": drawingMs.toFixed(2),
    "one letter ms": (layoutMs + drawingMs).toFixed(2),
  });
}
console.table(rows);
