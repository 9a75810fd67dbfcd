// Steps of cases per second over HTTP, each with session, policy and the case page as its answer, beside the same rows by a bare function in the same
// database. Prints a table and asserts nothing; compare the ratio, for the machine drifts by a quarter.
import { randomUUID } from "node:crypto";
import { cpus } from "node:os";
import { drawSop } from "@alur/model";
import { Pool } from "pg";
import { Browser } from "./http-steps/browser.ts";
import { startOfficeServer } from "./http-steps/office-server.ts";
import { createBareSteps, runBareStep } from "./step-transactions/raw-step.ts";
import { median, timed, workers } from "./step-transactions/timing.ts";
import { letter } from "./step-transactions/workload.ts";

const ROUNDS = 3;
const SHARE = { 1: 40, 4: 60, 8: 80, 16: 80 } as const;
type Clients = 1 | 4 | 8 | 16;

const POST_NAME = "Petugas Loket";

/** A case whose first work item somebody has taken. */
interface ReadyCase {
  caseId: string;
  workItemId: string;
}

const server = await startOfficeServer();
const pool = new Pool({ ...server.owner, max: 16 });
// When the server ends, so does its database, and lines break that nobody uses.
pool.on("error", () => {});
try {
  await createBareSteps(pool);
  const first = new Browser(server.port, 0);
  await first.ask("POST", "/api/demo");
  const { posts } = await first.ask<{ posts: { id: string; name: string }[] }>("GET", "/api/office");
  const postId = posts.find(({ name }) => name === POST_NAME)?.id ?? "";
  const { sop } = drawSop(letter, "Pengelolaan Surat");
  const binding = Object.fromEntries(sop.performers.map(({ id }) => [id, { kind: "post", postId }]));
  const procedure = await first.ask<{ id: string }>("POST", "/api/procedures", { sop, binding });
  const officials = await first.ask<{ id: string; posts: string[] }[]>("GET", "/api/demo/officials");
  const officialId = officials.find((official) => official.posts.includes(POST_NAME))?.id;
  const browsers = Array.from({ length: 16 }, (_, place) => new Browser(server.port, place));
  for (const browser of browsers) await browser.ask("POST", "/api/demo/switch", { officialId });

  const readyCase = async (browser: Browser): Promise<ReadyCase> => {
    const opening = { procedureId: procedure.id, postId, subject: "Permohonan data", number: "", requesterName: "" };
    const { id } = await browser.ask<{ id: string }>("POST", "/api/cases", { commandId: randomUUID(), ...opening });
    const claim = { commandId: randomUUID(), type: "ClaimWorkItem", workItemId: "w1" };
    await browser.ask("POST", `/api/cases/${id}/commands`, claim);
    return { caseId: id, workItemId: "w1" };
  };
  const complete = async (browser: Browser, { caseId, workItemId }: ReadyCase): Promise<void> => {
    const met = { requirementsMet: ["Surat masuk"], note: "" };
    const command = { commandId: randomUUID(), type: "CompleteWorkItem", workItemId, ...met };
    await browser.ask("POST", `/api/cases/${caseId}/commands`, command);
  };

  // What the server wrote for one such step, but for the identifiers, is what the bare function writes.
  const [somebody = first] = browsers;
  const sample = await readyCase(somebody);
  await complete(somebody, sample);
  const { rows } = await pool.query<Record<string, unknown>>(
    `select e.agency_id, e.version, e.official_id, e.at, e.events::text, done.work_item_id as done, done.claimed_by, done.claimed_at,
       next.work_item_id as next, next.step_id, next.round, next.performer_id, next.post_id, next.due_at
     from alur.case_event e
     join alur.work_item done on done.case_id = e.case_id and done.status = 'completed'
     join alur.work_item next on next.case_id = e.case_id and next.status = 'offered'
     where e.case_id = $1 order by e.version desc limit 1`,
    [sample.caseId],
  );
  const [[agency, version, ...rest] = []] = rows.map((row) => Object.values(row));
  const bare = async ({ caseId }: ReadyCase): Promise<void> =>
    runBareStep(pool, "bare_step", [agency, caseId, version, randomUUID(), ...rest]);

  const table = [];
  for (const clients of [1, 4, 8, 16] as Clients[]) {
    const at = browsers.slice(0, clients);
    const speeds = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const ready: ReadyCase[] = [];
      await timed(
        Array.from({ length: 2 * SHARE[clients] }),
        browsers.slice(0, 8).map((browser) => async () => void ready.push(await readyCase(browser))),
      );
      const [overHttp, raw] = [ready.slice(0, SHARE[clients]), ready.slice(SHARE[clients])];
      const http = await timed(
        overHttp,
        at.map((browser) => async (one: ReadyCase) => complete(browser, one)),
      );
      const bareTime = await timed(raw, workers(clients, bare));
      speeds.push({ http: (SHARE[clients] * 1000) / http, bare: (SHARE[clients] * 1000) / bareTime });
    }
    // The first round warms up and does not count.
    const counted = speeds.slice(1);
    table.push({
      clients,
      "HTTP steps/s": Math.round(median(counted.map(({ http }) => http))),
      "bare steps/s": Math.round(median(counted.map((speed) => speed.bare))),
      ratio: Number(median(counted.map((speed) => speed.http / speed.bare)).toFixed(2)),
    });
  }
  console.log(`${cpus().length} cores, server and clients on them, median of ${ROUNDS} rounds`);
  console.table(table);
  for (const browser of [first, ...browsers]) browser.close();
} finally {
  await pool.end();
  await server.stop();
}
