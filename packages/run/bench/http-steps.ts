// Steps of cases per second over HTTP, each with session and policy, beside the same rows by a bare function in the same database: once with the new version
// alone as the answer, and once with the whole case page. Prints a table and asserts nothing; compare the ratios, for the machine drifts by a quarter.
import { randomUUID } from "node:crypto";
import { cpus } from "node:os";
import { drawSop } from "@alur/model";
import { Pool } from "pg";
import { Browser } from "./http-steps/browser.ts";
import { Line } from "./http-steps/line.ts";
import { startOfficeServer } from "./http-steps/office-server.ts";
import { processorTime } from "./http-steps/processor-time.ts";
import { createBareSteps, runBareStep } from "./step-transactions/raw-step.ts";
import { median, timed, workers } from "./step-transactions/timing.ts";
import { letter } from "./step-transactions/workload.ts";

const ROUNDS = 5;
/** Steps of each kind in a round. */
const SHARE = { 1: 200, 4: 400, 8: 400, 16: 400 } as const;
type Clients = 1 | 4 | 8 | 16;
/** Steps before anything is measured: an office's server has run for days, and not for seconds. */
const WARM_UP = 1500;

const kinds = ["version", "page", "bare"] as const;
type Kind = (typeof kinds)[number];

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

  const send = async (line: Line, cookie: string, path: string, body: object, little: boolean): Promise<void> => {
    const headers = [`cookie: ${cookie}`, ...(little ? ["prefer: return=minimal"] : [])];
    const answer = await line.post(path, headers, JSON.stringify(body));
    if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${answer.body}`);
  };
  const readyCase = async (line: Line, cookie: string): Promise<ReadyCase> => {
    const caseId = randomUUID();
    const opening = { procedureId: procedure.id, postId, subject: "Permohonan data", number: "", requesterName: "" };
    await send(line, cookie, "/api/cases", { commandId: caseId, ...opening }, true);
    const claim = { commandId: randomUUID(), type: "ClaimWorkItem", workItemId: "w1" };
    await send(line, cookie, `/api/cases/${caseId}/commands`, claim, true);
    return { caseId, workItemId: "w1" };
  };
  const complete = async (line: Line, cookie: string, { caseId, workItemId }: ReadyCase, kind: Kind): Promise<void> => {
    const met = { requirementsMet: ["Surat masuk"], note: "" };
    const command = { commandId: randomUUID(), type: "CompleteWorkItem", workItemId, ...met };
    await send(line, cookie, `/api/cases/${caseId}/commands`, command, kind === "version");
  };
  let addresses = 0;
  const openLine = async (): Promise<Line> => {
    addresses++;
    return Line.open(server.port, `127.1.${addresses >> 8}.${addresses & 255}`);
  };

  // What the server wrote for one such step, but for the identifiers, is what the bare function writes.
  const cookies = browsers.map(({ cookie }) => cookie);
  const [someCookie = ""] = cookies;
  const firstLine = await openLine();
  const sample = await readyCase(firstLine, someCookie);
  await complete(firstLine, someCookie, sample, "page");
  firstLine.close();
  const { rows } = await pool.query<Record<string, unknown>>(
    `select e.agency_id, e.version, e.official_id, e.at, e.events::text, done.work_item_id as done, done.claimed_by, done.claimed_at,
       next.work_item_id as next, next.step_id, next.round, next.performer_id, next.post_id, next.due_at,
       next.remind_at
     from alur.case_event e
     join alur.work_item done on done.case_id = e.case_id and done.status = 'completed'
     join alur.work_item next on next.case_id = e.case_id and next.status = 'offered'
     where e.case_id = $1 order by e.version desc limit 1`,
    [sample.caseId],
  );
  const [[agency, version, ...rest] = []] = rows.map((row) => Object.values(row));
  const bare = async ({ caseId }: ReadyCase): Promise<void> =>
    runBareStep(pool, "bare_step", [agency, caseId, version, randomUUID(), ...rest]);

  /** Milliseconds, and milliseconds of the server's processor, for some steps of one kind. */
  const run = async (kind: Kind, clients: Clients, ready: readonly ReadyCase[]) => {
    if (kind === "bare") return { time: await timed(ready, workers(clients, bare)), cpu: 0 };
    const lines = await Promise.all(Array.from({ length: clients }, openLine));
    const before = processorTime(server.pid);
    const time = await timed(
      ready,
      lines.map((line, i) => async (one: ReadyCase) => complete(line, cookies[i] ?? "", one, kind)),
    );
    const cpu = processorTime(server.pid) - before;
    for (const line of lines) line.close();
    return { time, cpu };
  };

  const makeReady = async (steps: number): Promise<ReadyCase[]> => {
    const ready: ReadyCase[] = [];
    const lines = await Promise.all(cookies.map(openLine));
    await timed(
      Array.from({ length: steps }),
      lines.map((line, i) => async () => void ready.push(await readyCase(line, cookies[i] ?? ""))),
    );
    for (const line of lines) line.close();
    return ready;
  };

  const early = await makeReady(WARM_UP);
  for (const [i, kind] of kinds.entries()) await run(kind, 4, early.slice((i * WARM_UP) / 3, ((i + 1) * WARM_UP) / 3));
  const table = [];
  for (const clients of [1, 4, 8, 16] as Clients[]) {
    const steps = SHARE[clients];
    const rounds: Record<Kind, { time: number; cpu: number }>[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const ready = await makeReady(kinds.length * steps);
      const measured = { version: { time: 0, cpu: 0 }, page: { time: 0, cpu: 0 }, bare: { time: 0, cpu: 0 } };
      const order = [...kinds.slice(round % kinds.length), ...kinds.slice(0, round % kinds.length)];
      for (const [i, kind] of order.entries()) {
        measured[kind] = await run(kind, clients, ready.slice(i * steps, (i + 1) * steps));
      }
      rounds.push(measured);
    }
    // The first round warms up and does not count.
    const counted = rounds.slice(1);
    const perSecond = (kind: Kind) => Math.round(median(counted.map((round) => (steps * 1000) / round[kind].time)));
    const ratio = (kind: Kind) => Number(median(counted.map((round) => round.bare.time / round[kind].time)).toFixed(2));
    const cpu = (kind: Kind) => Number(median(counted.map((round) => round[kind].cpu / steps)).toFixed(2));
    table.push({
      clients,
      "bare steps/s": perSecond("bare"),
      "version steps/s": perSecond("version"),
      "version : bare": ratio("version"),
      "server ms/step": cpu("version"),
      "page steps/s": perSecond("page"),
      "page : bare": ratio("page"),
      "server ms/page": cpu("page"),
    });
  }
  console.log(`${cpus().length} cores, database, server and clients on them, median of ${ROUNDS} rounds`);
  console.table(table);
  for (const browser of [first, ...browsers]) browser.close();
} finally {
  await pool.end();
  await server.stop();
}
