// Kills the database, Alur, or both at random moments while eight people write, and counts confirmed writes that are
// gone afterwards. FAULT_ROUNDS sets how many rounds (20); FAULT_SEED repeats a run.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { killRounds } from "../src/testing/kill-rounds.ts";
import type { KillPlan, Victim } from "../src/testing/kill-rounds.ts";

const rounds = Number(process.env["FAULT_ROUNDS"] ?? 20);
const seed = Number(process.env["FAULT_SEED"] ?? Date.now() % 1_000_000);
const victims: readonly Victim[] = ["database", "alur", "both"];
const ways = process.platform === "linux" ? (["death-signal", "watchdog"] as const) : (["watchdog"] as const);

/** A number from 0 to 1 that depends on seed and round alone (the sine's digits far behind the point). */
function chance(round: number): number {
  const far = Math.sin(seed + round * 12.9898) * 43_758.5453;
  return far - Math.floor(far);
}

function plan(round: number): KillPlan {
  const victim = victims[round % victims.length] ?? "both";
  const endsWith = ways[Math.floor(round / victims.length) % ways.length] ?? "watchdog";
  return { victim, endsWith, afterMs: Math.round(20 + chance(round) * 800), writers: 8 };
}

const dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-faults-"));
console.log(`kill-database: ${rounds} rounds, seed ${seed}`);
console.log("round  killed    ends with     after ms  confirmed  lost  back after ms");
let round = 0;
let confirmed = 0;
let lost = 0;
for await (const result of killRounds(
  dataFolder,
  Array.from({ length: rounds }, (_, at) => plan(at)),
)) {
  round += 1;
  confirmed += result.confirmed;
  lost += result.lost;
  const words = [String(round).padStart(5), result.victim.padEnd(8), (result.endsWith ?? "").padEnd(12)];
  const numbers = [
    String(result.afterMs).padStart(8),
    String(result.confirmed).padStart(9),
    String(result.lost).padStart(4),
    String(result.backAfterMs).padStart(13),
  ];
  console.log([...words, ...numbers].join("  "));
}
console.log(`${confirmed} confirmed writes, ${lost} lost`);
rmSync(dataFolder, { recursive: true });
if (lost > 0 || confirmed === 0) process.exitCode = 1;
