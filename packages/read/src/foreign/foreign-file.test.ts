import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { UnreadableDocument } from "../unreadable-document.ts";

const compound = (part: string) => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  part.split("").forEach((letter, i) => (bytes[512 + 2 * i] = letter.charCodeAt(0)));
  return bytes;
};
const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 });

async function said(bytes: Uint8Array): Promise<string> {
  const fault: unknown = await readDocument(bytes, "berkas").catch((thrown: unknown) => thrown);
  return fault instanceof UnreadableDocument ? fault.problem.id : "dibaca";
}

describe("a file in a form that is not read says what to save it as", () => {
  test.each([
    ["Word before 2007", compound("WordDocument"), ".docx"],
    ["Excel before 2007", compound("Workbook"), ".xlsx"],
    ["a locked workbook", compound("EncryptedPackage"), "kata sandi"],
    ["rich text", strToU8("{\\rtf1 SOP}"), ".docx"],
    ["LibreOffice Writer", zip({ mimetype: "application/vnd.oasis.opendocument.text" }), ".docx"],
    ["LibreOffice Calc", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), ".xlsx"],
    ["binary Excel", zip({ "xl/workbook.bin": "" }), ".xlsx"],
    ["slides", zip({ "ppt/presentation.xml": "<p/>" }), "salindia"],
    ["an archive", zip({ "surat.txt": "SOP" }), "arsip ZIP"],
  ])("%s", async (_, bytes, words) => {
    expect(await said(bytes)).toContain(words);
  });

  test("a workbook that would unpack to gigabytes, or brings entities of its own, is refused", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(80 * 1024 * 1024) });
    expect(await said(bomb)).toContain("terlalu besar");
    const entities = zip({ "xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' });
    expect(await said(entities)).toContain("tidak utuh");
    const deep = zip({ "xl/workbook.xml": "<a>".repeat(100_000) });
    expect(await said(deep)).toContain("tidak utuh");
    expect(await said(bomb.subarray(0, bomb.length / 2))).toContain("ZIP");
  });
});
