import { labels, sop, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import { isBefore, readPrintedDate } from "../identity/printed-date.ts";
import type { Rule } from "../rule.ts";

/** What must not be before what. */
const order = [
  ["revisedOn", "drawnUpOn"],
  ["ratifiedOn", "drawnUpOn"],
  ["effectiveFrom", "drawnUpOn"],
  ["effectiveFrom", "ratifiedOn"],
] as const;

const messages = {
  before: (label: string, text: string, other: string, otherText: string): Message => ({
    id: `${label} (${text}) lebih awal daripada ${other} (${otherText}).`,
    en: `${label} (${text}) is earlier than ${other} (${otherText}).`,
  }),
};

export const datesOutOfOrder: Rule = {
  id: "dates-out-of-order",
  severity: "error",
  title: { id: "Tanggal tidak berurutan", en: "Dates in the wrong order" },
  why: {
    id: "SOP tidak mungkin berlaku sebelum dibuat dan disahkan; tanggal yang terbalik meragukan keabsahannya.",
    en: "An SOP cannot hold before it was drawn up and ratified; dates turned round put its validity in doubt.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "SOP dibuat, direvisi bila perlu, disahkan, lalu berlaku.",
      en: "An SOP is drawn up, revised where needed, ratified, and then comes into force.",
    },
  },
  check(checked, report) {
    const { identity } = checked;
    for (const [later, earlier] of order) {
      const [one, other] = [readPrintedDate(identity[later]), readPrintedDate(identity[earlier])];
      if (!one || !other || !isBefore(one, other)) continue;
      report(
        checked,
        `identity.${later}`,
        messages.before(labels[later].id, identity[later], labels[earlier].id, identity[earlier]),
      );
    }
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2025 ✗
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
      Tanggal Revisi: 1/12/2025 ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Tanggal Pengesahan: 3 Maret 2026 ✗
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
      Tanggal Efektif: Januari 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 5 Januari 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
