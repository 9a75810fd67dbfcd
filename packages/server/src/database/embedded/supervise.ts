import { setTimeout as pause } from "node:timers/promises";
import type { Say } from "../database-fault.ts";
import type { Launch, Launched } from "./launch.ts";
import { partFromPredecessor } from "./predecessor.ts";
import type { Predecessor } from "./predecessor.ts";
import { launchUntilReady } from "./readiness.ts";

/** A PostgreSQL that is started again when it ends without being asked to. */
export interface Supervised {
  stop(): Promise<void>;
}

/** How often it is started again at once, and how long is waited where that does not help (milliseconds). */
export interface Patience {
  atOnce: number;
  withinMs: number;
  pauseMs: number;
}

const usualPatience: Patience = { atOnce: 3, withinMs: 60_000, pauseMs: 30_000 };

/**
 * Starts PostgreSQL and keeps it running: the computer may end it when memory is short, and the office shall go on working. More than three ends within a
 * minute mean that something else is wrong, such as a full disk. It is said what to look at, and tried again every half minute: whoever makes room must not have
 * to know that Alur wants to be started anew, and at night nobody is there who could.
 */
export async function supervise(
  plan: Launch,
  predecessor: Predecessor,
  say: Say,
  patience: Patience = usualPatience,
): Promise<Supervised> {
  let running: Launched | undefined = await launchUntilReady(plan, predecessor, say);
  const stopping = new AbortController();
  const restarts: number[] = [];

  const startAgain = async (): Promise<Launched | undefined> => {
    for (;;) {
      try {
        if (mayStartAtOnce(restarts, Date.now(), patience))
          say("Basis data berhenti mendadak dan sedang dijalankan lagi.");
        else {
          say(
            `Basis data berulang kali berhenti mendadak. Periksa ruang penyimpanan, memori, dan ${plan.databaseFolder}/log; Alur mencoba lagi setiap ${patience.pauseMs / 1000} detik.`,
          );
          await pause(patience.pauseMs, undefined, { signal: stopping.signal });
        }
        return await launchUntilReady(plan, await partFromPredecessor(plan, say), say);
      } catch (problem) {
        if (stopping.signal.aborted) return undefined;
        say(problem instanceof Error ? problem.message : String(problem));
      }
    }
  };
  const keep = async (): Promise<void> => {
    while (running) {
      await running.ended;
      if (stopping.signal.aborted) return;
      running = await startAgain();
      if (stopping.signal.aborted) await running?.stop();
    }
  };
  const kept = keep();
  return {
    async stop() {
      stopping.abort();
      await running?.stop();
      await kept;
    },
  };
}

function mayStartAtOnce(restarts: number[], now: number, { atOnce, withinMs }: Patience): boolean {
  while (restarts[0] !== undefined && restarts[0] < now - withinMs) restarts.shift();
  restarts.push(now);
  return restarts.length <= atOnce;
}
