import { zipOf } from "./zip-of.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The smallest bytes that are each kind of file, and some that pretend to be. */
export const sampleFiles = {
  pdf: text("%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n"),
  png: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  jpeg: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  txt: text("Nota dinas: mohon diperiksa. Ukuran ½ halaman.\r\n"),
  docx: zipOf("[Content_Types].xml", "word/document.xml"),
  xlsx: zipOf("[Content_Types].xml", "xl/workbook.xml"),
  docm: zipOf("word/document.xml", "word/vbaProject.bin"),
  zip: zipOf("surat/tagihan.exe"),
  brokenZip: text("PK\u0003\u0004 word/document.xml"),
  exe: Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
  html: text("<script>alert(1)</script>"),
} as const;
