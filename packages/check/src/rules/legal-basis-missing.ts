import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { identityBegun } from "../identity/begun.ts";
import type { Rule } from "../rule.ts";

const messages = {
  missing: {
    id: "Dasar Hukum belum diisi. Sebutkan peraturan yang memberi tugas ini, yang masih berlaku.",
    en: "Dasar Hukum is blank. Name the regulations in force that give the office this work.",
  } satisfies Message,
};

export const legalBasisMissing: Rule = {
  id: "legal-basis-missing",
  severity: "error",
  title: { id: "Dasar hukum kosong", en: "No legal basis" },
  why: {
    id: "Tanpa dasar hukum tidak terlihat kewenangan apa yang dijalankan langkah-langkahnya.",
    en: "Without a legal basis nobody sees what authority the steps exercise.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Halaman identitas SOP AP memuat isian ini; pemeriksa mengembalikan SOP yang mengosongkannya.",
      en: "The identity page of an SOP AP holds this entry; reviewers send back an SOP that leaves it blank.",
    },
  },
  check(checked, report) {
    if (!identityBegun(checked.identity) || !checked.identity.legalBasis.every(isBlank)) return;
    report(checked, "identity.legalBasis", messages.missing);
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      # Penyusunan Surat
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
