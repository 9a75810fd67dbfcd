import { labels, sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { identityBegun } from "../identity/begun.ts";
import { readPrintedDate } from "../identity/printed-date.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const fields = ["drawnUpOn", "revisedOn", "effectiveFrom", "ratifiedOn"] as const;

const messages = {
  missing: {
    id: "Tanggal Pembuatan belum diisi. Tuliskan kapan SOP ini disusun, misalnya 5 Januari 2026.",
    en: "Tanggal Pembuatan is blank. Write when this SOP was drawn up, such as 5 Januari 2026.",
  },
  unreadable: (label: string, text: string): Message => ({
    id: `${label} ${quote(text)} tidak terbaca sebagai tanggal. Tuliskan seperti 5 Januari 2026.`,
    en: `${label} ${quote(text)} cannot be read as a date. Write it like 5 Januari 2026.`,
  }),
};

export const dateUnreadable: Rule = {
  id: "date-unreadable",
  severity: "error",
  title: { id: "Tanggal kosong atau tidak terbaca", en: "A date that is missing or cannot be read" },
  why: {
    id: "Umur SOP dan saat berlakunya dihitung dari tanggalnya.",
    en: "The age of an SOP and the day from which it holds are counted from its dates.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Halaman identitas SOP AP memuat isian ini; pemeriksa mengembalikan SOP yang mengosongkannya.",
      en: "The identity page of an SOP AP holds this entry; reviewers send back an SOP that leaves it blank.",
    },
  },
  check(checked, report) {
    const { identity } = checked;
    if (!identityBegun(identity)) return;
    if (isBlank(identity.drawnUpOn)) report(checked, "identity.drawnUpOn", messages.missing);
    for (const field of fields) {
      const text = identity[field];
      if (isBlank(text) || readPrintedDate(text) !== undefined) continue;
      report(checked, `identity.${field}`, messages.unreadable(labels[field].id, text));
    }
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 31 Februari 2026 ✗
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: ✗
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: segera ✗
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
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
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Tanggal Revisi: -
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 05-01-2026
      Tanggal Efektif: Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
