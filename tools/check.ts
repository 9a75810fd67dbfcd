import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { house } from "./house.ts";

/** The guards of the house, as the names of their npm scripts; the slowest first, so that nothing waits for it at the end. */
const guards = ["typecheck", "knip", "lint", "depcruise", "check:clock", "check:files", "format:check"];
const atOnce = 2;

type Outcome = { guard: string; passed: boolean; seconds: number; said: string };

async function run(guard: string): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--run", guard], { cwd: house, stdio: ["ignore", "pipe", "pipe"] });
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return {
    guard,
    passed: child.exitCode === 0,
    seconds: (performance.now() - started) / 1000,
    said: said + complaints,
  };
}

async function work(waiting: string[], outcomes: Outcome[]): Promise<void> {
  for (let guard = waiting.shift(); guard !== undefined; guard = waiting.shift()) {
    const outcome = await run(guard);
    outcomes.push(outcome);
    console.log(`${outcome.passed ? "✓" : "✗"} ${guard.padEnd(14)} ${outcome.seconds.toFixed(1).padStart(5)} s`);
  }
}

const outcomes: Outcome[] = [];
const waiting = [...guards];
await Promise.all(Array.from({ length: atOnce }, () => work(waiting, outcomes)));

const failed = outcomes.filter((outcome) => !outcome.passed);
for (const outcome of failed) console.log(`\n── ${outcome.guard} ──\n${outcome.said.trimEnd()}`);
const passedCount = outcomes.length - failed.length;
console.log(`Guards: ${passedCount} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
