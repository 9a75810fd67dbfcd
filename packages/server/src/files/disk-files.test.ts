import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileAt, openDiskFiles } from "./disk-files.ts";
import { FileTooLarge, type FileStore } from "./file-store.ts";

let folder = "";
let files: FileStore;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "alur-files-"));
  files = openDiskFiles(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* chunks(...words: string[]): AsyncGenerator<Uint8Array> {
  for (const word of words) yield new TextEncoder().encode(word);
}

const left = (): string[] => readdirSync(path.join(folder, "receiving"));

test("what is kept comes back under its hash, and only to its own agency", async () => {
  const received = await files.receive(chunks("nota ", "dinas"), 100);
  await received.keep("kantor");
  expect(received).toMatchObject({ sizeBytes: 10, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  const bytes = await files.open("kantor", received.sha256);
  expect((await buffer(bytes!)).toString()).toBe("nota dinas");
  expect(await files.open("tetangga", received.sha256)).toBeUndefined();
  expect(left()).toEqual([]);
});

test("the same content is stored once, however often it comes", async () => {
  const [one, other] = [await files.receive(chunks("isi"), 9), await files.receive(chunks("i", "si"), 9)];
  await one.keep("kantor");
  await other.keep("kantor");
  expect(readdirSync(path.dirname(fileAt(folder, "kantor", one.sha256)))).toEqual([one.sha256]);
});

test("more bytes than are taken leave nothing behind, and neither does a line that breaks", async () => {
  await expect(files.receive(chunks("1234", "5678"), 7)).rejects.toThrow(FileTooLarge);
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield* chunks("sebagian");
    throw new Error("The line broke.");
  };
  await expect(files.receive(broken(), 100)).rejects.toThrow("The line broke.");
  expect(left()).toEqual([]);
});

test("a file that somebody changed or removed on the disk is found out", async () => {
  const received = await files.receive(chunks("asli"), 9);
  await received.keep("kantor");
  expect(await files.check("kantor", received.sha256)).toBe("whole");
  writeFileSync(fileAt(folder, "kantor", received.sha256), "palsu");
  expect(await files.check("kantor", received.sha256)).toBe("changed");
  await files.remove("kantor", received.sha256);
  expect(await files.check("kantor", received.sha256)).toBe("missing");
});

test("what a killed server was still receiving is removed later", async () => {
  await (await files.receive(chunks("utuh"), 9)).keep("kantor");
  const stuck = path.join(folder, "receiving", "setengah");
  writeFileSync(stuck, "set");
  await files.removeUnfinished(new Date(Date.now() - 3_600_000));
  expect(left()).toEqual(["setengah"]);
  utimesSync(stuck, 0, 0);
  await files.removeUnfinished(new Date(Date.now() - 3_600_000));
  expect(left()).toEqual([]);
});
