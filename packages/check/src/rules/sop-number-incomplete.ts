import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { identityBegun } from "../identity/begun.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  missing: {
    id: "Nomor SOP belum diisi. Berikan nomor menurut tata naskah dinas kantor ini.",
    en: "The SOP has no number yet. Give it one by the office's rules for its papers.",
  },
  blank: (number: string): Message => ({
    id: `Nomor urut pada ${quote(number)} masih kosong. Lengkapi sebelum SOP disahkan.`,
    en: `The running number in ${quote(number)} is still blank. Fill it in before the SOP is ratified.`,
  }),
};

/** "065/ /SOP/2026", "SOP/UMUM/ .....", "065/XXX/2026": the place of the running number waits. */
const waiting = /\/\s*\/|\.{3,}|…|_{2,}|^\s*\/|\/\s*$|\[\s*\]|\bX{3,}\b/;

export const sopNumberIncomplete: Rule = {
  id: "sop-number-incomplete",
  severity: "error",
  title: { id: "Nomor SOP belum lengkap", en: "An SOP number that is not complete" },
  why: {
    id: "SOP dirujuk dan diarsipkan dengan nomornya; nomor yang masih kosong dapat dipakai dua kali.",
    en: "An SOP is referred to and filed by its number; a number with a blank in it may be used twice.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Nomor SOP mengikuti tata naskah dinas kantornya dan memuat nomor urut.",
      en: "The number of an SOP follows the office's rules for its papers and holds a running number.",
    },
  },
  check(checked, report) {
    const { number } = checked.identity;
    if (!identityBegun(checked.identity)) return;
    if (isBlank(number)) report(checked, "identity.number", messages.missing);
    else if (waiting.test(number)) report(checked, "identity.number", messages.blank(number));
  },
  examples: [
    sop`
      Nomor SOP: 065/ /SOP/2026 ✗
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Tanggal Pembuatan: 5 Januari 2026 ✗
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: UMUM/SOP/..... ✗
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
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan Surat
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 08
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
