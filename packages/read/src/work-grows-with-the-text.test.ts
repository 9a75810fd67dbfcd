import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWork } from "./testing/count-work.ts";
import { tableText } from "./testing/table-text.ts";
import { readText } from "./text/read-text.ts";

/** A name that no other number has, made of office syllables. */
function invented(number: number): string {
  const syllables = ["ba", "ci", "du", "fe", "go", "ha", "ji", "ku", "le", "mo"];
  return String(1000 + number * 7)
    .split("")
    .map((digit) => syllables[Number(digit)] ?? "")
    .join("");
}

const several = <Thing>(count: number, make: (i: number) => Thing) => Array.from({ length: count }, (_, i) => make(i));
const rowsUnder = (heads: string, rows: readonly string[]) => [heads, ...rows].join("\n");
const plainHeads = "No\tKegiatan\tPelaksana\tKelengkapan\tWaktu\tOutput";

/** Texts of one shape that grow with a number: whatever shape they have, twice the text is twice the work. */
const shapes: Record<string, (size: number) => string> = {
  "rows of one table": (size) =>
    tableText(
      ["Staf", "Camat"],
      several(size, (i) =>
        i % 2 ? "Camat memeriksa surat, jika salah dikembalikan kepada Staf" : "Staf menyusun surat",
      ),
    ),
  "columns that are counted": (size) =>
    tableText(
      several(size, (i) => `Staf ${i}`),
      ["Staf 7 menyusun surat"],
    ),
  "columns that are named": (size) =>
    tableText(
      several(size, (i) => `Kepala Seksi ${invented(i)}`),
      several(5, (i) => `Kasi ${invented(i)} menyusun surat`),
    ),
  "columns that share nearly the same names, over short rows": (size) =>
    rowsUnder(
      tableText(
        several(size, (i) => `Staf ${invented(i)}`),
        [],
      ),
      several(size, (i) => `${i + 1}\tStaf ${invented(i)} menyusun surat`),
    ),
  "names in one column": (size) =>
    rowsUnder(
      plainHeads,
      several(size, (i) => `${i + 1}\tMenyusun surat\tPetugas ${invented(i)}\tBerkas\t5 menit\tSurat`),
    ),
  "names in every second row of one column": (size) =>
    rowsUnder(
      plainHeads,
      several(size, (i) => `${i + 1}\tMemeriksa surat\t${i % 2 ? `Jabatan ${i}` : ""}\tBerkas\t5 menit\tSurat`),
    ),
  "posts without a column": (size) =>
    tableText(
      ["Staf", "Camat"],
      several(size, (i) => `Kepala Seksi ${invented(i)} menyusun surat`),
    ),
  "two posts run together in each heading": (size) =>
    tableText(
      several(size, (i) => `Bidang ${invented(i)} Kepala ${invented(i + 1)}`),
      several(5, (i) => `Bidang ${invented(i)} menyusun surat, lalu Kepala ${invented(i + 1)} membaca surat`),
    ),
  "returns to a step that is not there": (size) =>
    tableText(
      ["Staf", "Camat"],
      several(size, () => "Camat memeriksa surat, jika salah kembali ke langkah 999"),
    ),
  "things listed with a slip": (size) =>
    rowsUnder(
      plainHeads,
      several(
        size,
        (i) =>
          `${i + 1}\tMenyusun surat\tStaf\tArsip ${invented(i)}, ${invented(i)} ${invented(i + 1)}\t5 menit\tSurat`,
      ),
    ),
  "tables without a title, and a list of titles": (size) =>
    rowsUnder(
      `No\tJudul SOP\n${several(size, (i) => `${i + 1}\tPenyusunan ${invented(i)} ${invented(i + 5)}`).join("\n")}\n`,
      several(
        size / 10,
        (i) => `\nx;\n\n${tableText(["Staf", "Camat"], [`Menyusun ${invented(i)} ${invented(i + 5)}`])}`,
      ),
    ),
  "an identification worksheet, and tables with titles": (size) =>
    rowsUnder(
      `No\tTugas\tFungsi\tOutput\tAspek\tJudul SOP\n${several(size, (i) => `${i + 1}\tMengelola\tTata usaha\tSurat\tPenyusunan\tPenyusunan ${invented(i)} ${invented(i + 5)}`).join("\n")}\n`,
      several(
        size / 10,
        (i) => `\nSOP Pembuatan ${invented(i)} ${invented(i + 5)}\n\n${tableText(["Staf"], ["Menyusun surat"])}`,
      ),
    ),
  "sentences outside the table": (size) =>
    rowsUnder(several(size, (i) => `Surat ${invented(i)} boleh dibuat oleh staf`).join("\n"), [
      tableText(
        ["Staf", "Camat"],
        several(size, (i) => `Pembuatan ${invented(i)}`),
      ),
    ]),
  "rows each cut off by a paragraph": (size) =>
    rowsUnder(
      tableText(["Staf", "Camat"], ["Menyusun surat"]),
      several(size, (i) => `Halaman ${i}\n${i + 2}\tMenyusun surat\t\t\tBerkas\t5 menit\tSurat`),
    ),
  "rows each behind an empty line": (size) =>
    rowsUnder(
      tableText(["Staf", "Camat"], ["Menyusun surat"]),
      several(size, () => "\n.\n\n\tMenyusun surat\t\t\tBerkas\t5 menit\tSurat"),
    ),
  "a row with ever more cells": (size) =>
    `${tableText(["Staf"], ["Menyusun surat"])}\t${several(size, invented).join("\t")}`,
  "lists of an identity page": (size) =>
    `${"Dasar Hukum\t1. Undang-Undang\n".repeat(size)}${tableText(["Staf"], ["Staf menyusun surat"])}`,
  "words in one cell": (size) => tableText(["Staf"], ["Staf menyusun surat dan ".repeat(size)]),
  "quoted cells that never close": (size) => '\t"a'.repeat(size),
  "quotation marks, one a line": (size) => '"\n'.repeat(size),
  "quotation marks": (size) => '"'.repeat(size),
  separators: (size) => "\t".repeat(size),
  "ends of lines": (size) => "\r".repeat(size),
  "opening brackets and tags": (size) => "<(\\(".repeat(size),
  "letters without a blank": (size) => "a".repeat(size),
};

/** How many times the work grows where the text grows this many times. */
function growth(shape: (size: number) => string, size: number, times: number): number {
  const [small, large] = [shape(size), shape(size * times)];
  // What is remembered of words and cells must not make the second reading look cheaper than it is.
  readText(large, "uji");
  const works = [small, large].map((text) => countWork(() => readText(text, "uji")) / text.length);
  return (works[1] ?? 0) / (works[0] ?? 1);
}

describe("work grows with the text and no faster", () => {
  test.each(Object.entries(shapes))("%s", (_, shape) => {
    expect(growth(shape, 200, 4)).toBeLessThan(1.5);
  });

  test("of any shapes put together", () => {
    const parts = fc.subarray(Object.values(shapes), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(parts, (chosen) => {
        const together = (size: number) => chosen.map((shape) => shape(size)).join("\n\n");
        expect(growth(together, 50, 4)).toBeLessThan(1.7);
      }),
      { numRuns: Math.min(Number(process.env["FUZZ_RUNS"] ?? 3), 500), seed: 44 },
    );
  });
});
