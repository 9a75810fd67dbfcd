import { describe, expect, test } from "vitest";
import { readText } from "../text/read-text.ts";
import { tableText } from "../testing/table-text.ts";
import { readPeriod } from "./period.ts";
import { sayRegulation } from "./say-regulation.ts";

const regulation = [
  "WALI KOTA UMPAMA",
  "**PERATURAN WALI KOTA UMPAMA",
  "NOMOR 9 TAHUN 2031**",
  "",
  "TENTANG",
  "",
  "STANDAR OPERASIONAL PROSEDUR",
  "DINAS PERPUSTAKAAN KOTA UMPAMA",
  "",
  "DENGAN RAHMAT TUHAN YANG MAHA ESA",
  "",
  "WALI KOTA UMPAMA",
  "- Menimbang : bahwa peminjaman buku perlu ditata setiap tahun;",
  "- Mengingat : Peraturan Wali Kota Umpama Nomor 1 Tahun 2020 tentang Perpustakaan;",
  "MEMUTUSKAN :",
  "BAB I KETENTUAN UMUM",
  "Pasal 1",
  "Dinas adalah Dinas Perpustakaan.",
  "BAB II EVALUASI",
  "Pasal 2",
  "- (1) Evaluasi dilaksanakan oleh Kepala Dinas.",
  "- (2) Evaluasi sebagaimana dimaksud pada ayat (1) dilakukan secara berkala,",
  "paling sedikit 2 (dua) kali dalam 1 (satu) tahun.",
  "Pasal 3",
  "Kepala Dinas melaporkan hasil evaluasi kepada Wali Kota setiap 3 (tiga) bulan.",
  "Pasal 4",
  "(1) Pengawasan dilakukan secara berkala oleh Inspektorat.",
  "Ditetapkan di Umpama",
].join("\n");
const table = tableText(["Pustakawan", "Kepala Dinas"], ["Pustakawan mencatat buku", "Kepala Dinas memeriksa catatan"]);

describe("the regulation around an annex", () => {
  test("is named, and the articles that set periods are kept with their words and lines", () => {
    const read = readText(`${regulation}\n\nLAMPIRAN\n\nSOP : PENCATATAN BUKU\n\n${table}`, "uji");
    expect(read.regulation).toEqual({
      kind: "Peraturan Wali Kota",
      region: "Umpama",
      number: "9",
      year: "2031",
      title: "STANDAR OPERASIONAL PROSEDUR DINAS PERPUSTAKAAN KOTA UMPAMA",
      agency: "DINAS PERPUSTAKAAN KOTA UMPAMA",
      at: { document: "uji", line: 2 },
      periods: [
        {
          duty: "evaluation",
          article: "Pasal 2",
          paragraph: "ayat (2)",
          words:
            "Evaluasi sebagaimana dimaksud pada ayat (1) dilakukan secara berkala, paling sedikit 2 (dua) kali dalam 1 (satu) tahun.",
          period: { times: 2, every: 1, unit: "year", atLeast: true },
          at: { document: "uji", line: 22 },
        },
        {
          duty: "reporting",
          article: "Pasal 3",
          paragraph: "",
          words: "Kepala Dinas melaporkan hasil evaluasi kepada Wali Kota setiap 3 (tiga) bulan.",
          period: { times: 1, every: 3, unit: "month", atLeast: false },
          at: { document: "uji", line: 25 },
        },
        {
          duty: "monitoring",
          article: "Pasal 4",
          paragraph: "ayat (1)",
          words: "Pengawasan dilakukan secara berkala oleh Inspektorat.",
          period: undefined,
          at: { document: "uji", line: 27 },
        },
      ],
    });
    expect(read.drafts.map(({ sop }) => [sop.identity.title, sop.steps.length])).toEqual([["PENCATATAN BUKU", 2]]);
  });

  test("a decree sets its periods in points", () => {
    const decree = [
      "KEPUTUSAN KEPALA DINAS PERPUSTAKAAN",
      "NOMOR : 065/3/2031",
      "TENTANG",
      "PROSEDUR PEMINJAMAN",
      "Menimbang : bahwa perlu;",
      "MEMUTUSKAN",
      "KESATU : Menetapkan prosedur peminjaman.",
      "KEDUA : Prosedur dipantau setiap 6 (enam) bulan.",
      "",
      table,
    ].join("\n");
    expect(readText(decree, "uji").regulation).toMatchObject({
      kind: "Keputusan Kepala",
      number: "065/3/2031",
      year: "2031",
      title: "PROSEDUR PEMINJAMAN",
      periods: [{ duty: "monitoring", article: "Diktum KEDUA", period: { times: 1, every: 6, unit: "month" } }],
    });
  });

  test("is said in one line", () => {
    const read = readText(`${regulation}\n\n${table}`, "uji").regulation;
    expect(read && sayRegulation(read)).toEqual({
      id: "Peraturan Wali Kota Umpama Nomor 9 Tahun 2031 tentang STANDAR OPERASIONAL PROSEDUR DINAS PERPUSTAKAAN KOTA UMPAMA: evaluasi paling sedikit 2 kali dalam 1 tahun (Pasal 2), pelaporan setiap 3 bulan (Pasal 3), pemantauan secara berkala (Pasal 4)",
      en: "Peraturan Wali Kota Umpama Nomor 9 Tahun 2031 tentang STANDAR OPERASIONAL PROSEDUR DINAS PERPUSTAKAAN KOTA UMPAMA: evaluation at least 2 times every year (Pasal 2), reporting every 3 months (Pasal 3), monitoring from time to time (Pasal 4)",
    });
  });

  test("a regulation in a legal basis is none", () => {
    expect(
      readText(`Peraturan Bupati Contoh Nomor 5 Tahun 2020 tentang Arsip\n\n${table}`, "uji").regulation,
    ).toBeUndefined();
  });

  test("a regulation without an SOP table says what it is", () => {
    expect(readText(regulation, "uji").diagnostics.map(({ code }) => code)).toEqual(["looks-like-regulation"]);
  });

  test("a decree's number keeps its strokes, and one left open is empty", () => {
    const numbered = (number: string) =>
      readText(regulation.replace("WALI KOTA UMPAMA\nNOMOR 9 TAHUN 2031", `CAMAT UMPAMA\nNOMOR ${number}`), "uji")
        .regulation;
    expect(numbered(": 065/12/KEC/2030")).toMatchObject({
      number: "065/12/KEC/2030",
      year: "2030",
      kind: "Peraturan Camat",
    });
    expect(numbered("… TAHUN 2030")).toMatchObject({ number: "", year: "2030" });
  });
});

describe("how often", () => {
  test.each([
    ["sekurang-kurangnya satu kali dalam setahun", { times: 1, every: 1, unit: "year", atLeast: true }],
    ["dilakukan dua kali setahun", { times: 2, every: 1, unit: "year", atLeast: false }],
    ["dilakukan 6 (enam) bulan sekali", { times: 1, every: 6, unit: "month", atLeast: false }],
    ["minimal setahun sekali", { times: 1, every: 1, unit: "year", atLeast: true }],
    ["setiap akhir tahun anggaran", { times: 1, every: 1, unit: "year", atLeast: false }],
    ["per triwulan", { times: 1, every: 3, unit: "month", atLeast: false }],
    ["setiap semester", { times: 1, every: 6, unit: "month", atLeast: false }],
    ["menyampaikan laporan bulanan", { times: 1, every: 1, unit: "month", atLeast: false }],
  ])("“%s” is a period", (words, period) => {
    expect(readPeriod(words)).toEqual(period);
  });

  test("a span of time that is no period is none", () => {
    expect(readPeriod("paling lambat 30 hari setelah diundangkan")).toBeUndefined();
  });
});
