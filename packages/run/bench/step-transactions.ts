// Steps of cases per second through the engine, beside the same row changes by a bare function in the database: the same connections, rows, bytes and
// durability, in short turns; and beside that function without a hash chain. Prints a table and asserts nothing; compare the ratios, for the machine
// drifts by a quarter.
import { cpus } from "node:os";
import { Pool } from "pg";
import type { CaseCommand } from "../src/case/case-command.ts";
import { startOwnPostgres } from "./step-transactions/own-postgres.ts";
import { bareValues, createBareSteps, runBareStep } from "./step-transactions/raw-step.ts";
import { requireSameRows } from "./step-transactions/same-rows.ts";
import { median, timed, workers } from "./step-transactions/timing.ts";
import { Workload } from "./step-transactions/workload.ts";

const ROUNDS = 3;
/** Steps of each kind in a round, and how many of one kind are done before the next has its turn. */
const SHARE = {
  1: { steps: 600, turn: 100 },
  4: { steps: 1200, turn: 200 },
  8: { steps: 1200, turn: 200 },
  16: { steps: 1200, turn: 200 },
} as const;
type Clients = keyof typeof SHARE;

const kinds = ["engine", "bare", "unchained"] as const;
type Speeds = Record<(typeof kinds)[number], number>;

/** Steps per second in each way, in turns short enough that whatever else the computer does falls on all alike. */
async function measure(pool: Pool, clients: Clients): Promise<Speeds> {
  const { steps, turn } = SHARE[clients];
  const workload = new Workload(pool);
  await workload.putIntoForce();
  const time: Speeds = { engine: 0, bare: 0, unchained: 0 };
  for (let done = 0; done < steps; done += turn) {
    const ready: CaseCommand[] = [];
    const prepare = async () => void ready.push(await workload.readyCase());
    await timed(Array.from({ length: 3 * turn }), workers(8, prepare));
    const valuesOf = (command: CaseCommand) => bareValues(workload.stepOf(command));
    const commands = ready.slice(0, turn);
    const [bare, unchained] = [ready.slice(turn, 2 * turn).map(valuesOf), ready.slice(2 * turn).map(valuesOf)];
    const ways: Record<keyof Speeds, () => Promise<number>> = {
      engine: async () =>
        timed(
          commands,
          workers(clients, async (command) => workload.run(command)),
        ),
      bare: async () =>
        timed(
          bare,
          workers(clients, async (row) => runBareStep(pool, "bare_step", row)),
        ),
      unchained: async () =>
        timed(
          unchained,
          workers(clients, async (row) => runBareStep(pool, "unchained_step", row)),
        ),
    };
    const first = (done / turn) % kinds.length;
    for (const kind of [...kinds.slice(first), ...kinds.slice(0, first)]) time[kind] += await ways[kind]();
  }
  const perSecond = (kind: keyof Speeds): number => (steps * 1000) / time[kind];
  return { engine: perSecond("engine"), bare: perSecond("bare"), unchained: perSecond("unchained") };
}

/** One step in each way, to see that both write the same. */
async function compareRows(owner: Pool, pool: Pool): Promise<void> {
  const workload = new Workload(pool);
  await workload.putIntoForce();
  const [engine, bare] = [await workload.readyCase(), await workload.readyCase()];
  const values = bareValues(workload.stepOf(bare));
  await workload.run(engine);
  await runBareStep(pool, "bare_step", values);
  await requireSameRows(owner, engine.caseId, bare.caseId);
}

const postgres = await startOwnPostgres();
try {
  const table = [];
  const setup = new Pool({ ...postgres.owner, max: 1 });
  await createBareSteps(setup);
  const comparing = new Pool({ ...postgres.connection, max: 1 });
  await compareRows(setup, comparing);
  await comparing.end();
  const { rows } = await setup.query<{ setting: string }>(
    "select name || '=' || setting as setting from pg_settings where name in ('fsync', 'synchronous_commit')",
  );
  await setup.end();
  for (const clients of [1, 4, 8, 16] as const) {
    const pool = new Pool({ ...postgres.connection, max: clients, pipeline: true });
    // When the database stops, it breaks connections that nobody uses; that is no fault of the benchmark.
    pool.on("error", () => {});
    const rounds = [];
    // The first round warms up the database, the connections and the program, and does not count.
    for (let round = 0; round <= ROUNDS; round++) rounds.push(await measure(pool, clients));
    await pool.end();
    const counted = rounds.slice(1);
    const ratios = counted.map(({ engine, bare }) => engine / bare);
    const chained = counted.map(({ bare, unchained }) => bare / unchained);
    table.push({
      clients,
      "engine steps/s": Math.round(median(counted.map(({ engine }) => engine))),
      "bare steps/s": Math.round(median(counted.map(({ bare }) => bare))),
      ratio: Number(median(ratios).toFixed(2)),
      "chained : unchained": Number(median(chained).toFixed(2)),
      "ratios of the rounds": ratios.map((ratio) => ratio.toFixed(2)).join(" "),
    });
  }
  console.log(`${cpus().length} cores, ${rows.map((row) => row.setting).join(", ")}, median of ${ROUNDS} rounds`);
  console.table(table);
} finally {
  await postgres.stop();
}
