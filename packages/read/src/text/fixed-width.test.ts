import { describe, expect, test } from "vitest";
import { summaryOf } from "../testing/summary.ts";
import { isFixedWidth, splitFixedWidth } from "./fixed-width.ts";
import { readText } from "./read-text.ts";

const printed = `SOP PEMINJAMAN AULA

No   Kegiatan                 Pelaksana                Mutu Baku
                              Pemohon     Staf Umum    Kelengkapan      Waktu      Output
1    Mengajukan surat kepada                           Surat, kartu     5 menit    Surat
     Staf Umum                                         pegawai
2    Memeriksa jadwal aula,                 ◇ Ya       Surat            2 jam      Jadwal aula
     jika penuh dikembalikan
     kepada Pemohon

10   Menyerahkan kunci aula                 □          Jadwal aula      5 menit    Kunci

Aula dikembalikan dalam keadaan bersih  dan  terkunci.
`;

describe("a table whose columns are kept apart by spaces", () => {
  test("is cut where all lines are blank, and a line without a number carries on the row above", () => {
    expect(isFixedWidth(printed)).toBe(true);
    expect(splitFixedWidth(printed).map(({ cells, line, lastLine }) => [line, lastLine, ...cells])).toEqual([
      [1, 1, "SOP PEMINJAMAN AULA"],
      [2, 2, ""],
      [3, 3, "No", "Kegiatan", "Pelaksana", "", "Mutu Baku", "", ""],
      [4, 4, "", "", "Pemohon", "Staf Umum", "Kelengkapan", "Waktu", "Output"],
      [5, 6, "1", "Mengajukan surat kepada\nStaf Umum", "", "", "Surat, kartu\npegawai", "5 menit", "Surat"],
      [
        7,
        9,
        "2",
        "Memeriksa jadwal aula,\njika penuh dikembalikan\nkepada Pemohon",
        "",
        "◇ Ya",
        "Surat",
        "2 jam",
        "Jadwal aula",
      ],
      [11, 11, "10", "Menyerahkan kunci aula", "", "□", "Jadwal aula", "5 menit", "Kunci"],
      [12, 12, ""],
      [13, 13, "Aula dikembalikan dalam keadaan bersih  dan  terkunci."],
      [14, 14, ""],
    ]);
  });

  test("gives the SOP with its title, performers and lines", () => {
    const [sop] = summaryOf(readText(printed, "uji")).sops;
    expect(sop).toMatchObject({ title: "SOP PEMINJAMAN AULA", lines: [3, 11], performers: ["Pemohon", "Staf Umum"] });
    expect(sop?.steps.map(({ number, performers, ways, duration }) => [number, performers, ways, duration])).toEqual([
      ["1", "Pemohon", "2", "fixed 5 minute"],
      ["2", "Staf Umum", "ya 3, tidak 1", "fixed 2 hour"],
      ["10", "Staf Umum", "selesai", "fixed 5 minute"],
    ]);
  });

  test("may lack numbers, group its headings above them and centre them", () => {
    const text = `                       PELAKSANA          MUTU BAKU
    Kegiatan        Staf       Camat     Kelengkapan    Waktu     Output   Ket
 Menyusun surat       □                  Agenda         1 jam     Surat
 undangan                                                         undangan
 Menandatangani                  □       Surat          5 menit   Undangan
 surat undangan`;
    const [sop] = summaryOf(readText(text, "uji")).sops;
    expect(sop?.steps.map(({ activity, performers, outputs }) => [activity, performers, ...outputs])).toEqual([
      ["Menyusun surat undangan", "Staf", "Surat undangan"],
      ["Menandatangani surat undangan", "Camat", "Undangan"],
    ]);
  });

  test("sentences with wide gaps are no table", () => {
    expect(isFixedWidth("Kegiatan  ini  memerlukan  waktu  dan  pelaksana yang tepat.")).toBe(false);
    expect(isFixedWidth("Nama    : Budi\nUnit    : Bagian Umum")).toBe(false);
  });
});
