import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noteSop } from "./note-sop.ts";
import { AlurProblem, openAlur, unwrap, type AlurClient, type components } from "../src/index.ts";

type Schemas = components["schemas"];

const program = path.join(import.meta.dirname, "../../cli/bin/alur.mjs");
const account = { email: "ratna@dinas.contoh.id", password: "kuda-laut-biru" };

let address: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "alur-client-"));
  const server = spawn(process.execPath, [program, "serve", "--port", "0", "--data", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  stop = async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface(server.stdout)) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url === undefined) continue;
    address = url;
    break;
  }
  server.stdout.resume();
});
afterAll(() => stop());

async function setUp(): Promise<{ alur: AlurClient; posts: Schemas["Post"][] }> {
  const alur = openAlur({ address });
  const administrator = { name: "Ratna Wulandari", ...account };
  await unwrap(alur.POST("/api/setup", { body: { agencyName: "Dinas Uji", utcOffsetMinutes: 420, administrator } }));
  await unwrap(alur.POST("/api/auth/sign-in/email", { body: account }));
  const add = async (name: string) =>
    unwrap(alur.POST("/api/office/posts", { body: { name, aliases: [], unitId: null } }));
  const posts = [await add("Staf Umum"), await add("Kepala Subbagian Umum")];
  const { official } = await unwrap(alur.GET("/api/me"));
  const postIds = posts.map(({ id }) => id);
  await unwrap(alur.PATCH("/api/office/officials/{id}", { params: { path: { id: official.id } }, body: { postIds } }));
  return { alur, posts };
}

test("with the typed client alone an office is set up, and a berkas goes from its opening over a return to its end", async () => {
  const { alur, posts } = await setUp();
  const [staff, head] = posts;
  const binding = { p1: { kind: "post", postId: staff!.id }, p2: { kind: "post", postId: head!.id } } as const;
  const procedure = await unwrap(alur.POST("/api/procedures", { body: { sop: noteSop, binding } }));
  const opening = {
    procedureId: procedure.id,
    subject: "Nota dinas",
    number: "",
    requesterName: "",
    postId: staff!.id,
  };
  const opened = await unwrap(alur.POST("/api/cases", { body: opening }));

  let view = opened;
  const send = async (body: Schemas["CaseCommand"]): Promise<void> => {
    const params = { path: { id: opened.id }, header: { "if-match": `"${view.version}"` } };
    view = await unwrap(alur.POST("/api/cases/{id}/commands", { params, body }));
  };
  const finish = async (outcome?: "yes" | "no"): Promise<void> => {
    const [item] = await unwrap(alur.GET("/api/worklist"));
    const workItemId = item!.workItemId;
    await send({ type: "ClaimWorkItem", workItemId });
    const said = { workItemId, requirementsMet: [], note: outcome === "no" ? "Tanggalnya belum ada." : "" };
    await send(outcome ? { type: "DecideWorkItem", outcome, ...said } : { type: "CompleteWorkItem", ...said });
  };
  await finish();
  await finish("no");
  await finish();
  await finish("yes");
  expect(view).toMatchObject({ status: "ended", version: 9 });
  expect(view.trail.at(-1)?.event).toBe("CaseEnded");

  const late = { path: { id: opened.id }, header: { "if-match": '"8"' } };
  const refused = unwrap(
    alur.POST("/api/cases/{id}/commands", { params: late, body: { type: "AddComment", text: "Terima kasih." } }),
  );
  await expect(refused).rejects.toThrow(AlurProblem);
  await expect(refused).rejects.toThrow('memutuskan "ya" pada langkah 2');
});

test("a request whose answer is lost on the way is sent again, and counts once", async () => {
  let lost = 0;
  const alur = openAlur({
    address,
    async fetch(request) {
      const response = await fetch(request);
      // The request arrived and was carried out; the line broke before its answer came.
      if (request.method === "POST" && request.url.endsWith("/posts") && lost++ === 0)
        throw new TypeError("fetch failed");
      return response;
    },
  });
  await unwrap(alur.POST("/api/auth/sign-in/email", { body: account }));
  const body = { name: "Arsiparis", aliases: [], unitId: null };
  const added = await unwrap(alur.POST("/api/office/posts", { body }));
  expect(lost).toBe(2);
  const posts = await unwrap(alur.GET("/api/office/posts"));
  expect(posts.filter(({ name }) => name === "Arsiparis")).toEqual([added]);
});

test("a problem says in the language that was chosen why something was not done", async () => {
  const english = openAlur({ address, language: "en" });
  await expect(unwrap(english.GET("/api/me"))).rejects.toThrow("You are not signed in, or your session has ended.");
});
