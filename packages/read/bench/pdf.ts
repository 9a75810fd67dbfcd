// Prints how fast and with how much memory PDFs are read, one after the other in one process, as a folder of them is: beside the targets of 0.4 seconds for two
// pages (warm), 6 seconds for a folder of 13 and 400 megabytes. Real signed SOPs where they lie beside the checkout, otherwise flows drawn here. No assertion.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../src/index.ts";
import { letterPage } from "../src/testing/drawn-sop.ts";
import { commandsOf, pdfOf } from "../src/testing/pdf-of.ts";

const shared = join(import.meta.dirname, "../../../../shared/corpus-pdf");
const drawn = pdfOf([commandsOf(letterPage().drawing()), commandsOf(letterPage().drawing())], [0, 0, 842, 792]);
const documents: (readonly [string, Uint8Array])[] = existsSync(shared)
  ? readdirSync(shared)
      .sort()
      .map((name) => [name, new Uint8Array(readFileSync(join(shared, name)))] as const)
  : Array.from({ length: 13 }, (_, i) => [`drawn-${i + 1}.pdf`, drawn] as const);

const [begin, before] = [performance.now(), process.cpuUsage()];
for (const [name, bytes] of documents) await readDocument(bytes, name);
const cold = { wall: performance.now() - begin, processor: processorSince(before) };

console.log(`${"document".padEnd(16)}   kB  pages  SOPs  ms (median of 5)  ms of the processor  ms for two pages`);
const perTwoPages: { wall: number; processor: number }[] = [];
for (const [name, bytes] of documents) {
  const taken: { wall: number; processor: number }[] = [];
  let sops = 0;
  for (let i = 0; i < 5; i++) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    sops = (await readDocument(bytes, name)).drafts.length;
    taken.push({ wall: performance.now() - from, processor: processorSince(used) });
  }
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[2] ?? 0;
  const [wall, processor] = [median(taken.map((each) => each.wall)), median(taken.map((each) => each.processor))];
  const pages = await pagesOf(bytes);
  perTwoPages.push({ wall: (wall / pages) * 2, processor: (processor / pages) * 2 });
  const columns = [
    String(Math.round(bytes.length / 1024)).padStart(5),
    String(pages).padStart(7),
    String(sops).padStart(6),
    wall.toFixed(0).padStart(18),
    processor.toFixed(0).padStart(21),
    ((wall / pages) * 2).toFixed(0).padStart(18),
  ];
  console.log(`${name.padEnd(16)}${columns.join("")}`);
}
const worst = (kind: "wall" | "processor") => Math.max(...perTwoPages.map((each) => each[kind])).toFixed(0);
const megabytes = process.resourceUsage().maxRSS / 1024;
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
// The processor's time is what it costs, also while the computer is busy with other things.
console.log(`slowest two pages, warm: ${worst("wall")} ms, ${worst("processor")} ms of the processor (target 400)`);
console.log(
  `folder of ${documents.length}, cold: ${seconds(cold.wall)} s, ${seconds(cold.processor)} s of the processor (target 6)`,
);
console.log(`most memory of the process: ${megabytes.toFixed(0)} MB (target 400)`);

function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const { openPdf } = await import("../src/pdf/open-pdf.ts");
  const { file, close } = await openPdf(bytes);
  const { numPages } = file;
  await close();
  return numPages;
}
