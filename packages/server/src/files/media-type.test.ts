import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleFiles } from "../../test/files/sample-files.ts";
import { recognizeFile } from "./media-type.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "alur-kinds-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function kindOf(bytes: Uint8Array): Promise<string | undefined> {
  const file = path.join(folder, "surat.pdf");
  writeFileSync(file, bytes);
  return recognizeFile(file);
}

test.each([
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["jpeg", "image/jpeg"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["txt", "text/plain"],
  // Handed out as plain text and as a download, it is only words.
  ["html", "text/plain"],
] as const)("a file is a %s by its bytes, whatever its name", async (kind, mediaType) => {
  expect(await kindOf(sampleFiles[kind])).toBe(mediaType);
});

test.each(["docm", "zip", "brokenZip", "exe"] as const)(
  "a file with macros, or that is something else (%s), is no kind that is taken",
  async (kind) => {
    expect(await kindOf(sampleFiles[kind])).toBeUndefined();
  },
);

test("an empty file is of no kind, and neither is a text in another encoding than UTF-8", async () => {
  expect(await kindOf(new Uint8Array())).toBeUndefined();
  expect(await kindOf(Uint8Array.from([0x53, 0xe9, 0x20]))).toBeUndefined();
});
