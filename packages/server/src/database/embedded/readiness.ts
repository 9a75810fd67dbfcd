import { setTimeout as pause } from "node:timers/promises";
import type { Say } from "../database-fault.ts";
import { DatabaseFault } from "../database-fault.ts";
import type { Launch, Launched } from "./launch.ts";
import { launch } from "./launch.ts";
import type { Predecessor } from "./predecessor.ts";
import { partFromPredecessor } from "./predecessor.ts";

const repeatEveryMs = 10_000;
const leftoversMs = 30_000;

// The helpers of a killed PostgreSQL end a little later than itself; and an Alur killed just as it started PostgreSQL
// leaves one that appears only after we looked.
const stillOccupied = /pre-existing shared memory block|lock file "[^"]+" already exists/;

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
    const problem = await untilReady(launched, say);
    if (problem === undefined) {
      if (predecessor === "crashed") say("Pemulihan selesai; tidak ada data tersimpan yang hilang.");
      return launched;
    }
    if (!stillOccupied.test(problem) || Date.now() > end) throw cannotStart(plan, problem);
    await pause(200);
    await partFromPredecessor(plan, say);
  }
}

async function untilReady(launched: Launched, say: Say): Promise<string | undefined> {
  let problem: string | undefined;
  const noticeEnd = async () => {
    problem = await launched.ended;
  };
  void noticeEnd();
  const startedAt = Date.now();
  let explainAt = startedAt + repeatEveryMs;
  while (!launched.isReady()) {
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
