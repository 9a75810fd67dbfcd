import { describe, expect, test } from "vitest";
import { readDocument, readers } from "../readers.ts";
import { UnreadableDocument } from "../unreadable-document.ts";
import { tableText, tellSop } from "../testing/table-text.ts";
import { decodeText, LARGEST_TEXT_BYTES } from "./decode.ts";
import { writeSopDocument } from "@alur/model";

const bytes = (text: string) => new TextEncoder().encode(text);
const table = tableText(["Staf", "Camat"], ["Staf menyapu halaman", "Camat memeriksa halaman"]);

const wide = (text: string) =>
  Uint8Array.from(text.split("").flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));
const swapped = (file: Uint8Array) => file.map((_, i) => file[i ^ 1] ?? 0);
const oldWindows = new Map([
  ["“", 0x93],
  ["”", 0x94],
  ["–", 0x96],
]);

async function problemOf(file: Uint8Array): Promise<string> {
  try {
    await readDocument(file, "berkas");
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.problem.id;
    throw error;
  }
  return "";
}

describe("a file that is opened", () => {
  test.each([
    ["UTF-8", bytes(table)],
    ["UTF-8 with its mark", bytes(`\uFEFF${table}`)],
    ["UTF-16 with its mark", wide(`\uFEFF${table}`)],
    ["UTF-16 without its mark", wide(table)],
    ["UTF-16 in the other order with its mark", swapped(wide(`\uFEFF${table}`))],
    ["UTF-16 in the other order without its mark", swapped(wide(table))],
    ["UTF-16 that was cut off in the middle of a letter", wide(`${table}\n`).slice(0, -1)],
  ])("%s is read", async (_, file) => {
    const read = await readDocument(file, "a.txt");
    expect(read.drafts.map(({ sop }) => tellSop(sop))).toEqual([["Staf → 2", "Camat → selesai"]]);
    expect(read.diagnostics).toEqual([]);
  });

  test("text of an old Windows program keeps its letters, and the reader says how it was read", async () => {
    const printed = table.replace("halaman", "halaman “depan” – café");
    const file = Uint8Array.from(printed, (letter) => oldWindows.get(letter) ?? letter.charCodeAt(0));
    const read = await readDocument(file, "a.txt");
    expect(read.drafts[0]?.sop.steps[0]?.activity).toBe("Staf menyapu halaman “depan” – café");
    expect(read.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["windows-1252 info"]);
  });

  test("letters of both kinds in one file are all kept", () => {
    const file = new Uint8Array([...bytes("“Rapat” □ "), 0x93, 0x52, 0x61, 0x70, 0x61, 0x74, 0x94, 0x20, 0xe9, 0xc3]);
    expect(decodeText(file)).toEqual({ text: "“Rapat” □ “Rapat” éÃ", encoding: "windows-1252" });
  });

  test("an SOP that Alur wrote opens as it was", async () => {
    const sop = (await readDocument(bytes(table), "a.txt")).drafts[0]?.sop;
    if (!sop) throw new Error("nothing was read");
    expect((await readDocument(bytes(writeSopDocument(sop)), "a.json")).drafts[0]?.sop).toEqual(sop);
  });

  test.each([
    ["a ZIP archive", new Uint8Array([80, 75, 3, 4, 1, 2]), "arsip ZIP"],
    ["a PDF that was cut off", bytes("%PDF-1.7"), "rusak atau terpotong"],
    ["zero bytes", new Uint8Array([65, 0, 66]), "bukan teks"],
    ["a Word file of an old Windows", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "simpan sebagai .docx"],
    [
      "bytes without any order",
      Uint8Array.from({ length: 4000 }, (_, i) => ((i * i * 31 + i * 7) % 255) + 1),
      "bukan teks",
    ],
    [
      "numbers of two bytes each",
      wide(Array.from({ length: 900 }, (_, i) => String.fromCharCode(i % 30)).join("")),
      "bukan teks",
    ],
    ["a file over the limit", new Uint8Array(LARGEST_TEXT_BYTES + 1).fill(65), "terlalu besar"],
    ["a broken SOP file", bytes('{"format": "alur/sop@1", "steps"'), "bukan JSON"],
  ])("%s is refused with a sentence that says what to do", async (_, file, words) => {
    expect(await problemOf(file)).toContain(words);
  });

  test("every reader has a name of its own, and text is the last resort", () => {
    expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length);
    expect(readers.at(-1)?.name).toBe("text");
  });
});
