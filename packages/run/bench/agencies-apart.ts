// What it costs to tell a connection for which agency it works, in ways that keep agencies apart: reads per second of 8 clients, each of one row that a
// policy guards, with one agency and with ten in turn. Prints a table and asserts nothing.
import { randomUUID } from "node:crypto";
import { Pool, type ClientConfig } from "pg";
import { inAgency } from "../src/io/postgres/in-agency.ts";
import { startOwnPostgres } from "./step-transactions/own-postgres.ts";
import { median, timed, workers } from "./step-transactions/timing.ts";

const CLIENTS = 8;
const READS = 8000;
const ROUNDS = 5;

/** Reads one row of an agency. */
type Read = (pool: Pool, agencyId: string) => Promise<void>;

const statement = { name: "read", text: "select title from alur.procedure where agency_id = $1 and procedure_id = $1" };
const tell = { name: "tell", text: "select set_config('alur.agency_id', $1, true)" };

/** The ways, the first being what the engine does and the last what each costs beside: nobody is told anything, and the owner asks. */
const ways: Readonly<Record<string, { read: Read; pipeline: boolean; owner?: boolean }>> = {
  "told when it changes, on the same trip": { read: told, pipeline: true },
  "told when it changes, on a trip of its own": { read: told, pipeline: false },
  "told in a transaction around each statement": { read: toldInTransaction, pipeline: true },
  "not told, no policy": { read: untold, pipeline: true, owner: true },
};

async function told(pool: Pool, agencyId: string): Promise<void> {
  await inAgency(pool, agencyId).query({ ...statement, values: [agencyId] });
}

async function toldInTransaction(pool: Pool, agencyId: string): Promise<void> {
  const client = await pool.connect();
  const answers = [
    client.query("begin"),
    client.query({ ...tell, values: [agencyId] }),
    client.query({ ...statement, values: [agencyId] }),
    client.query("commit"),
  ];
  await Promise.all(answers);
  client.release();
}

async function untold(pool: Pool, agencyId: string): Promise<void> {
  await pool.query({ ...statement, values: [agencyId] });
}

async function readsPerSecond(pool: Pool, read: Read, agencies: readonly string[]): Promise<number> {
  const turns = Array.from({ length: READS }, (_, turn) => agencies[turn % agencies.length] ?? "");
  const spent = await timed(
    turns,
    workers(CLIENTS, async (agencyId) => read(pool, agencyId)),
  );
  return (READS * 1000) / spent;
}

const postgres = await startOwnPostgres();
try {
  const agencies = Array.from({ length: 10 }, () => randomUUID());
  const pools = Object.entries(ways).map(([name, { read, pipeline, owner }]) => {
    const connection: ClientConfig = owner ? postgres.owner : postgres.connection;
    const pool = new Pool({ ...connection, max: CLIENTS, pipeline });
    pool.on("error", () => {});
    return { name, read, pool, one: [] as number[], ten: [] as number[] };
  });
  const owner = new Pool({ ...postgres.owner, max: 1 });
  for (const agencyId of agencies) {
    await owner.query(
      `insert into alur.procedure (agency_id, procedure_id, title, number, step_count, sop, binding, in_force_since, put_into_force_by)
       values ($1, $1, 'Surat Masuk', '', 1, '{}', '{}', now(), $1)`,
      [agencyId],
    );
  }
  await owner.end();
  // The first round warms up and does not count.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const way of pools) {
      way.one.push(await readsPerSecond(way.pool, way.read, agencies.slice(0, 1)));
      way.ten.push(await readsPerSecond(way.pool, way.read, agencies));
    }
  }
  const perSecond = pools.map(({ name, one, ten }) => ({ name, one: median(one.slice(1)), ten: median(ten.slice(1)) }));
  const untold = { one: perSecond.at(-1)?.one ?? 1, ten: perSecond.at(-1)?.ten ?? 1 };
  console.table(
    perSecond.map(({ name, one, ten }) => ({
      way: name,
      "one agency, reads/s": Math.round(one),
      "of untold": Number((one / untold.one).toFixed(2)),
      "ten in turn, reads/s": Math.round(ten),
      "of untold ": Number((ten / untold.ten).toFixed(2)),
    })),
  );
  await Promise.all(pools.map((way) => way.pool.end()));
} finally {
  await postgres.stop();
}
