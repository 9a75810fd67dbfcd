// Several Alur servers on one database, each in a process of its own as an office would start them: steps over HTTP per second, with one, two and four of them
// answering 8 people, and what a step costs in processor time. The servers share nothing but the database. Prints a table and asserts nothing; on a
// computer with few cores more servers cannot be quicker, and the table shows whether a step costs more where there are more of them.
import { randomUUID } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { drawSop } from "@alur/model";
import { startAlurServer, type AlurServer } from "./http-steps/alur-server.ts";
import { Browser } from "./http-steps/browser.ts";
import { Line } from "./http-steps/line.ts";
import { processorTime, processorTimeWithChildren } from "./http-steps/processor-time.ts";
import { makeFolder, startPostgres } from "./step-transactions/own-postgres.ts";
import { median, timed } from "./step-transactions/timing.ts";
import { letter } from "./step-transactions/workload.ts";

const SERVERS = [1, 2, 4] as const;
const PEOPLE = 8;
const STEPS = 400;
const ROUNDS = 3;
/** Steps before anything is measured, spread over all servers: those of an office have run for days, and not for seconds. */
const WARM_UP = 2000;
const POST_NAME = "Petugas Loket";

/** What a round with so many servers came to. */
interface Round {
  perSecond: number;
  serverMs: number;
  databaseMs: number;
}

const folder = makeFolder();
const postgres = await startPostgres(folder);
const servers: AlurServer[] = [];
try {
  // The first makes the tables; the others find them.
  while (servers.length < Math.max(...SERVERS)) servers.push(await startAlurServer(postgres.owner, folder));
  const [postmaster = ""] = readFileSync(join(folder, "database", "postmaster.pid"), "utf8").split("\n");
  const first = new Browser(servers[0]?.port ?? 0, 0);
  await first.ask("POST", "/api/demo");
  const { posts } = await first.ask<{ posts: { id: string; name: string }[] }>("GET", "/api/office");
  const postId = posts.find(({ name }) => name === POST_NAME)?.id ?? "";
  const { sop } = drawSop(letter, "Pengelolaan Surat");
  const binding = Object.fromEntries(sop.performers.map(({ id }) => [id, { kind: "post", postId }]));
  const procedure = await first.ask<{ id: string }>("POST", "/api/procedures", { sop, binding });
  const officials = await first.ask<{ id: string; posts: string[] }[]>("GET", "/api/demo/officials");
  const officialId = officials.find((official) => official.posts.includes(POST_NAME))?.id;
  await first.ask("POST", "/api/demo/switch", { officialId });
  first.close();

  // One session, which all of the servers know.
  const send = async (line: Line, path: string, body: object): Promise<void> => {
    const headers = [`cookie: ${first.cookie}`, "prefer: return=minimal"];
    const answer = await line.post(path, headers, JSON.stringify({ commandId: randomUUID(), ...body }));
    if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${answer.body}`);
  };
  const command = async (line: Line, caseId: string, what: object): Promise<void> =>
    send(line, `/api/cases/${caseId}/commands`, { workItemId: "w1", ...what });
  const readyCase = async (line: Line): Promise<string> => {
    const caseId = randomUUID();
    const opening = { procedureId: procedure.id, postId, subject: "Permohonan data", number: "", requesterName: "" };
    await send(line, "/api/cases", { commandId: caseId, ...opening });
    await command(line, caseId, { type: "ClaimWorkItem" });
    return caseId;
  };
  let addresses = 0;
  /** The people, spread over so many of the servers; each has the rate limit of a computer of their own. */
  const peopleAt = async (count: number): Promise<Line[]> =>
    Promise.all(
      Array.from({ length: PEOPLE }, async (_, place) => {
        addresses++;
        return Line.open(servers[place % count]?.port ?? 0, `127.1.${addresses >> 8}.${addresses & 255}`);
      }),
    );

  const measure = async (count: number, steps: number): Promise<Round> => {
    const people = await peopleAt(count);
    const ready: string[] = [];
    const open = people.map((line) => async () => void ready.push(await readyCase(line)));
    await timed(Array.from({ length: steps }), open);
    const complete = { type: "CompleteWorkItem", requirementsMet: ["Surat masuk"], note: "" };
    const finish = people.map((line) => async (caseId: string) => command(line, caseId, complete));
    const spent = () => ({
      ofServers: servers.reduce((sum, { pid }) => sum + processorTime(pid), 0),
      ofDatabase: processorTimeWithChildren(Number(postmaster)),
    });
    const before = spent();
    const time = await timed(ready, finish);
    const after = spent();
    for (const line of people) line.close();
    return {
      perSecond: (steps * 1000) / time,
      serverMs: (after.ofServers - before.ofServers) / steps,
      databaseMs: (after.ofDatabase - before.ofDatabase) / steps,
    };
  };

  const rounds: Record<number, Round>[] = [];
  await measure(servers.length, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    const measured: Record<number, Round> = {};
    for (const count of round % 2 === 0 ? SERVERS.toReversed() : SERVERS) measured[count] = await measure(count, STEPS);
    rounds.push(measured);
  }
  const of = (count: number, value: (round: Round, alone: Round) => number): number =>
    median(rounds.flatMap(({ [count]: round, 1: alone }) => (round && alone ? [value(round, alone)] : [])));
  console.log(`${cpus().length} cores, database, servers and ${PEOPLE} people on them, median of ${ROUNDS} rounds`);
  console.table(
    SERVERS.map((count) => ({
      servers: count,
      "steps/s": Math.round(of(count, ({ perSecond }) => perSecond)),
      "of one server": Number(of(count, (round, alone) => round.perSecond / alone.perSecond).toFixed(2)),
      "servers ms/step": Number(of(count, ({ serverMs }) => serverMs).toFixed(2)),
      "database ms/step": Number(of(count, ({ databaseMs }) => databaseMs).toFixed(2)),
      "in the rounds": rounds.map(({ [count]: round }) => Math.round(round?.perSecond ?? 0)).join(" "),
    })),
  );
} finally {
  for (const server of servers) await server.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
