import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReviewSheet } from "@alur/model";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { publishReview } from "./review-formats.ts";

const vague = {
  place: "Langkah 2, Waktu",
  finding: 'Waktu "menyesuaikan" tidak dapat diukur.',
  basis: "Praktik: waktu yang terukur diharapkan dari setiap langkah",
  suggestion: 'Tuliskan lamanya, misalnya "30 menit".',
  severity: "warning",
} as const;
const sheet: ReviewSheet = {
  sop: {
    title: "Penerbitan Surat Keterangan",
    number: "060/35",
    agency: "Pemerintah Kabupaten Contoh",
    workUnit: "",
    revision: "",
    effectiveFrom: "2 Januari 2026",
  },
  checkedFor: "Permenpan RB 35/2012",
  findings: [vague, { ...vague, place: "Langkah 3, Alur", severity: "error" }],
  suppressed: [{ place: "Langkah 4, Output", finding: "Kolom Output kosong.", reason: "Hanya menyimpan arsip." }],
};

const folder = mkdtempSync(join(tmpdir(), "alur-review-"));
afterAll(() => rmSync(folder, { recursive: true }));

function installed(program: string): boolean {
  try {
    execFileSync(program, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    console.log(`Not asked here, because ${program} is not installed.`);
    return false;
  }
}
const poppler = ["pdftotext", "pdfinfo"].every(installed);

async function pdfSays(printed: ReviewSheet, program: string, ...args: string[]): Promise<string> {
  const path = join(folder, "review.pdf");
  writeFileSync(path, await publishReview(printed, "pdf"));
  return execFileSync(program, program === "pdftotext" ? [...args, path, "-"] : [...args, path], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** The words of a Word document's paragraphs. */
async function docxParts(printed: ReviewSheet): Promise<Record<string, string>> {
  const parts = unzipSync(await publishReview(printed, "docx"));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
const wordsIn = (xml = ""): string =>
  xml
    .replaceAll("&quot;", '"')
    .replaceAll(/<\/w:p>/g, "\n")
    .replaceAll(/<[^>]+>/g, "");

test.each(["pdf", "docx"] as const)("the same sheet gives the same bytes as %s", async (format) => {
  const [one, other] = [await publishReview(sheet, format), await publishReview(structuredClone(sheet), format)];
  expect(Buffer.from(one).equals(other)).toBe(true);
});

test("the Word document names no moment and no person", async () => {
  const { "docProps/core.xml": core } = await docxParts(sheet);
  expect(core).toContain("Pemerintah Kabupaten Contoh".toUpperCase());
  expect(core).not.toMatch(/dcterms:(created|modified)|20\d\d-/);
});

test("the Word document holds the findings, the reasons and the reviewer's place, and repeats its headings on every page", async () => {
  const { "word/document.xml": xml = "", "word/footer1.xml": footer } = await docxParts(sheet);
  const words = wordsIn(xml);
  for (const said of [
    "LEMBAR REVIU",
    vague.finding,
    vague.suggestion,
    "Kesalahan",
    "Hanya menyimpan arsip.",
    "Pereviu,",
  ])
    expect(words).toContain(said);
  expect(words).not.toContain("Unit Kerja");
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(footer).toContain("Lembar reviu SOP Penerbitan Surat Keterangan");
});

test.runIf(poppler)("the PDF is PDF/A-2a and says the same", async () => {
  const words = await pdfSays(sheet, "pdftotext", "-layout");
  for (const said of ["LEMBAR REVIU", "2 temuan: 1 kesalahan, 1 peringatan. 1 lainnya diabaikan", "Pereviu,"])
    expect(words).toContain(said);
  const metadata = await pdfSays(sheet, "pdfinfo", "-meta");
  expect(metadata).toMatch(/<pdfaid:part>2<.*[\s\S]*<pdfaid:conformance>A</);
  expect(await pdfSays(sheet, "pdfinfo", "-struct")).toMatch(/H1[\s\S]*Table[\s\S]*TH/);
});

test.runIf(poppler)("an SOP without findings says so, and a long list goes on under the same headings", async () => {
  const clean = { ...sheet, findings: [], suppressed: [] };
  expect(await pdfSays(clean, "pdftotext")).toContain("Tidak ada temuan.");
  const long = { ...sheet, findings: Array.from({ length: 60 }, () => vague) };
  const pages = (await pdfSays(long, "pdftotext")).split("\f").filter((page) => page.includes("Saran Perbaikan"));
  expect(pages.length).toBeGreaterThan(3);
});

const runs = Number(process.env["FUZZ_RUNS"] ?? 10);

test("whatever an office writes, both kinds of file can be made of it", { timeout: 20_000 + runs * 1000 }, async () => {
  const words = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom('#panic("x") *tebal* $x$', "x".repeat(300), "字😀\u0007"),
  );
  const line = fc.record({
    place: words,
    finding: words,
    basis: words,
    suggestion: words,
    severity: fc.constantFrom("error", "warning", "advice"),
  });
  const suppressed = fc.array(fc.record({ place: words, finding: words, reason: words }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(words, fc.array(line, { maxLength: 5 }), suppressed, async (title, findings, left) => {
      const printed = { ...sheet, sop: { ...sheet.sop, title }, findings, suppressed: left };
      expect((await publishReview(printed, "pdf")).length).toBeGreaterThan(1000);
      expect(Object.keys(await docxParts(printed))).toContain("word/document.xml");
    }),
    { seed: 35, numRuns: runs },
  );
});
