import { setTimeout as pause } from "node:timers/promises";
import type { DemoOfficial, Office, ProcedureAnswer } from "../../src/api/index.ts";
import { letterSop } from "../test-sop.ts";
import { audit, type Audit } from "./audit.ts";
import { Browser } from "./browser.ts";
import { OfficialAtWork } from "./official-at-work.ts";
import { Random } from "./random.ts";
import { startServerProcess } from "./server-process.ts";

/** What one round showed; the counts are of all rounds so far. */
export interface RoundResult extends Audit {
  round: number;
  afterMs: number;
  /** From the start of the next server to its first answer. */
  backAfterMs: number;
}

/** Six officials work in the sample office over HTTP while the server is killed again and again. Yields what the data folder holds after each time. */
export async function* killRounds(dataFolder: string, rounds: number, seed: number): AsyncGenerator<RoundResult> {
  const random = new Random(seed);
  let url = "";
  let server = await startServerProcess(dataFolder);
  url = server.url;
  const officials = await engageOfficials(() => url, random);
  for (let round = 1; round <= rounds; round++) {
    const afterMs = Math.round(200 + random.next() * 1300);
    let killed = false;
    const working = officials.map((official) => official.work(() => killed));
    await atWork(officials);
    await pause(afterMs);
    await server.kill();
    killed = true;
    await Promise.all(working);
    const sent = officials.flatMap((official) => official.sent);
    const found = await audit(dataFolder, sent);
    const began = performance.now();
    server = await startServerProcess(dataFolder);
    url = server.url;
    yield { round, afterMs, backAfterMs: Math.round(performance.now() - began), ...found };
  }
  await server.kill();
}

/** However slow the computer is, people have got something done in each round before the kill. */
async function atWork(officials: readonly OfficialAtWork[]): Promise<void> {
  const done = (): number => officials.flatMap(({ sent }) => sent.filter(({ answer }) => answer === "done")).length;
  const before = done();
  while (done() < before + DONE_AT_LEAST) await pause(10);
}

const DONE_AT_LEAST = 8;

const capacities = { p1: "Petugas Loket", p2: "Kepala Subbagian Umum dan Kepegawaian", p3: "Kepala Dinas" };

/** Two browsers for each post of `letterSop` in the sample office. */
async function engageOfficials(url: () => string, random: Random): Promise<OfficialAtWork[]> {
  const administrator = new Browser(url);
  await administrator.post("/api/demo");
  const { body: office } = await administrator.get<Office>("/api/office");
  const postId = (name: string): string => office.posts.find((post) => post.name === name)?.id ?? "";
  const binding = Object.fromEntries(
    Object.entries(capacities).map(([id, name]) => [id, { kind: "post", postId: postId(name) }]),
  );
  const { body: procedure } = await administrator.post<ProcedureAnswer>("/api/procedures", { sop: letterSop, binding });
  const { body: people } = await administrator.get<DemoOfficial[]>("/api/demo/officials");
  const officials: OfficialAtWork[] = [];
  for (const name of [...Object.values(capacities), ...Object.values(capacities)]) {
    const browser = new Browser(url);
    const officialId = people.find((person) => person.posts.includes(name))?.id;
    await browser.post("/api/demo/switch", { officialId });
    const opening = name === capacities.p1 ? { procedureId: procedure.id, postId: postId(name) } : undefined;
    officials.push(new OfficialAtWork(browser, new Random(random.next() * 2 ** 32), opening));
  }
  return officials;
}
