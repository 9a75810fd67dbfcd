import { setTimeout as pause } from "node:timers/promises";
import type { Say } from "../database-fault.ts";
import { DatabaseFault } from "../database-fault.ts";
import type { Launch } from "./launch.ts";
import { stopLeftBehind } from "./launch.ts";
import { forgetPostmaster, isAtWork, isStillAtWork, readPostmaster } from "./postmaster.ts";

/** What an earlier PostgreSQL left in the folder. */
export type Predecessor = "none" | "stopped-cleanly" | "crashed";

const patienceMs = 3000;

/**
 * Makes sure that no PostgreSQL of an earlier, killed Alur works in the folder any more: one that is just ending gets
 * its moment, one that nobody told is stopped. Only for the holder of the folder's lock.
 */
export async function partFromPredecessor(plan: Launch, say: Say): Promise<Predecessor> {
  const found = readPostmaster(plan.databaseFolder);
  if (!found) return "none";
  const isLeftBehind = () => isAtWork(found.pid, plan.databaseFolder);
  if (isLeftBehind()) await until(() => !isStillAtWork(found.pid, plan.databaseFolder), patienceMs);
  if (isLeftBehind()) {
    say("Basis data dari Alur yang berhenti mendadak masih berjalan; sedang dihentikan dengan rapi.");
    await stopLeftBehind(plan).catch((cause: unknown) => {
      if (!isLeftBehind()) return;
      throw new DatabaseFault(
        `PostgreSQL dari Alur sebelumnya (nomor proses ${found.pid}) masih memakai folder data dan tidak dapat dihentikan. Hentikan proses itu, lalu jalankan Alur lagi.`,
        { cause },
      );
    });
  }
  if (!readPostmaster(plan.databaseFolder)) return "stopped-cleanly";
  forgetPostmaster(plan.databaseFolder);
  return "crashed";
}

async function until(isTrue: () => boolean, longestMs: number): Promise<void> {
  const end = Date.now() + longestMs;
  while (!isTrue() && Date.now() < end) await pause(20);
}
