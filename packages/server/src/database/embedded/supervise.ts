import type { Say } from "../database-fault.ts";
import type { Launch, Launched } from "./launch.ts";
import { partFromPredecessor } from "./predecessor.ts";
import type { Predecessor } from "./predecessor.ts";
import { launchUntilReady } from "./readiness.ts";

const restartsAllowed = 3;
const withinMs = 60_000;

/** A PostgreSQL that is started again when it ends without being asked to. */
export interface Supervised {
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL and keeps it running: the computer may end it when memory is short, and the office shall go on
 * working. Three ends within a minute mean that something else is wrong; then it is left alone and said so.
 */
export async function supervise(plan: Launch, predecessor: Predecessor, say: Say): Promise<Supervised> {
  let running = await launchUntilReady(plan, predecessor, say);
  let stopping = false;
  const restarts: number[] = [];
  const watch = async (watched: Launched): Promise<void> => {
    await watched.ended;
    if (stopping) return;
    if (!mayRestart(restarts, Date.now())) {
      say(`Basis data berulang kali berhenti mendadak. Periksa ${plan.databaseFolder}/log, lalu jalankan Alur lagi.`);
      return;
    }
    say("Basis data berhenti mendadak dan sedang dijalankan lagi.");
    running = await launchUntilReady(plan, await partFromPredecessor(plan, say), say);
    if (stopping) await running.stop();
    await watch(running);
  };
  const keep = (watched: Launched) =>
    watch(watched).catch((problem: unknown) => {
      say(problem instanceof Error ? problem.message : String(problem));
    });
  const kept = keep(running);
  return {
    async stop() {
      stopping = true;
      await running.stop();
      await kept;
    },
  };
}

function mayRestart(restarts: number[], now: number): boolean {
  while (restarts[0] !== undefined && restarts[0] < now - withinMs) restarts.shift();
  restarts.push(now);
  return restarts.length <= restartsAllowed;
}
