import { Pool, type ClientConfig } from "pg";
import type { CaseCommand } from "../../src/case/case-command.ts";
import { median, timed, workers } from "../step-transactions/timing.ts";
import { Workload } from "../step-transactions/workload.ts";

const ROUNDS = 5;
const TURNS = 2;
const STEPS = 60;

/** What a step takes in the large database, in milliseconds, beside the same in an empty one, in turns. */
export interface StepCost {
  "large, ms": number;
  "empty, ms": number;
  ratio: number;
  "ratios of the rounds": string;
}

/** With `readFirst` the process has never seen the case, and reads its trail before the step. */
interface StepWay {
  clients: number;
  readFirst: boolean;
}

export const stepWays: Readonly<Record<string, StepWay>> = {
  "a step, 1 client": { clients: 1, readFirst: false },
  "a step, 8 clients": { clients: 8, readFirst: false },
  "a step on a case that is read first, 1 client": { clients: 1, readFirst: true },
};

export async function stepsBesideEmpty(
  large: { connection: ClientConfig; agencyId: string },
  empty: ClientConfig,
  { clients, readFirst }: StepWay,
): Promise<StepCost> {
  const pools = { large: openPool(large.connection, clients), empty: openPool(empty, clients) };
  const workloads = { large: new Workload(pools.large, large.agencyId), empty: new Workload(pools.empty) };
  for (const workload of Object.values(workloads)) await workload.putIntoForce();
  const rounds: { large: number; empty: number }[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const cost = { large: 0, empty: 0 };
    for (let turn = 0; turn < TURNS; turn++) {
      for (const side of turn % 2 === 0 ? (["large", "empty"] as const) : (["empty", "large"] as const)) {
        cost[side] += ((await timeOf(workloads[side], clients, readFirst)) * clients) / (TURNS * STEPS);
      }
    }
    rounds.push(cost);
  }
  for (const pool of Object.values(pools)) await pool.end();
  // The first round warms up and does not count.
  const counted = rounds.slice(1);
  const ratios = counted.map((round) => round.large / round.empty);
  return {
    "large, ms": Number(median(counted.map((round) => round.large)).toFixed(2)),
    "empty, ms": Number(median(counted.map((round) => round.empty)).toFixed(2)),
    ratio: Number(median(ratios).toFixed(2)),
    "ratios of the rounds": ratios.map((ratio) => ratio.toFixed(2)).join(" "),
  };
}

async function timeOf(workload: Workload, clients: number, readFirst: boolean): Promise<number> {
  const ready: CaseCommand[] = [];
  await timed(
    Array.from({ length: STEPS }),
    workers(8, async () => void ready.push(await workload.readyCase())),
  );
  if (readFirst) for (const { caseId } of ready) workload.context.cache.forget(workload.context.agencyId, caseId);
  return timed(
    ready,
    workers(clients, async (command) => workload.run(command)),
  );
}

function openPool(connection: ClientConfig, clients: number): Pool {
  const pool = new Pool({ ...connection, max: clients, pipeline: true });
  // When the database stops, it breaks connections that nobody uses.
  pool.on("error", () => {});
  return pool;
}
