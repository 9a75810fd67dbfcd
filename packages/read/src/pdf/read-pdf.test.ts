import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { letterFlow, letterPage, tellDrawn } from "../testing/drawn-sop.ts";
import { commandsOf, pdfOf } from "../testing/pdf-of.ts";
import { UnreadableDocument } from "../unreadable-document.ts";
import { MOST_PAGES } from "./read-pdf.ts";

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    const { diagnostics } = await readDocument(bytes, "uji.pdf");
    return diagnostics.map(({ message }) => message.id).join(" ");
  } catch (fault) {
    if (fault instanceof UnreadableDocument) return fault.problem.id;
    throw fault;
  }
}

const plain = pdfOf(["BT /F1 12 Tf 50 700 Td (Undangan rapat) Tj ET"]);

test.each([
  ["as it is", ""],
  ["on a page that lies on its side", "0 1 -1 0 800 0 cm"],
  ["upside down", "-1 0 0 -1 842 792 cm"],
])("the flow of a PDF is followed %s", async (_, turned) => {
  const { drafts } = await readDocument(
    pdfOf([commandsOf(letterPage().drawing(), turned)], [0, 0, 842, 842]),
    "uji.pdf",
  );
  expect(drafts.map(tellDrawn)).toEqual([letterFlow]);
});

test("a PDF that is cut off is read as far as it goes, or refused with a sentence", async () => {
  for (const share of [0.05, 0.3, 0.6, 0.9]) {
    const cut = plain.slice(0, Math.floor(plain.length * share));
    expect(await problemOf(cut)).toMatch(/rusak atau terpotong|tidak memuat tabel SOP|hanya berisi gambar/);
  }
});

test("a PDF without an SOP says that it holds none", async () => {
  expect(await problemOf(plain)).toContain("tidak memuat tabel SOP");
});

test("a PDF of pictures only says what to do instead", async () => {
  expect(await problemOf(pdfOf(["0 0 612 792 re f"]))).toContain("hanya berisi gambar");
});

test("a page with more lines than any table has is left out, and said to be", async () => {
  const map = Array.from({ length: 210_000 }, (_, i) => `${i % 600} ${i % 700} m ${i % 500} 9 l S`).join("\n");
  expect(await problemOf(pdfOf([map, "BT /F1 12 Tf 50 700 Td (Peta) Tj ET"]))).toContain(
    "Halaman 1 memuat terlalu banyak",
  );
});

test("one damaged page is named, and the others are read", async () => {
  const whole = pdfOf(
    [commandsOf(letterPage().drawing()), "BT /F1 12 Tf 50 700 Td (Lampiran) Tj ET"],
    [0, 0, 842, 842],
  );
  // The second page is said to be an object that the file does not hold.
  const damaged = new TextEncoder().encode(new TextDecoder().decode(whole).replace("6 0 R]", "9 0 R]"));
  const { drafts, diagnostics } = await readDocument(damaged, "uji.pdf");
  expect(drafts.map(tellDrawn)).toEqual([letterFlow]);
  expect(diagnostics.map(({ code, at }) => [code, at?.page])).toEqual([["page-unreadable", 2]]);
});

test("of a collection of hundreds of pages the first hundred are read", async () => {
  const many = pdfOf(Array.from({ length: MOST_PAGES + 5 }, (_, i) => `BT /F1 9 Tf 50 700 Td (Lembar ${i} isi) Tj ET`));
  expect(await problemOf(many)).toContain(`hanya ${MOST_PAGES} halaman pertama`);
});

const qpdf = spawnSync("qpdf", ["--version"]).status === 0;
if (!qpdf) console.log("qpdf is not installed; the test on a locked PDF is skipped.");

test.runIf(qpdf)("a PDF that is locked with a password says so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alur-pdf-"));
  try {
    const [open, locked] = [join(folder, "open.pdf"), join(folder, "locked.pdf")];
    writeFileSync(open, plain);
    spawnSync("qpdf", ["--encrypt", "rahasia", "pemilik", "256", "--", open, locked]);
    expect(await problemOf(readFileSync(locked))).toContain("dikunci dengan kata sandi");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
