// Prints how long a Word document and an Excel workbook with all their shapes take, warm, beside what LibreOffice needs to make a PDF of that Word document. No
// assertion: compare two runs on the same machine.

import { layoutSop } from "../src/index.ts";
import { publishFiles } from "../src/io/index.ts";
import { libreOfficeMs } from "./measure/libre-office.ts";
import { median } from "./measure/median.ts";
import { wholeSopOfSteps } from "./measure/sop-of-steps.ts";

const TARGET_MS = 200;

const table: Record<string, string | number>[] = [];
for (const steps of [12, 30, 60]) {
  const sop = wholeSopOfSteps(steps);
  const shapes = layoutSop(sop).pages.reduce(
    (sum, page) => sum + (page.kind === "flow" ? page.symbols.length + page.routes.length + page.labels.length : 0),
    0,
  );
  const docx = await median(() => publishFiles(sop, "docx"), 21, 10);
  const xlsx = await median(() => publishFiles(sop, "xlsx"), 21, 10);
  const office = await libreOfficeMs(sop);
  table.push({
    steps,
    shapes,
    "docx ms": docx.toFixed(0),
    target: docx <= TARGET_MS ? `≤ ${TARGET_MS}` : `over ${TARGET_MS}`,
    "xlsx ms": xlsx.toFixed(0),
    "LibreOffice docx→pdf ms": office?.toFixed(0) ?? "not installed",
    "LibreOffice / docx": office === undefined ? "" : (office / docx).toFixed(1),
  });
}
console.table(table);
