import { drawSop, writeSopDocument } from "@alur/model";
import { expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { UnreadableDocument } from "../unreadable-document.ts";

const { sop } = drawSop("1 | Staf | Menyusun | → 2\n2 | Kepala | Menandatangani |", "Penerbitan Izin");

async function read(text: string) {
  return (await readDocument(new TextEncoder().encode(text), "sop.yaml")).drafts;
}

test("a document of Alur kept as YAML, with a note above it, opens as the same SOP", async () => {
  // JSON is YAML, too; so only the first line has to be as people write it.
  const json = JSON.parse(writeSopDocument(sop)) as Record<string, unknown>;
  const { format, ...rest } = json;
  const lines = Object.entries(rest).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const [draft] = await read(["# disimpan oleh Bagian Organisasi", `format: ${String(format)}`, ...lines].join("\n"));
  expect(draft?.sop).toEqual(sop);
});

test("a YAML file with a broken line says what to do", async () => {
  await expect(read("format: alur/sop@1\nidentity: {title: [")).rejects.toThrow(UnreadableDocument);
});

test("a YAML file that lacks a part of the SOP says which", async () => {
  await expect(read("format: alur/sop@1\nidentity: {}")).rejects.toMatchObject({
    problem: { id: expect.stringContaining("identity") },
  });
});

test("a YAML file of names for names of names is refused before it grows", async () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) =>
      `a${i}: &a${i} [${Array(9)
        .fill(i === 0 ? "x" : `*a${i - 1}`)
        .join(",")}]`,
  );
  await expect(read(["format: alur/sop@1", ...levels].join("\n"))).rejects.toThrow(UnreadableDocument);
});
