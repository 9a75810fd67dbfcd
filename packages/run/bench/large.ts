// Alur with 100,000 running and 1,000,000 closed cases, made by SQL from cases that the engine carried out: worklists, pages, lists, steps beside those of an
// empty database, deadlines, seals, and the bytes of a case. Prints tables and asserts nothing. `--scale=0.1` makes a tenth of the cases.
import { rmSync, statfsSync } from "node:fs";
import { cpus } from "node:os";
import { Client, Pool, type ClientConfig } from "pg";
import { startAlurServer } from "./http-steps/alur-server.ts";
import { foundAgencies } from "./large/agencies.ts";
import { bytesPerCase } from "./large/bytes-per-case.ts";
import { loadCases } from "./large/load-cases.ts";
import { forLoading, forWork } from "./large/loading-settings.ts";
import { openOffice } from "./large/office.ts";
import { measurePages } from "./large/pages.ts";
import { stepsBesideEmpty, stepWays, type StepCost } from "./large/steps-beside-empty.ts";
import { measureUpkeep } from "./large/upkeep.ts";
import { measureWorklists } from "./large/worklists.ts";
import { makeFolder, startOwnPostgres, startPostgres } from "./step-transactions/own-postgres.ts";

const OPEN = 100_000;
const CLOSED = 1_000_000;
/** At full size, with room for sorting the indexes. */
const BYTES_NEEDED = 40e9;

const scale = Number(/^--scale=(.+)$/.exec(process.argv[2] ?? "")?.[1] ?? 1);
if (!(scale > 0 && scale <= 10)) throw new Error("--scale=0.1 makes a tenth of the cases, --scale=1 all of them.");
const size = { open: Math.round(OPEN * scale), closed: Math.round(CLOSED * scale) };

/** As Alur works on a server that it does not own: under the app's role, which the policies bind. */
const asApp = (owner: ClientConfig): ClientConfig => ({ ...owner, options: "-c role=alur_app" });

const begun = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const folder = makeFolder();
const { bavail, bsize } = statfsSync(folder);
if (bavail * bsize < BYTES_NEEDED * scale) {
  rmSync(folder, { recursive: true, force: true });
  throw new Error(
    `${Math.ceil((BYTES_NEEDED * scale) / 1e9)} GB must be free in ${folder}; --scale=0.1 needs a tenth.`,
  );
}
let postgres = await startPostgres(folder);
const stopping: (() => Promise<void>)[] = [];
try {
  // An office as people set one up, whose cases are then written past the engine.
  let server = await startAlurServer(postgres.owner, folder);
  const setup = new Pool({ ...postgres.owner, max: 1 });
  const office = await openOffice(server.port, setup);
  await setup.end();
  await server.stop();
  await forLoading(postgres.owner);
  await postgres.stop();

  postgres = await startPostgres(folder);
  const founding = new Pool({ ...asApp(postgres.owner), max: 1 });
  const agencies = await foundAgencies(founding, office);
  await founding.end();
  say(`${agencies.agencyIds.length} agencies with ${agencies.trails.length / 2} SOPs; now their cases`);
  await loadCases(postgres.owner, agencies.trails, size, say);
  await forWork(postgres.owner);
  await postgres.stop();

  postgres = await startPostgres(folder);
  say(`${size.open} open and ${size.closed} closed cases, ${cpus().length} cores; now as an office runs it`);
  const connection = asApp(postgres.owner);
  const [owner, app] = [new Pool({ ...postgres.owner, max: 1 }), new Pool({ ...connection, max: 4, pipeline: true })];
  for (const pool of [owner, app]) {
    pool.on("error", () => {});
    stopping.push(async () => pool.end());
  }
  console.table(await measureWorklists(app, agencies));

  server = await startAlurServer(postgres.owner, folder);
  stopping.push(async () => server.stop());
  const readers = await office.signIn(server.port);
  console.table(await measurePages(owner, office.agencyId, readers));
  readers.administrator.close();
  readers.official.close();

  const client = new Client(postgres.owner);
  await client.connect();
  const bytes = await bytesPerCase(client);
  await client.end();
  console.table(bytes);
  const sum = (column: "bytes of a closed case" | "of an open one "): number =>
    bytes.reduce((all, line) => all + line[column], 0);
  console.log(`${sum("bytes of a closed case")} bytes a closed case, ${sum("of an open one ")} an open one.`);

  const empty = await startOwnPostgres();
  stopping.push(empty.stop);
  const large = { connection, agencyId: office.agencyId };
  const steps: Record<string, StepCost> = {};
  for (const [name, way] of Object.entries(stepWays))
    steps[name] = await stepsBesideEmpty(large, empty.connection, way);
  console.table(steps);
  console.table(await measureUpkeep(owner, app, office.agencyId));
  say("done");
} finally {
  for (const stop of stopping.toReversed()) await stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
