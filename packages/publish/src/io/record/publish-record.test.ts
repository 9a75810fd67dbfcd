import { expect, test } from "vitest";
import type { RecordSheet } from "../../record/record-sheet.ts";
import { publishRecord } from "./publish-record.ts";

const sheet: RecordSheet = {
  title: "JEJAK BERKAS",
  agency: "DINAS CONTOH",
  facts: [{ label: "Perihal", value: "Surat tugas #1 & *penting*" }],
  tables: [
    { heading: "A. Langkah", columns: [{ heading: "Langkah", share: 1 }], rows: [], none: "Belum ada." },
    { heading: "B. Jejak", columns: [{ heading: "Kejadian", share: 1 }], rows: [["x".repeat(400)]], none: "" },
  ],
  proof: { heading: "C. Pembuktian", sentences: ["Berantai."], marks: [{ label: "Kepala", value: "a".repeat(64) }] },
  footer: "Jejak berkas",
};

test("a record is printed as PDF/A, the same for the same moment, whatever signs its words hold", async () => {
  const madeAt = new Date("2026-11-23T07:30:00.000Z");
  const [one, other] = [await publishRecord(sheet, madeAt), await publishRecord(sheet, madeAt)];
  const text = Buffer.from(one).toString("latin1");
  expect(text.startsWith("%PDF-")).toBe(true);
  expect(text).toContain("pdfaid:part");
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
