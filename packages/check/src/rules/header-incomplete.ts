import { labels, sop, type Identity, type LabelKey, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { identityBegun } from "../identity/begun.ts";
import type { Rule } from "../rule.ts";

const messages = {
  noPage: {
    id: "Halaman identitas belum diisi: nomor, tanggal, pengesah, dasar hukum, dan isian lainnya belum ada.",
    en: "The identity page is not filled in: number, dates, who ratifies, legal basis and the other entries are missing.",
  },
  missing: (names: string): Message => ({
    id: `Halaman identitas belum memuat ${names}.`,
    en: `The identity page does not give ${names} yet.`,
  }),
};

/** The entries that no rule of their own asks for. An office that has no related SOPs writes a dash. */
const entries = ["qualifications", "relatedSops", "equipment", "cautions", "records"] as const;

export const headerIncomplete: Rule = {
  id: "header-incomplete",
  severity: "warning",
  title: { id: "Halaman identitas belum lengkap", en: "An identity page that is not complete" },
  why: {
    id: "Halaman identitas menyatakan untuk siapa SOP berlaku, dengan alat apa dikerjakan, dan di mana hasilnya dicatat.",
    en: "The identity page says for whom the SOP holds, with what it is done and where its results are recorded.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Halaman identitas SOP AP memuat tiga belas isian; pemeriksa mengembalikan SOP yang mengosongkannya.",
      en: "The identity page of an SOP AP has thirteen entries; reviewers send back an SOP that leaves them blank.",
    },
  },
  check(checked, report) {
    const { identity } = checked;
    if (!identityBegun(identity)) {
      // A table without its page is no fault of the table: one quiet remark, not one for each entry.
      report(checked, "identity.number", messages.noPage, { severity: "advice" });
      return;
    }
    const empty: (keyof Identity & LabelKey)[] = entries.filter((entry) =>
      entry === "relatedSops" ? identity[entry].length === 0 : identity[entry].every(isBlank),
    );
    if (isBlank(identity.effectiveFrom) && isBlank(identity.ratifiedOn)) empty.unshift("effectiveFrom");
    const [first] = empty;
    if (first === undefined) return;
    // A dash under Keterkaitan often gets lost in reading, and an SOP may stand alone.
    const severity = first === "relatedSops" && empty.length === 1 ? { severity: "advice" as const } : {};
    report(checked, `identity.${first}`, messages.missing(empty.map((entry) => labels[entry].id).join(", ")), severity);
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026 ✗
      Tanggal Pembuatan: 5 Januari 2026
      Kualifikasi Pelaksana: Memahami tata naskah dinas
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan Surat ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Efektif: 2 Maret 2026
      Kualifikasi Pelaksana: Memahami tata naskah dinas
      Keterkaitan: SOP Penomoran Surat
      Peralatan/Perlengkapan: Komputer
      Peringatan: Jika terlambat, surat tidak berlaku
      Pencatatan dan Pendataan: Buku agenda
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pengesahan: 2 Maret 2026
      Kualifikasi Pelaksana: Memahami tata naskah dinas
      Keterkaitan: -
      Peralatan/Perlengkapan: Komputer
      Peringatan: Jika terlambat, surat tidak berlaku
      Pencatatan dan Pendataan: Buku agenda
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
