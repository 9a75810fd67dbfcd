// Several Alur servers on one database, each in a process of its own as an office would start them: steps over HTTP per second, with one, two and four of them
// answering 8 people. The servers share nothing but the database. Prints a table and asserts nothing; on a computer with few cores more servers cannot be
// quicker, and the table shows what they cost each other.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { drawSop } from "@alur/model";
import { startAlurServer } from "./http-steps/alur-server.ts";
import { Browser } from "./http-steps/browser.ts";
import { makeFolder, startPostgres } from "./step-transactions/own-postgres.ts";
import { median, timed } from "./step-transactions/timing.ts";
import { letter } from "./step-transactions/workload.ts";

const SERVERS = [1, 2, 4] as const;
const PEOPLE = 8;
const STEPS = 64;
const ROUNDS = 3;
const POST_NAME = "Petugas Loket";

const folder = makeFolder();
const postgres = await startPostgres(folder);
const stopping: (() => Promise<void>)[] = [];
try {
  // The first makes the tables; the others find them.
  const ports: number[] = [];
  for (let started = 0; started < Math.max(...SERVERS); started++) {
    const server = await startAlurServer(postgres.owner, folder);
    ports.push(server.port);
    stopping.push(server.stop);
  }
  const first = new Browser(ports[0] ?? 0, 0);
  await first.ask("POST", "/api/demo");
  const { posts } = await first.ask<{ posts: { id: string; name: string }[] }>("GET", "/api/office");
  const postId = posts.find(({ name }) => name === POST_NAME)?.id ?? "";
  const { sop } = drawSop(letter, "Pengelolaan Surat");
  const binding = Object.fromEntries(sop.performers.map(({ id }) => [id, { kind: "post", postId }]));
  const procedure = await first.ask<{ id: string }>("POST", "/api/procedures", { sop, binding });
  const officials = await first.ask<{ id: string; posts: string[] }[]>("GET", "/api/demo/officials");
  const officialId = officials.find((official) => official.posts.includes(POST_NAME))?.id;
  await first.ask("POST", "/api/demo/switch", { officialId });

  /** A person whose requests go to one of the servers; their session is known at all of them. */
  const browserAt = (port: number, place: number): Browser => {
    const browser = new Browser(port, place);
    browser.cookie = first.cookie;
    return browser;
  };
  const people = Object.fromEntries(
    SERVERS.map((servers) => [
      servers,
      Array.from({ length: PEOPLE }, (_, place) => browserAt(ports[place % servers] ?? 0, place + 1)),
    ]),
  ) as Record<(typeof SERVERS)[number], Browser[]>;

  const command = async (browser: Browser, caseId: string, what: object): Promise<void> =>
    browser.ask("POST", `/api/cases/${caseId}/commands`, { commandId: randomUUID(), workItemId: "w1", ...what });
  const readyCase = async (browser: Browser): Promise<string> => {
    const opening = { procedureId: procedure.id, postId, subject: "Permohonan data", number: "", requesterName: "" };
    const { id } = await browser.ask<{ id: string }>("POST", "/api/cases", { commandId: randomUUID(), ...opening });
    await command(browser, id, { type: "ClaimWorkItem" });
    return id;
  };
  const complete = { type: "CompleteWorkItem", requirementsMet: ["Surat masuk"], note: "" };

  const rounds: Record<number, number>[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const speeds: Record<number, number> = {};
    for (const servers of round % 2 === 0 ? SERVERS : SERVERS.toReversed()) {
      const ready: string[] = [];
      const open = people[servers].map((browser) => async () => void ready.push(await readyCase(browser)));
      await timed(Array.from({ length: STEPS }), open);
      const finish = people[servers].map((browser) => async (caseId: string) => command(browser, caseId, complete));
      speeds[servers] = (STEPS * 1000) / (await timed(ready, finish));
    }
    rounds.push(speeds);
  }
  for (const browser of [first, ...Object.values(people).flat()]) browser.close();
  // The first round warms up and does not count.
  const counted = rounds.slice(1);
  console.log(`${cpus().length} cores, database, servers and ${PEOPLE} people on them, median of ${ROUNDS} rounds`);
  console.table(
    SERVERS.map((servers) => ({
      servers,
      "steps/s": Math.round(median(counted.map((speeds) => speeds[servers] ?? 0))),
      "of one server": Number(median(counted.map((speeds) => (speeds[servers] ?? 0) / (speeds[1] ?? 1))).toFixed(2)),
      "in the rounds": counted.map((speeds) => Math.round(speeds[servers] ?? 0)).join(" "),
    })),
  );
} finally {
  for (const stop of stopping) await stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
