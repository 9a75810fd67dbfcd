import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import pino from "pino";
import type { FastifyInstance } from "fastify";
import { openTwoAgencies, type TwoAgencies } from "../../test/agencies-apart/two-agencies.ts";
import { act, openLetter } from "../../test/letter-office.ts";
import { startTestServer, type Person, type TestServer } from "../../test/test-server.ts";
import { buildApp } from "../app.ts";
import { openServices } from "../open-services.ts";

let server: TestServer;
let agencies: TwoAgencies;
// A second server process on the same database shares with the first nothing but that.
let other: FastifyInstance;
let otherUrl: string;
const open: AbortController[] = [];

beforeAll(async () => {
  server = await startTestServer();
  agencies = await openTwoAgencies(server);
  const services = await openServices(server.database, server.services.files);
  other = await buildApp({ services, logger: pino({ level: "silent" }), webFolder: "/nowhere" });
  otherUrl = await other.listen({ port: 0, host: "127.0.0.1" });
});
afterEach(() => {
  for (const line of open.splice(0)) line.abort();
});
afterAll(async () => {
  await other.close();
  await server.stop();
});

interface Heard {
  event: string;
  id: number;
  caseId?: string;
  version?: number;
}

/** Opens the stream at the other server as this person; `next` waits for the next event. */
async function listenAs(person: Person, after?: number): Promise<{ next(): Promise<Heard>; close(): void }> {
  const line = new AbortController();
  open.push(line);
  const headers = { cookie: person.cookie(), ...(after === undefined ? {} : { "last-event-id": String(after) }) };
  const answer = await fetch(`${otherUrl}/api/live`, { headers, signal: line.signal });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const events = readEvents(answer);
  return {
    async next() {
      const { value } = await events.next();
      if (!value) throw new Error("The stream ended.");
      return value;
    },
    close: () => line.abort(),
  };
}

async function* readEvents({ body }: Response): AsyncGenerator<Heard, undefined> {
  let text = "";
  for await (const piece of body ?? []) {
    text += new TextDecoder().decode(piece);
    const whole = text.split("\n\n");
    text = whole.pop() ?? "";
    for (const event of whole) {
      const part = (name: string): string => new RegExp(`^${name}: (.*)$`, "m").exec(event)?.[1] ?? "";
      if (part("event"))
        yield { event: part("event"), id: Number(part("id")), ...(JSON.parse(part("data")) as object) };
    }
  }
  return undefined;
}

test("a step at one server reaches whoever looks at the case through another", async () => {
  const { office } = agencies;
  const kasim = await listenAs(office.kasim);
  expect(await kasim.next()).toMatchObject({ event: "everything" });
  const letter = await openLetter(office);
  expect(await kasim.next()).toMatchObject({ event: "case", caseId: letter.id, version: 1 });
  await act(office.sandi, letter.id, { type: "ClaimWorkItem", workItemId: "w1" });
  expect(await kasim.next()).toMatchObject({ event: "case", caseId: letter.id, version: 2 });
});

test("whoever was cut off hears what they missed, once and in order, and nothing else", async () => {
  const { office } = agencies;
  const before = await listenAs(office.kasim);
  await before.next();
  const first = await openLetter(office);
  const { id } = await before.next();
  before.close();
  const missed = await openLetter(office);
  const after = await listenAs(office.kasim, id);
  expect(await after.next()).toMatchObject({ event: "case", caseId: missed.id });
  await act(office.sari, first.id, { type: "AddComment", text: "Mohon segera" });
  expect(await after.next()).toMatchObject({ event: "case", caseId: first.id, version: 2 });
});

test("whoever was away for too long is told to look at everything", async () => {
  const kasim = await listenAs(agencies.office.kasim, 1_000_000);
  expect(await kasim.next()).toMatchObject({ event: "everything" });
});

test("nobody hears of a case that they may not see, of their own agency or another", async () => {
  const { office, neighbour } = agencies;
  const [umar, stranger, kasim] = [
    await listenAs(office.umar),
    await listenAs(neighbour),
    await listenAs(office.kasim),
  ];
  for (const line of [umar, stranger, kasim]) await line.next();
  const letter = await openLetter(office);
  await kasim.next();
  // Umar's own post comes to have a part in it, so the next step is the first that he hears of.
  await office.administrator.patch(`/api/office/officials/${office.umar.official.id}`, {
    postIds: [office.posts.kasubbag.id],
  });
  const again = await listenAs(office.umar);
  await again.next();
  await act(office.sari, letter.id, { type: "AddComment", text: "Mohon segera" });
  expect(await again.next()).toMatchObject({ caseId: letter.id, version: 2 });
  umar.close();
  const nothing = Symbol("nothing");
  const waited = new Promise((resolve) => setTimeout(() => resolve(nothing), 500));
  expect(await Promise.race([stranger.next(), waited])).toBe(nothing);
});

test("a step that one server refuses, the other refuses too", async () => {
  const { office } = agencies;
  const letter = await openLetter(office);
  await act(office.sari, letter.id, { type: "ClaimWorkItem", workItemId: "w1" });
  const command = { commandId: crypto.randomUUID(), type: "ClaimWorkItem", workItemId: "w1" };
  const here = await office.sandi.post(`/api/cases/${letter.id}/commands`, command);
  const there = await fetch(`${otherUrl}/api/cases/${letter.id}/commands`, {
    method: "POST",
    headers: { cookie: office.sandi.cookie(), "content-type": "application/json" },
    body: JSON.stringify(command),
  });
  expect([here.status, there.status]).toEqual([409, 409]);
  expect(((await there.json()) as { code: string }).code).toBe((here.body as { code: string }).code);
});

test("a stranger hears nothing", async () => {
  expect((await fetch(`${otherUrl}/api/live`)).status).toBe(401);
});
