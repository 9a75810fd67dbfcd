import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import { layOutDesk } from "./desk.ts";
import { runAlur, runTranscript } from "./transcript.ts";

const desk = layOutDesk();
afterAll(() => desk.clear());

describe("the command line does what its transcripts show", () => {
  const pages = join(import.meta.dirname, "transcripts");

  test.each(readdirSync(pages))("%s", { timeout: 60_000 }, (page) => {
    const written = readFileSync(join(pages, page), "utf8");
    const shown = runTranscript(written, desk.folder);
    if (process.env["UPDATE_TRANSCRIPTS"]) writeFileSync(join(pages, page), shown);
    expect(shown).toBe(process.env["UPDATE_TRANSCRIPTS"] ? shown : written);
  });
});

describe("in a pipe", () => {
  test("an SOP goes through as JSON and comes back as the same SOP", () => {
    const [letter] = JSON.parse(runAlur(["read", "surat.txt", "--json"], desk.folder).stdout) as unknown[];
    const again = runAlur(["read", "-", "--json"], desk.folder, JSON.stringify(letter));
    expect(again.stderr).toBe("");
    expect(JSON.parse(again.stdout)).toEqual([letter]);
  });

  test("the regulation around an SOP goes with it", () => {
    const [letter] = JSON.parse(runAlur(["read", "perbup.txt", "--json"], desk.folder).stdout) as object[];
    expect(letter).toMatchObject({ format: "alur/sop@1", regulation: { kind: "Peraturan Bupati", number: "9" } });
    expect(runAlur(["check", "-"], desk.folder, JSON.stringify(letter)).stderr).toBe("");
  });

  test("findings come as data, each with its step and both languages", () => {
    const { stdout, status } = runAlur(["check", "arsip.txt", "--json"], desk.folder);
    const [checked] = JSON.parse(stdout) as { title: string; findings: { rule: string; message: object }[] }[];
    expect(status).toBe(1);
    expect(checked?.findings[0]).toMatchObject({
      message: { id: expect.any(String), en: expect.any(String) },
      severity: expect.any(String),
    });
  });

  test("a reader that has seen enough is no fault", async () => {
    const alur = spawn(process.execPath, [bin, "read", ...Array.from({ length: 200 }, () => "dua.txt")], {
      cwd: desk.folder,
    });
    const complaints = text(alur.stderr);
    await once(alur.stdout, "data");
    alur.stdout.destroy();
    await once(alur, "exit");
    expect(await complaints).toBe("");
  });
});

const bin = fileURLToPath(new URL("../bin/alur.mjs", import.meta.url));

test("whichever Node a person has, Alur runs", async () => {
  const path = (process.env["PATH"] ?? "").split(process.platform === "win32" ? ";" : ":");
  const PATH = path.filter((folder) => !folder.includes("node_modules")).join(process.platform === "win32" ? ";" : ":");
  const node = spawn("node", [bin, "--version"], { env: { ...process.env, PATH } });
  const [said, complaints] = await Promise.all([text(node.stdout), text(node.stderr), once(node, "exit")]);
  expect(complaints).toBe("");
  expect(said).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("a published SOP", () => {
  test("is one file for each SOP, named after it", { timeout: 60_000 }, () => {
    mkdirSync(join(desk.folder, "terbitan"), { recursive: true });
    const { stdout } = runAlur(["publish", "dua.txt", "--format", "json", "-o", "terbitan"], desk.folder);
    const paths = stdout.trim().split("\n");
    expect(paths).toHaveLength(2);
    const read = runAlur(["read", ...paths, "--json"], desk.folder);
    expect(read.status).toBe(0);
    expect((JSON.parse(read.stdout) as unknown[]).length).toBe(2);
  });

  test("as PDF and SVG begins as such a file begins", { timeout: 60_000 }, () => {
    const begins = (format: string): string[] => {
      const { stdout } = runAlur(["publish", "surat.txt", "--format", format, "-o", "terbitan"], desk.folder);
      return stdout
        .trim()
        .split("\n")
        .map((path) => readFileSync(join(desk.folder, path), "latin1").slice(0, 5));
    };
    expect(begins("pdf")).toEqual(["%PDF-"]);
    expect(new Set(begins("svg"))).toEqual(new Set(["<svg "]));
  });
});
