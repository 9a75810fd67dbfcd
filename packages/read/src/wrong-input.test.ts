import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diagnose, readDiagnosticCodes } from "./diagnostics.ts";
import { readText } from "./text/read-text.ts";

const codes = (text: string) => readText(text, "tempelan").diagnostics.map(({ code }) => code);

describe("what is no SOP", () => {
  test("an empty paste", () => {
    expect(codes("")).toEqual(["empty-paste"]);
    expect(codes(" \n\t\n \u200B")).toEqual(["empty-paste"]);
  });

  test("a paste of twenty million letters", () => {
    expect(codes("a\t".repeat(10_000_000))).toEqual(["paste-too-long"]);
  });

  test("a letter", () => {
    expect(
      codes(
        "Nomor : 005/12\nPerihal : Undangan\nYth. Para Lurah\nDengan hormat, kami mengundang Saudara.\nDemikian disampaikan.",
      ),
    ).toEqual(["looks-like-letter"]);
  });

  test("a sheet of numbers", () => {
    expect(codes("2024\t12\t33\n2025\t14\t35\n2026\t11\t31")).toEqual(["looks-like-numbers"]);
  });

  test("the procedure of a health centre", () => {
    expect(
      codes(
        "SPO PENANGANAN LUKA\nPengertian\tTindakan membersihkan luka\nTujuan\tMencegah infeksi\nKebijakan\tSK Kepala Puskesmas\nLangkah-langkah\t1. Petugas mencuci tangan",
      ),
    ).toEqual(["health-centre-procedure"]);
  });

  test("minutes and a job description", () => {
    expect(codes("NOTULA RAPAT\nHari : Senin\nTempat : Aula\nAgenda : Evaluasi\nPeserta rapat hadir lengkap")).toEqual([
      "looks-like-minutes",
    ]);
    expect(codes("URAIAN JABATAN\nIkhtisar jabatan: mengelola arsip\nUraian tugas: menyimpan arsip")).toEqual([
      "looks-like-job-description",
    ]);
  });

  test.each([
    [
      "No\tUraian Tugas\tHasil Kerja\tJumlah Hasil\tKebutuhan Pegawai\n1\tMengonsep surat\tSurat\t120\t0,19\nBeban kerja",
      "looks-like-job-description",
    ],
    ["Kode\tPagu\tRealisasi\n1.01\t1.500.000\t1.200.000\n1.02\t2.500.000\t2.200.000", "looks-like-numbers"],
    ["Bulan\tTarget\tCapaian\nJanuari\t10\t8\nFebruari\t12\t11", "looks-like-targets"],
    [
      "SURAT EDARAN\nNOMOR 3 TAHUN 2026\nTENTANG\nJAM KERJA\nYth. Kepala Dinas\nDemikian disampaikan.",
      "looks-like-circular",
    ],
    ["NOTA DINAS\nKepada : Camat\nNomor : 5\nHal : Laporan", "looks-like-letter"],
    ["LAMPIRAN PERATURAN BUPATI\nNOMOR 5 TAHUN 2020\nTENTANG\nARSIP\nBAB I", "looks-like-regulation"],
    ["JADWAL\nNo\tKegiatan\tWaktu\tTempat\tPenanggung Jawab\n1\tPembukaan\t08.00\tAula\tPanitia", "no-sop-found"],
  ])("%j", (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test("any other text", () => {
    expect(codes("Resep sayur asem: rebus air, masukkan sayur.")).toEqual(["no-sop-found"]);
  });
});

describe("what the reader says", () => {
  test("every remark has a sentence in both languages, without gaps", () => {
    for (const code of readDiagnosticCodes) {
      const { message } = diagnose(code, {
        values: {
          title: "x",
          other: "x",
          performer: "Staf",
          text: "x",
          meant: "x",
          sheets: "2",
          pages: "3",
          page: "1",
          read: "2",
        },
      });
      expect(message.id).toMatch(/^[\p{Lu}\d“]/u);
      expect(message.id).not.toMatch(/[{}]/);
      expect(message.en).not.toMatch(/[{}]/);
      expect(message.en).not.toBe(message.id);
    }
  });

  test("every remark is made somewhere", () => {
    const source = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "diagnostics.ts")
      .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
      .join("\n");
    expect(readDiagnosticCodes.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
  });
});
