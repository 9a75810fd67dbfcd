import { setTimeout as pause } from "node:timers/promises";
import type { Say } from "../database-fault.ts";
import { DatabaseFault } from "../database-fault.ts";
import type { Launch, Launched } from "./launch.ts";
import { launch } from "./launch.ts";
import { readPostmaster } from "./postmaster.ts";
import type { Predecessor } from "./predecessor.ts";

const repeatEveryMs = 10_000;
const leftoversMs = 30_000;

/**
 * Starts PostgreSQL and waits until it takes connections. After a crash it first replays what it had written down,
 * which takes as long as it takes: the wait has no limit and is explained.
 */
export async function launchUntilReady(plan: Launch, predecessor: Predecessor, say: Say): Promise<Launched> {
  if (predecessor === "crashed") {
    say("Basis data dahulu berhenti mendadak; data yang sudah tersimpan sedang dipulihkan. Mohon tunggu.");
  }
  const end = Date.now() + leftoversMs;
  for (;;) {
    const launched = launch(plan);
    const problem = await untilReady(plan, launched, say);
    if (problem === undefined) {
      if (predecessor === "crashed") say("Pemulihan selesai; tidak ada data tersimpan yang hilang.");
      return launched;
    }
    // The helpers of a killed PostgreSQL end a little later than itself, and it does not start beside them.
    if (!/pre-existing shared memory block/.test(problem) || Date.now() > end) throw cannotStart(plan, problem);
    await pause(200);
  }
}

async function untilReady(plan: Launch, launched: Launched, say: Say): Promise<string | undefined> {
  let problem: string | undefined;
  const noticeEnd = async () => {
    problem = await launched.ended;
  };
  void noticeEnd();
  const startedAt = Date.now();
  let explainAt = startedAt + repeatEveryMs;
  while (readPostmaster(plan.databaseFolder)?.ready !== true) {
    if (problem !== undefined) return problem;
    await pause(10);
    if (Date.now() < explainAt) continue;
    explainAt += repeatEveryMs;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    say(`Basis data masih dipulihkan (${seconds} detik). Mohon tunggu dan jangan dihentikan.`);
  }
  return undefined;
}

function cannotStart({ databaseFolder }: Launch, problem: string): DatabaseFault {
  return new DatabaseFault(
    `Basis data di ${databaseFolder} tidak dapat dijalankan. Periksa ruang penyimpanan dan izin folder itu; keterangan PostgreSQL ada di ${databaseFolder}/log.`,
    { cause: new Error(problem) },
  );
}
