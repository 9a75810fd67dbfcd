import { afterAll, beforeAll, expect, test } from "vitest";
import { openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import { letterSop } from "../../../test/test-sop.ts";
import type { ProcedureSops, ProcedureSummary } from "../../api/index.ts";
import { sopsAtOnce } from "./read-collection.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

test("every official reads the SOPs in force to check them together; a stranger does not", async () => {
  expect(codeOf(await server.person().get("/api/procedures/sops"))).toBe("not-signed-in");
  for (const official of [office.umar, office.administrator]) {
    const { body } = await official.get<ProcedureSops>("/api/procedures/sops");
    expect(body).toEqual({ sops: [{ id: office.procedure.id, sop: letterSop }], total: 1, next: null });
  }
});

test("whoever asks for what follows an SOP that this office does not have is told so", async () => {
  const answer = await office.sari.get(`/api/procedures/sops?after=${crypto.randomUUID()}`);
  expect(codeOf(answer)).toBe("procedure-unknown");
});

test("a long register comes in parts, each SOP once, in the register's order", async () => {
  const { administrator, sari, procedure } = office;
  for (let i = 0; i < sopsAtOnce; i++) {
    const identity = { ...letterSop.identity, number: `090/${100 + i}/2026` };
    await administrator.post("/api/procedures", { sop: { ...letterSop, identity }, binding: procedure.binding });
  }
  const read: string[] = [];
  let next: string | null = null;
  do {
    const { body }: { body: ProcedureSops } = await sari.get<ProcedureSops>(
      `/api/procedures/sops${next === null ? "" : `?after=${next}`}`,
    );
    expect([body.sops.length, body.total]).toEqual([next === null ? sopsAtOnce : 1, sopsAtOnce + 1]);
    read.push(...body.sops.map(({ id }) => id));
    ({ next } = body);
  } while (next !== null);
  const { body: register } = await sari.get<ProcedureSummary[]>("/api/procedures");
  expect(read).toEqual(register.map(({ id }) => id));
});
