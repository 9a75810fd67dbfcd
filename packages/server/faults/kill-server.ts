// Kills the server with -9 at random moments while six officials work over HTTP, starts it again, and counts commands that
// people were told are done and that are gone, or there twice, and trails whose chain does not verify. FAULT_ROUNDS sets how many rounds (20); FAULT_SEED
// repeats a run.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { killRounds } from "../test/kill-server/kill-rounds.ts";

const rounds = Number(process.env["FAULT_ROUNDS"] ?? 20);
const seed = Number(process.env["FAULT_SEED"] ?? Date.now() % 1_000_000);
const columns = [
  "round",
  "afterMs",
  "done",
  "lost",
  "doubled",
  "contrary",
  "torn",
  "unchained",
  "backAfterMs",
] as const;

const dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-faults-"));
console.log(`kill-server: ${rounds} rounds, seed ${seed}`);
console.log(columns.join("  "));
let wrong = 0;
let done = 0;
for await (const result of killRounds(dataFolder, rounds, seed)) {
  console.log(columns.map((column) => String(result[column]).padStart(column.length)).join("  "));
  wrong += result.lost + result.doubled + result.contrary + result.torn + result.unchained;
  done = result.done;
}
console.log(`${done} acknowledged commands, ${wrong} lost, doubled, contrary, torn or unchained`);
rmSync(dataFolder, { recursive: true });
if (wrong > 0 || done === 0) process.exitCode = 1;
