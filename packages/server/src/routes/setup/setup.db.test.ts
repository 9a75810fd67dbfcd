import { afterEach, beforeEach, expect, test } from "vitest";
import { administratorAccount, setup, setUpOffice } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import type { Instance, Me } from "../../api/index.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(async () => server.stop());

test("the first run makes an office whose administrator can sign in", async () => {
  const person = server.person();
  expect((await person.get<Instance>("/api/instance")).body.kind).toBe("empty");
  expect((await person.post("/api/setup", setup)).status).toBe(201);
  expect((await person.get<Instance>("/api/instance")).body).toMatchObject({
    kind: "office",
    agencyName: setup.agencyName,
  });
  await person.signIn(administratorAccount.email, administratorAccount.password);
  const { body: me } = await person.get<Me>("/api/me");
  expect(me.official).toMatchObject({ name: administratorAccount.name, administrator: true, active: true });
  expect(me.agency.calendar.utcOffsetMinutes).toBe(420);
});

test("an office is set up once only", async () => {
  await setUpOffice(server);
  expect(codeOf(await server.person().post("/api/setup", setup))).toBe("office-exists");
});

test("of two first runs at the same moment one makes the office", async () => {
  const other = { ...setup, administrator: { ...administratorAccount, email: "lain@dinas.contoh.id" } };
  const answers = await Promise.all([
    server.person().post("/api/setup", setup),
    server.person().post("/api/setup", other),
  ]);
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
});

test("another computer cannot do the first run", async () => {
  const answer = await server.app.inject({
    method: "POST",
    url: "/api/setup",
    payload: setup,
    headers: { host: "localhost" },
    remoteAddress: "192.168.1.20",
  });
  expect(answer.json()).toMatchObject({ code: "not-from-this-computer" });
});

test.each([
  ["x-forwarded-for", "192.168.1.20"],
  ["x-real-ip", "192.168.1.20"],
  ["via", "1.1 kantor"],
])("a proxy on this computer, seen by its %s, cannot do the first run for another computer", async (name, value) => {
  const answer = await server.app.inject({
    method: "POST",
    url: "/api/setup",
    payload: setup,
    headers: { host: "localhost", [name]: value },
  });
  expect(answer.json()).toMatchObject({ code: "not-from-this-computer" });
});

test("a short password is refused with the name of its field", async () => {
  const weak = { ...setup, administrator: { ...administratorAccount, password: "pendek" } };
  const answer = await server.person().post("/api/setup", weak);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    code: "input-invalid",
    details: [{ id: "administrator.password: kurang dari 10 huruf." }],
  });
});
