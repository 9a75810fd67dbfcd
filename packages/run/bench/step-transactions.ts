// Steps of cases per second through the engine, beside the same four row changes by a bare function in the database: the same connections, rows, bytes and
// durability, in short turns. Prints a table and asserts nothing; compare the ratio, for the machine drifts by a quarter.
import { cpus } from "node:os";
import { Pool } from "pg";
import type { CaseCommand } from "../src/case/case-command.ts";
import { startOwnPostgres } from "./step-transactions/own-postgres.ts";
import { bareValues, createBareStep, runBareStep } from "./step-transactions/raw-step.ts";
import { Workload } from "./step-transactions/workload.ts";

const ROUNDS = 5;
/** Steps of each kind in a round, and how many of one kind are done before the other has its turn. */
const SHARE = { 1: { steps: 1500, turn: 100 }, 8: { steps: 4000, turn: 400 } } as const;

/** Lets so many clients work off a list together, and says how long it took in milliseconds. */
async function timed<Item>(
  clients: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<number> {
  const left = items.values();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const item of left) await work(item);
    }),
  );
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Steps per second both ways, in turns short enough that whatever else the computer does falls on both alike. */
async function measure(pool: Pool, clients: 1 | 8): Promise<{ engine: number; bare: number }> {
  const { steps, turn } = SHARE[clients];
  const workload = new Workload(pool);
  await workload.putIntoForce();
  const time = { engine: 0, bare: 0 };
  for (let done = 0; done < steps; done += turn) {
    const ready: CaseCommand[] = [];
    await timed(8, Array.from({ length: 2 * turn }), async () => {
      ready.push(await workload.readyCase());
    });
    const commands = ready.slice(0, turn);
    const values = ready.slice(turn).map((command) => bareValues(workload.stepOf(command)));
    const engine = async () => {
      time.engine += await timed(clients, commands, async (command) => workload.run(command));
    };
    const bare = async () => {
      time.bare += await timed(clients, values, async (row) => runBareStep(pool, row));
    };
    for (const work of (done / turn) % 2 === 0 ? [engine, bare] : [bare, engine]) await work();
  }
  return { engine: (steps * 1000) / time.engine, bare: (steps * 1000) / time.bare };
}

const postgres = await startOwnPostgres();
try {
  const table = [];
  const setup = new Pool({ ...postgres.owner, max: 1 });
  await createBareStep(setup);
  const { rows } = await setup.query<{ setting: string }>(
    "select name || '=' || setting as setting from pg_settings where name in ('fsync', 'synchronous_commit')",
  );
  await setup.end();
  for (const clients of [1, 8] as const) {
    const pool = new Pool({ ...postgres.connection, max: clients, pipeline: true });
    // When the database stops, it breaks connections that nobody uses; that is no fault of the benchmark.
    pool.on("error", () => {});
    const rounds = [];
    // The first round warms up the database, the connections and the program, and does not count.
    for (let round = 0; round <= ROUNDS; round++) rounds.push(await measure(pool, clients));
    await pool.end();
    const counted = rounds.slice(1);
    const ratios = counted.map(({ engine, bare }) => engine / bare);
    table.push({
      clients,
      "engine steps/s": Math.round(median(counted.map(({ engine }) => engine))),
      "bare steps/s": Math.round(median(counted.map(({ bare }) => bare))),
      ratio: Number(median(ratios).toFixed(2)),
      "ratios of the rounds": ratios.map((ratio) => ratio.toFixed(2)).join(" "),
    });
  }
  console.log(`${cpus().length} cores, ${rows.map((row) => row.setting).join(", ")}, median of ${ROUNDS} rounds`);
  console.table(table);
} finally {
  await postgres.stop();
}
