import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { administratorAccount, setup } from "../test/test-office.ts";
import type { Instance } from "./api/index.ts";
import { DatabaseFault } from "./database/database-fault.ts";
import { startServer, type RunningServer, type ServerOptions } from "./start-server.ts";
import { StartupFault } from "./startup-fault.ts";
import { fillDataFolder } from "./testing/index.ts";

let dataFolder: string;
let said: string[];
const running: RunningServer[] = [];

beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), "alur-start-"));
  fillDataFolder(dataFolder);
  said = [];
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ dataFolder, port: 0, say: (message) => said.push(message), ...options });
  running.push(server);
  return server;
}

async function stop(): Promise<void> {
  await running.pop()?.stop();
}

async function post(url: string, body?: unknown): Promise<Response> {
  const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return fetch(url, { method: "POST", ...(body === undefined ? {} : json) });
}

async function instanceAt(url: string): Promise<Instance> {
  return (await (await fetch(`${url}/api/instance`)).json()) as Instance;
}

test("Alur starts on an empty folder, says one address and answers there; stopped, it answers no more", async () => {
  for (const name of readdirSync(dataFolder)) rmSync(path.join(dataFolder, name), { recursive: true });
  const { url } = await start();
  expect(said.filter((line) => line.includes("http"))).toEqual([`Alur siap: ${url}`]);
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: "ok", database: "ok" });
  await stop();
  await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
});

test("an office that was set up is there after a restart, and its administrator is still signed in", async () => {
  const { url } = await start();
  await post(`${url}/api/setup`, setup);
  const { email, password } = administratorAccount;
  const signedIn = await post(`${url}/api/auth/sign-in/email`, { email, password });
  const cookie = signedIn.headers.getSetCookie().join("; ").split(";")[0] ?? "";
  await stop();
  const { url: later } = await start();
  expect(await instanceAt(later)).toMatchObject({ kind: "office", agencyName: setup.agencyName });
  expect((await fetch(`${later}/api/me`, { headers: { cookie } })).status).toBe(200);
});

test("a second start on the same folder says that Alur already runs there", async () => {
  await start();
  const second = start();
  await expect(second).rejects.toThrow(DatabaseFault);
  await expect(second).rejects.toThrow(/sedang|sudah/);
});

test("where another program has the port, Alur takes the next one and says so", async () => {
  const other: Server = createServer();
  const taken = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  const { url } = await start({ port: taken });
  await new Promise((resolve) => void other.close(resolve));
  expect(url).not.toContain(String(taken));
  expect(said.join("\n")).toContain(`Port ${taken} sedang dipakai program lain`);
});

test("the office's network cannot reach an Alur without administrator, nor a sample office", async () => {
  await expect(start({ lan: true })).rejects.toThrow(StartupFault);
  await expect(start({ host: "0.0.0.0" })).rejects.toThrow("belum mempunyai administrator");
  const { url } = await start();
  await post(`${url}/api/demo`);
  await stop();
  await expect(start({ lan: true })).rejects.toThrow("Kantor contoh tidak dapat dibuka");
});

test("with an administrator the office's network gets an address of its own", async () => {
  const { url } = await start();
  await post(`${url}/api/setup`, setup);
  await stop();
  const { url: shared } = await start({ lan: true });
  const port = new URL(shared).port;
  expect(await instanceAt(`http://127.0.0.1:${port}`)).toMatchObject({ kind: "office" });
  expect(said.at(-1)).toBe(`Alur siap: ${shared}`);
});

test("a request whose line breaks in the middle changes nothing and disturbs nobody", async () => {
  const { url } = await start();
  const body = JSON.stringify(setup);
  const head = `POST /api/setup HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await new Promise((resolve) => socket.write(head + body.slice(0, 40), resolve));
  socket.destroy();
  expect((await instanceAt(url)).kind).toBe("empty");
  expect((await post(`${url}/api/setup`, setup)).status).toBe(201);
});

test("the log is its owner's only", async () => {
  const { url } = await start();
  await fetch(`${url}/api/me`);
  await stop();
  const log = path.join(dataFolder, "log", "server.log");
  expect(readFileSync(log, "utf8")).toContain('"/api/me"');
  if (process.platform === "win32") return;
  expect(statSync(log).mode & 0o777).toBe(0o600);
});

test("an address that is not this computer's, and a log that cannot be written, are said in a sentence", async () => {
  await expect(start({ host: "127.0.0.300" })).rejects.toThrow(StartupFault);
  const { url } = await start();
  await post(`${url}/api/setup`, setup);
  await stop();
  await expect(start({ host: "203.0.113.9" })).rejects.toThrow(/203\.0\.113\.9 bukan alamat komputer ini/);
  rmSync(path.join(dataFolder, "log"), { recursive: true });
  writeFileSync(path.join(dataFolder, "log"), "");
  await expect(start()).rejects.toThrow(/server\.log tidak dapat ditulisi/);
});

test("the address that is said is the one that was chosen", async () => {
  expect((await start({ host: "127.0.0.2" })).url).toContain("http://127.0.0.2:");
});
