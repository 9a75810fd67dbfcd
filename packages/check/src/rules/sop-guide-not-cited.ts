import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import type { Rule } from "../rule.ts";

const messages = {
  missing: {
    id: "Dasar Hukum belum menyebut pedoman penyusunan SOP: Permenpan RB 35/2012 atau peraturan daerah atau instansi tentang SOP.",
    en: "Dasar Hukum does not cite the guide to SOPs: Permenpan RB 35/2012, or the office's own regulation about SOPs.",
  } satisfies Message,
};

const guide = /\b35\b\D{0,12}2012|\bsop\b|standa?r[td]? operas?ional|standard operating/i;

export const sopGuideNotCited: Rule = {
  id: "sop-guide-not-cited",
  severity: "advice",
  title: { id: "Pedoman penyusunan SOP tidak disebut", en: "The guide to SOPs is not cited" },
  why: {
    id: "Bagian Organisasi memeriksa SOP dengan pedoman ini dan lazim meminta agar disebut.",
    en: "The organisation bureau checks an SOP by this guide and commonly asks that it is cited.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kebiasaan Bagian Organisasi; tidak ada peraturan yang mewajibkan penyebutannya.",
      en: "A habit of organisation bureaus; no regulation demands that it is cited.",
    },
  },
  check(checked, report) {
    const { legalBasis } = checked.identity;
    if (legalBasis.every(isBlank) || legalBasis.some((basis) => guide.test(basis))) return;
    report(checked, "identity.legalBasis", messages.missing);
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: Permenpan RB Nomor 35 Tahun 2012
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: Peraturan Bupati Contoh Nomor 8 Tahun 2024 tentang Pedoman Standar Operasional Prosedur
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
