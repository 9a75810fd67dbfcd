// Prints how fast whole documents are read, warm, line by line as they are measured. No assertion: compare two runs on the same machine.

import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readText } from "../src/index.ts";
import { medianProcessorTime } from "./measure/processor-time.ts";

const root = join(import.meta.dirname, "../../..");
const samples = globSync("corpus/*/document.txt", { cwd: root }).map(
  (file) => [basename(join(file, "..")), join(root, file)] as const,
);
const shared = join(root, "..", "shared", "seeds");
const seeds = existsSync(shared)
  ? globSync("*.txt", { cwd: shared }).map((file) => [file, join(shared, file)] as const)
  : [];

console.log(`${"document".padEnd(36)}   kB  SOPs  processor ms  reads/s`);
for (const [name, file] of [...samples, ...seeds]) {
  const text = readFileSync(file, "utf8");
  const milliseconds = medianProcessorTime(() => readText(text, "bench"));
  const columns = [
    String(Math.round(text.length / 1024)).padStart(5),
    String(readText(text, name).drafts.length).padStart(6),
    milliseconds.toFixed(1).padStart(14),
    String(Math.round(1000 / milliseconds)).padStart(9),
  ];
  console.log(`${name.padEnd(36)}${columns.join("")}`);
}
