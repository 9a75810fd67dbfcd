import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanFileName } from "./file-name.ts";

/** Letters, and what leads elsewhere, ends a line, or cannot be seen. */
const tricky = Array.from('aZ9é./\\:<>"|?* \0\r\n\u202e\u200b\u{1f600}');

describe("a file's name", () => {
  test.each([
    ["Surat Permohonan.pdf", "Surat Permohonan.pdf"],
    ["SURAT.PDF", "SURAT.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["D:\\Dokumen\\surat.pdf", "surat.pdf"],
    ["tagihan.pdf.exe", "tagihan.pdf.exe.pdf"],
    ["fdp.\u202eexe", "fdp.exe.pdf"],
    ["nota\r\nSet-Cookie: x.pdf", "notaSet-Cookie x.pdf"],
    ["..", "dokumen.pdf"],
    [".pdf", "dokumen.pdf"],
    ["con.pdf", "dokumen-con.pdf"],
  ])("%j of a PDF becomes %j", (given, kept) => {
    expect(cleanFileName(given, "application/pdf")).toBe(kept);
  });

  test("keeps either ending of a photograph", () => {
    expect(cleanFileName("ktp.jpeg", "image/jpeg")).toBe("ktp.jpeg");
    expect(cleanFileName("ktp.png", "image/jpeg")).toBe("ktp.png.jpg");
  });

  test("stays short, however long it was", () => {
    expect(cleanFileName(`${"surat ".repeat(100)}.pdf`, "application/pdf").length).toBeLessThan(160);
  });

  test("leads nowhere, whatever it was, and is not cleaned any further", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...tricky), maxLength: 40 }), (given) => {
        const name = cleanFileName(given, "application/pdf");
        expect(name).toMatch(/^[^/\\:<>"|?*\0-\u001f]+\.pdf$/);
        expect(name).not.toMatch(/^[. ]/);
        expect(cleanFileName(name, "application/pdf")).toBe(name);
      }),
      propertySettings(200),
    );
  });
});
