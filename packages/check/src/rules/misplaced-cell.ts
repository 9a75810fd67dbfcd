import { sop } from "@alur/model";
import { resultElsewhere } from "../cells/result-elsewhere.ts";
import { slippedCells } from "../cells/slipped-cells.ts";
import { wrongKind } from "../cells/wrong-kind.ts";
import { nearMiss, type Example } from "../example.ts";
import type { Rule } from "../rule.ts";

/** The same SOP as a document with slipped headings gives it. */
function slipped(example: Example): Example {
  const evidence = { table: { source: "cell", confidence: "likely" } } as const;
  return { ...example, sop: { ...example.sop, evidence } };
}

export const misplacedCell: Rule = {
  id: "misplaced-cell",
  severity: "warning",
  title: { id: "Isi di kolom yang salah", en: "A value in the wrong column" },
  why: {
    id: "Isi yang bergeser satu kolom membuat waktu terbaca sebagai hasil kerja.",
    en: "Values that slipped by one column make a time look like a result.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kolom sering bergeser ketika tabel disalin atau dikonversi.",
      en: "Columns often slip when a table is copied or converted.",
    },
  },
  check(checked, report, collection) {
    for (const look of [slippedCells, wrongKind, resultElsewhere]) look(checked, report, collection);
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | | 30 menit |         | Konsep surat ✗
      2 | Kasubbag | Membubuhkan paraf     | | Konsep   | 5 menit | 5 menit      ✗`,
    sop`
      1 | Staf     | Menyusun konsep surat | | Mencari dasar hukum | 30 menit | Konsep surat ✗
      2 | Kasubbag | Membubuhkan paraf     | | Konsep surat        | Kasubbag | Paraf        ✗`,
    sop`
      1 | Staf  | Mencatat surat masuk di buku agenda | | Surat masuk | 5 menit | Surat masuk
      2 | Camat | Mendisposisi surat masuk            | | Surat masuk | 5 menit | Surat masuk yang telah dicatat ✗
      3 | Staf  | Menyusun laporan hasil pemeriksaan  | | Disposisi   | 1 hari  | Berkas | LHP ✗`,
    slipped(sop`
      No | Staf, Camat ✗
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Camat | Menandatangani surat  | | Konsep | 5 menit  | Surat`),
    sop`
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Camat | Menandatangani surat  | | Konsep | 5 menit  | Surat yang telah ditandatangani`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit     | Konsep surat        | SOP Tata Naskah
      2 | Camat | Menetapkan jadwal     | | Konsep | 5 menit      | Jadwal 3 hari kerja | Setiap Senin
      3 | Staf  | Mencatat jadwal       | | Jadwal | menyesuaikan | Jadwal yang telah dicatat`),
  ],
};
