import { findBrokenReference, sopSchema } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { docxOf, paragraph, table } from "../testing/docx-of.ts";
import { anchored, canvas, connector, graphicOf, shape } from "../testing/word-shapes.ts";
import { UnreadableDocument } from "../unreadable-document.ts";

const place = { x: 0, y: 0, width: 40, height: 20 };
const drawing = canvas(shape("flowChartTerminator", place, { id: 1 }) + connector("line", place, { from: 1, to: 1 }));
const body =
  paragraph("Penyusunan Surat", anchored(1, { ...place, width: 300, height: 100 }, graphicOf("Canvas", drawing))) +
  table(
    [24, 150, 70, 70, 100, 60, 100],
    [
      { cells: ["No", "Kegiatan", "Staf", "Camat", "Kelengkapan", "Waktu", "Output"] },
      { cells: ["1", "Menyusun konsep", "", "", "Berkas", "5 menit", "Surat"] },
      { cells: ["2", "Menandatangani surat", "", "", "Berkas", "5 menit", "Surat"] },
    ],
  );
const sound = docxOf(body);

async function said(bytes: Uint8Array): Promise<string> {
  try {
    const { drafts, diagnostics } = await readDocument(bytes, "uji.docx");
    return [
      ...drafts.map(({ sop }) => `${sop.steps.length} langkah`),
      ...diagnostics.map(({ message }) => message.id),
    ].join(" ");
  } catch (fault) {
    if (fault instanceof UnreadableDocument) return fault.problem.id;
    throw fault;
  }
}

const entities = (declared: string) =>
  docxOf("", {
    "word/document.xml": `<!DOCTYPE w [${declared}]><w:document xmlns:w="w"><w:body>&a;</w:body></w:document>`,
  });

describe("a Word file that is not what it claims to be", () => {
  test.each([
    ["of thousands of pages", docxOf(paragraph("surat ".repeat(2_000_000))), "terlalu panjang"],
    [
      "that unpacks to far more than any office's document",
      docxOf("", { "word/document.xml": new Uint8Array(60_000_000) }),
      "terlalu besar",
    ],
    ["whose words swell by entities", entities('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">'), "tidak utuh"],
    ["that wants to bring in a file from elsewhere", entities('<!ENTITY a SYSTEM "file:///etc/passwd">'), "tidak utuh"],
    ["that is nested without end", docxOf("<w:sdt>".repeat(100_000)), "tidak utuh"],
    ["whose text ends in the middle of a word", docxOf("", { "word/document.xml": "<w:document><w:bo" }), "tidak utuh"],
    ["without a body", docxOf("", { "word/document.xml": "<document/>" }), "Tidak ada teks"],
  ])("%s is answered with a sentence", async (_, bytes, words) => {
    expect(await said(bytes)).toContain(words);
  });

  test("cut off anywhere, it is answered with a sentence", async () => {
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99])
      expect(await said(sound.subarray(0, Math.floor(sound.length * share)))).toMatch(/rusak|terpotong|ZIP|\.docx/);
  });
});

test("a document of pictures only says what to do instead", async () => {
  expect(await said(docxOf("", { "word/media/image1.png": new Uint8Array(9) }))).toContain("hanya berisi gambar");
});

test("macros are left where they are, and the document is read", async () => {
  expect(await said(docxOf(body, { "word/vbaProject.bin": new Uint8Array([1, 2, 3]) }))).toContain("2 langkah");
});

test("parts with names that lead out of the file are never looked at", async () => {
  expect(await said(docxOf(body, { "../../etc/passwd": "x", "/word/styles.xml": "<" }))).toContain("2 langkah");
});

test("whatever bytes are flipped, it is read or answered with a sentence", async () => {
  const flips = fc.array(fc.record({ at: fc.nat(sound.length - 1), to: fc.nat(255) }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const bytes = sound.slice();
      for (const { at, to } of changes) bytes[at] = to;
      expect(await said(bytes)).not.toBe("");
    }),
    propertySettings(150),
  );
});

test("whatever letters are flipped in its XML, what is read is a sound SOP or a sentence", async () => {
  const letters = new TextEncoder().encode(
    `<w:document xmlns:w="w" xmlns:wp="wp" xmlns:a="a" xmlns:wps="wps" xmlns:wpc="wpc" xmlns:mc="mc" xmlns:v="v"><w:body>${body}</w:body></w:document>`,
  );
  const flips = fc.array(fc.record({ at: fc.nat(letters.length - 1), to: fc.integer({ min: 32, max: 126 }) }), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const changed = letters.slice();
      for (const { at, to } of changes) changed[at] = to;
      const file = zipSync({ "word/document.xml": changed }, { level: 0 });
      const read = await readDocument(file, "uji.docx").catch((fault: unknown) => {
        if (fault instanceof UnreadableDocument) return undefined;
        throw fault;
      });
      for (const { sop } of read?.drafts ?? []) {
        expect(sopSchema.safeParse(sop).success).toBe(true);
        expect(findBrokenReference(sop)).toBeUndefined();
      }
    }),
    propertySettings(150),
  );
});
