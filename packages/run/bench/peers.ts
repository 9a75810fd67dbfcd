// Alur beside a BPMN engine whose state is saved after every step, and beside durable workflows that wait for a message at every step: the same procedure of
// ten steps with one return, the same PostgreSQL with real durability, in turns. Each writes what it writes: Alur a trail, work items, deadlines and the news for
// open pages with every step, in two transactions (taken, finished); the others only what they need to go on. Prints a table and asserts nothing.
import { cpus } from "node:os";
import { Client, Pool } from "pg";
import { alurCases } from "./beside-peers/alur-cases.ts";
import { installPeers } from "./beside-peers/install-peers.ts";
import { startPeer } from "./beside-peers/peer-process.ts";
import { startOwnPostgres } from "./step-transactions/own-postgres.ts";
import { median, timed, workers } from "./step-transactions/timing.ts";

const ROUNDS = 3;
const CASES = { 1: 10, 8: 40 } as const;
const procedure = { steps: 10, decides: 5, backTo: 4 };
/** The return repeats the decision and the step before it. */
const STEPS_OF_CASE = procedure.steps + procedure.decides - procedure.backTo + 1;

installPeers();
const postgres = await startOwnPostgres();
const stopping: (() => Promise<void>)[] = [postgres.stop];
try {
  const databaseFor = async (name: string) => {
    const client = new Client(postgres.owner);
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    const { host = "", port = 5432, user = "" } = postgres.owner;
    const databaseUrl = `postgresql://${user}@${encodeURIComponent(host)}:${port}/${name}`;
    return { ...procedure, connection: { ...postgres.owner, database: name }, databaseUrl };
  };
  const pool = new Pool({ ...postgres.connection, max: 8, pipeline: true });
  pool.on("error", () => {});
  stopping.push(async () => pool.end());
  const alur = await alurCases(pool, procedure);
  const bpmn = await startPeer("run-bpmn-engine.mjs", await databaseFor("bpmn"));
  stopping.push(bpmn.stop);
  const dbos = await startPeer("run-dbos.mjs", await databaseFor("dbos"));
  stopping.push(dbos.stop);
  const ways = {
    Alur: async (cases: number, clients: number) => timed(Array.from({ length: cases }), workers(clients, alur)),
    "bpmn-engine, saved after each step": bpmn.carryThrough,
    "DBOS, a message for each step": dbos.carryThrough,
  };
  type Way = keyof typeof ways;
  const names = Object.keys(ways) as Way[];
  const table = [];
  for (const clients of [1, 8] as const) {
    const rounds: Record<Way, number>[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const speeds = {} as Record<Way, number>;
      for (const name of round % 2 === 0 ? names : names.toReversed())
        speeds[name] = (CASES[clients] * 1000) / (await ways[name](CASES[clients], clients));
      rounds.push(speeds);
    }
    // The first round warms up and does not count.
    const counted = rounds.slice(1);
    for (const name of names) {
      const perSecond = median(counted.map((speeds) => speeds[name]));
      table.push({
        clients,
        way: name,
        "cases/s": Number(perSecond.toFixed(1)),
        "steps/s": Math.round(perSecond * STEPS_OF_CASE),
        "Alur is so many times as fast": Number(median(counted.map((one) => one.Alur / one[name])).toFixed(1)),
        "in the rounds": counted.map((one) => (one.Alur / one[name]).toFixed(1)).join(" "),
      });
    }
  }
  console.log(`${cpus().length} cores, ${STEPS_OF_CASE} steps a case, median of ${ROUNDS} rounds`);
  console.table(table);
} finally {
  for (const stop of stopping.toReversed()) await stop();
}
