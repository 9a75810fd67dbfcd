import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableText, told } from "./testing/table-text.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 60);

/** A procedure with places for the names of posts ({0}…) and of a document ({d}). Its structure must not depend on what is put there. */
const patterns: readonly (readonly string[])[] = [
  [
    "{0} menyusun {d} dan menyerahkannya kepada {1}",
    "{1} memeriksa {d}, jika sudah sesuai diteruskan kepada {2}, jika belum dikembalikan kepada {0}",
    "Menandatangani {d} kemudian menyerahkan kembali kepada {0}",
    "Mengarsipkan {d}",
  ],
  [
    "{1} menugaskan {0} untuk menyiapkan {d}",
    "Menyiapkan {d} dan menyampaikannya ke {1}",
    "Meneliti {d}. Apabila terdapat kekeliruan dikembalikan untuk diperbaiki, apabila benar diajukan kepada {3}",
    "{3} mengesahkan {d}",
    "{0} dan {1} mendistribusikan {d}",
  ],
  [
    "{2} menerima {d} dari {0}",
    "{2} mencatat {d} lalu meneruskan kepada {3} melalui {1}",
    "Memaraf {d} dan menyampaikan kepada {3}",
    "Menandatangani {d}",
  ],
];

const posts = [
  "Kepala Dinas",
  "Sekretaris Badan",
  "Kabid Tata Ruang",
  "Kasubbag Keuangan",
  "Kasi Perizinan",
  "Bendahara Barang",
  "Analis Kepegawaian",
  "Staf Arsip",
  "Operator Komputer",
  "Camat",
  "Lurah",
  "Arsiparis",
  "Petugas Loket",
  "Inspektur Pembantu",
  "Tim Penilai",
  "BKPSDM",
];
const documents = [
  "nota dinas",
  "daftar inventaris",
  "usulan cuti",
  "laporan kinerja",
  "konsep surat",
  "RKA",
  "berita acara",
  "rekomendasi teknis",
];

function fill(pattern: readonly string[], names: readonly string[], document: string): string[] {
  return pattern.map((sentence) =>
    sentence.replaceAll("{d}", document).replace(/\{(\d)\}/g, (_, i: string) => names[Number(i)] ?? ""),
  );
}

/** What was told with every name replaced by its place. */
function structure(lines: readonly string[], names: readonly string[]): string[] {
  const longestFirst = names.map((name, i) => ({ name, i })).sort((a, b) => b.name.length - a.name.length);
  return lines.map((line) => {
    const [who = "", ...rest] = line.split(/(?=: ya| →)/);
    const places = who.split(" + ").map((name) => longestFirst.find((each) => each.name === name)?.i ?? name);
    return `${places
      .map(String)
      .sort((a, b) => a.localeCompare(b))
      .join("+")}${rest.join("")}`;
  });
}

describe("names do not matter", () => {
  test.each(patterns.map((pattern, i) => [i, pattern] as const))(
    "procedure %i keeps its structure whoever performs it",
    (_, pattern) => {
      const known = ["Staf Umum", "Kasubbag Umum", "Sekretaris Dinas", "Bupati"];
      const expected = structure(told(tableText(known, fill(pattern, known, "surat tugas"))), known);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(posts, { minLength: 4, maxLength: 4 }),
          fc.constantFrom(...documents),
          (names, document) => {
            expect(structure(told(tableText(names, fill(pattern, names, document))), names)).toEqual(expected);
          },
        ),
        { numRuns: runs, seed: 7 },
      );
    },
  );

  test("the separator, the order of the columns and line breaks inside cells do not matter", () => {
    const names = ["Staf", "Kasubbag", "Sekretaris"];
    const rows = [
      "Staf menyusun undangan dan menyerahkannya kepada Kasubbag",
      "Memeriksa undangan, jika salah dikembalikan kepada Staf, jika benar diteruskan ke Sekretaris",
      "Menandatangani undangan",
    ];
    const text = tableText(names, rows);
    const expected = told(text);
    expect(told(text.replaceAll("\t", "|").replace(/^|$/gm, "|"))).toEqual(expected);
    expect(told(text.replaceAll("\t", ";").replaceAll("undangan, jika", "undangan jika"))).toEqual(expected);
    expect(told(text.replace(rows[1] ?? "", `"${(rows[1] ?? "").replace(", jika benar", ",\njika benar")}"`))).toEqual(
      expected,
    );
    const moved = text
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([no, activity, a, b, c, needs, time, result, remarks]) =>
        [no, activity, c, a, b, needs, time, result, remarks].join("\t"),
      )
      .join("\n");
    expect(told(moved)).toEqual(expected);
  });
});
