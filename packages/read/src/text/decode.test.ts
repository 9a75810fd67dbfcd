import { describe, expect, test } from "vitest";
import { readDocument, readers } from "../readers.ts";
import { UnreadableDocument } from "../unreadable-document.ts";
import { tableText } from "../testing/table-text.ts";
import { LARGEST_TEXT_BYTES } from "./decode.ts";
import { writeSopDocument } from "@alur/model";

const bytes = (text: string) => new TextEncoder().encode(text);
const table = tableText(["Staf", "Camat"], ["Staf menyapu halaman", "Camat memeriksa halaman"]);

function problemOf(file: Uint8Array): string {
  try {
    readDocument(file, "berkas");
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.problem.id;
    throw error;
  }
  return "";
}

describe("a file that is opened", () => {
  test("text in UTF-8 or UTF-16 is read", () => {
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array(Array.from(table, (letter) => letter.charCodeAt(0))).buffer),
    ]);
    expect(readDocument(bytes(table), "a.txt").drafts).toHaveLength(1);
    expect(readDocument(wide, "a.txt").drafts[0]?.sop.steps).toHaveLength(2);
  });

  test("an SOP that Alur wrote opens as it was", () => {
    const sop = readDocument(bytes(table), "a.txt").drafts[0]?.sop;
    expect(sop && readDocument(bytes(writeSopDocument(sop)), "a.json").drafts[0]?.sop).toEqual(sop);
  });

  test.each([
    ["a Word file", new Uint8Array([80, 75, 3, 4, 1, 2]), "bukan teks"],
    ["a PDF", bytes("%PDF-1.7"), "bukan teks"],
    ["zero bytes", new Uint8Array([65, 0, 66]), "bukan teks"],
    ["text of an old Windows", new Uint8Array([75, 101, 112, 233, 97]), "UTF-8"],
    ["a file over the limit", new Uint8Array(LARGEST_TEXT_BYTES + 1).fill(65), "terlalu besar"],
    ["a broken SOP file", bytes('{"format": "alur/sop@1", "steps"'), "bukan JSON"],
  ])("%s is refused with a sentence that says what to do", (_, file, words) => {
    expect(problemOf(file)).toContain(words);
  });

  test("every reader has a name of its own, and text is the last resort", () => {
    expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length);
    expect(readers.at(-1)?.name).toBe("text");
  });
});
