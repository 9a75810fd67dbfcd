import { afterAll, beforeAll, expect, test } from "vitest";
import type { Instance } from "../api/index.ts";
import { addOfficial, administratorAccount, setUpOffice } from "../../test/test-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../../test/test-server.ts";

let server: TestServer;
let administrator: Person;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await setUpOffice(server);
});
afterAll(async () => server.stop());

test("a wrong password and an unknown e-mail address are refused with the same sentence", async () => {
  const wrong = await server.person().signIn(administratorAccount.email, "bukan-ini-sandinya");
  const unknown = await server.person().signIn("tidak.ada@dinas.contoh.id", "bukan-ini-sandinya");
  expect(wrong.status).toBe(401);
  expect(codeOf(wrong)).toBe("sign-in-wrong");
  expect(unknown.body).toEqual(wrong.body);
});

test("the session lies in a cookie that scripts cannot read, and its token nowhere else", async () => {
  const answer = await server.person().signIn(administratorAccount.email, administratorAccount.password);
  const cookie = String(answer.headers["set-cookie"]);
  expect(cookie).toMatch(/^alur\.session_token=.*; HttpOnly; SameSite=Lax$/);
  expect(answer.body).not.toHaveProperty("token");
});

test("nobody can make an account for themselves", async () => {
  const account = { name: "Tamu", email: "tamu@luar.contoh.id", password: "ingin-masuk-saja" };
  expect(codeOf(await server.person().post("/api/auth/sign-up/email", account))).toBe("not-found");
});

test("the parts of the sign-in library that Alur does not use are closed", async () => {
  for (const path of ["get-session", "list-sessions", "ok"]) {
    expect(codeOf(await administrator.get(`/api/auth/${path}`))).toBe("not-found");
  }
  for (const path of ["update-user", "delete-user", "change-email", "request-password-reset", "begin-session"]) {
    expect(codeOf(await administrator.post(`/api/auth/${path}`, {}))).toBe("not-found");
  }
});

test("whoever signs out is nobody afterwards", async () => {
  const person = server.person();
  await person.signIn(administratorAccount.email, administratorAccount.password);
  expect((await person.get("/api/me")).status).toBe(200);
  expect((await person.get<Instance>("/api/instance")).body.signedIn).toBe(true);
  expect((await person.post("/api/auth/sign-out", {})).status).toBe(200);
  expect((await person.get<Instance>("/api/instance")).body.signedIn).toBe(false);
  expect(codeOf(await person.get("/api/me"))).toBe("not-signed-in");
});

test("an official changes the first password, and the old one opens nothing any more", async () => {
  const budi = await addOfficial(server, administrator, "Budi");
  const { email } = budi.official;
  const change = { currentPassword: "padi-menguning-7", newPassword: "sawah-terasering-9" };
  const wrong = await budi.post("/api/auth/change-password", { ...change, currentPassword: "salah-sama-sekali" });
  expect(codeOf(wrong)).toBe("password-wrong");
  const elsewhere = server.person();
  await elsewhere.signIn(email, "padi-menguning-7");
  expect((await budi.post("/api/auth/change-password", change)).status).toBe(200);
  expect((await budi.get("/api/me")).status).toBe(200);
  expect(codeOf(await elsewhere.get("/api/me"))).toBe("not-signed-in");
  expect(codeOf(await server.person().signIn(email, "padi-menguning-7"))).toBe("sign-in-wrong");
  expect((await server.person().signIn(email, "sawah-terasering-9")).status).toBe(200);
});

test("an official who was deactivated is signed out everywhere and cannot sign in again", async () => {
  const citra = await addOfficial(server, administrator, "Citra");
  await administrator.patch(`/api/office/officials/${citra.official.id}`, { active: false });
  expect(codeOf(await citra.get("/api/me"))).toBe("not-signed-in");
  expect(codeOf(await server.person().signIn(citra.official.email, "padi-menguning-7"))).toBe("official-inactive");
});

test("a browser signs in, again while signed in, and behind a proxy that adds https", async () => {
  const { email, password } = administratorAccount;
  const first = await server.app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: { host: "localhost:8040", origin: "http://localhost:8040", "sec-fetch-site": "same-origin" },
    payload: { email, password },
  });
  expect(first.statusCode).toBe(200);
  const cookie = first.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const again = await server.app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: { host: "localhost", origin: "https://localhost", cookie },
    payload: { email, password },
  });
  expect(again.statusCode).toBe(200);
});

test("whoever guesses at one account is asked to wait, while colleagues sign in", async () => {
  const dini = await addOfficial(server, administrator, "Dini");
  const codes: string[] = [];
  for (let i = 0; i < 12; i++)
    codes.push(codeOf(await server.person().signIn(dini.official.email, `tebakan-ke-${i}-salah`)));
  expect(codes.slice(0, 9).every((code) => code === "sign-in-wrong")).toBe(true);
  expect(codes.at(-1)).toBe("too-many-requests");
  const answer = await server.person().signIn(administratorAccount.email, administratorAccount.password);
  expect(answer.status).toBe(200);
});

test("passwords, tokens, names and e-mail addresses never reach the log", async () => {
  await server.person().signIn(administratorAccount.email, "kata-sandi-keliru");
  await administrator.post("/api/office/officials", { name: "Dewi Anggraini", email: "bukan surel", password: "x" });
  const log = server.logged();
  expect(log).toContain("/api/auth/sign-in/email");
  expect(log).not.toMatch(/ratna|kuda-laut|keliru|Dewi|surel|session_token|127\.0\.0\.1/i);
});

test("a program that names no page signs in and out like a browser", async () => {
  const { email, password } = administratorAccount;
  const headers = { host: "localhost", "sec-fetch-mode": "cors" };
  const asked = { method: "POST", url: "/api/auth/sign-in/email", headers, payload: { email, password } } as const;
  const signedIn = await server.app.inject(asked);
  expect(signedIn.statusCode).toBe(200);
  const cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
  const left = await server.app.inject({
    ...asked,
    url: "/api/auth/sign-out",
    headers: { ...headers, cookie },
    payload: {},
  });
  expect(left.statusCode).toBe(200);
});
