import { sop, type Message } from "@alur/model";
import { revokedRegulations, type RevokedRegulation } from "../lists/revoked-regulations.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  revoked: (cited: string, { name, replacedBy, since }: RevokedRegulation): Message => ({
    id: `${quote(cited)} menyebut ${name}, yang sejak ${since} diganti oleh ${replacedBy}.`,
    en: `${quote(cited)} cites ${name}, which ${replacedBy} replaced in ${since}.`,
  }),
};

/** A text that says itself what replaced what is no slip. */
const knows = /\b(mencabut|dicabut|pengganti|mengganti|diganti|perubahan atas)\b/i;

function cites(text: string, { kind, number, year }: RevokedRegulation): boolean {
  const numbered = new RegExp(`(?<!\\d)${number}(?!\\d)[^;]{0,25}?${year}(?!\\d)`);
  return kind.test(text) && numbered.test(text) && !knows.test(text);
}

export const revokedRegulation: Rule = {
  id: "revoked-regulation",
  severity: "warning",
  title: { id: "Peraturan yang sudah diganti", en: "A regulation that was replaced" },
  why: {
    id: "Dasar hukum yang sudah dicabut tidak memberi kewenangan, dan penggantinya sering mengubah isi pekerjaan.",
    en: "A legal basis that was revoked gives no authority, and what replaced it often changes the work.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pemeriksa mencocokkan dasar hukum dengan peraturan yang mencabutnya; daftarnya menyebut peraturan pencabut itu.",
      en: "Reviewers compare the legal basis with what revoked it; the list names the revoking regulation.",
    },
  },
  check(checked, report) {
    for (const cited of checked.identity.legalBasis) {
      const revoked = revokedRegulations.find((regulation) => cites(cited, regulation));
      if (revoked) report(checked, "identity.legalBasis", messages.revoked(cited, revoked));
    }
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin PNS ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan SOP ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: PP 94/2021 tentang Disiplin PNS; Permenpan RB 35/2012
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: PP Nomor 94 Tahun 2021 yang mencabut PP Nomor 53 Tahun 2010; Perda Nomor 53 Tahun 2010 tentang Retribusi
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
