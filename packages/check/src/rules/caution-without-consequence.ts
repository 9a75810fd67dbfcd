import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  none: (text: string): Message => ({
    id: `Peringatan ${quote(text)} tidak menyebut akibatnya. Tuliskan "Jika …, maka …".`,
    en: `The caution ${quote(text)} names no consequence. Write "Jika …, maka …".`,
  }),
  empty: (text: string): Message => ({
    id: `Peringatan ${quote(text)} hanya mengatakan bahwa yang tidak dilaksanakan tidak terlaksana. Sebutkan kerugiannya: bagi siapa, dan apa.`,
    en: `The caution ${quote(text)} only says that what is not done is not done. Name the harm: to whom, and what.`,
  }),
};

const consequence =
  /\b(jika|apabila|bila|bilamana|kalau|dalam hal|tanpa|akibat\w*|menyebabkan|mengakibatkan|berakibat|berdampak|menimbulkan|agar tidak|sehingga|maka|sanksi|risiko)\b/i;
/** "Jika SOP ini tidak dilaksanakan, kegiatan tidak terlaksana": true of everything. */
const tautology =
  /\b(tidak|belum)\s+(akan\s+|dapat\s+)?(di)?laksanakan\b.*\b(tidak|belum)\s+(akan\s+|dapat\s+|bisa\s+)?(di|ter)laksana(kan)?(nya)?(\s+dengan\s+baik)?\W*$/i;

export const cautionWithoutConsequence: Rule = {
  id: "caution-without-consequence",
  severity: "warning",
  title: { id: "Peringatan tanpa akibat", en: "A caution without a consequence" },
  why: {
    id: "Peringatan mengingatkan apa yang terjadi bila SOP tidak diikuti; tanpa akibat ia tidak mengingatkan apa pun.",
    en: "A caution says what happens when the SOP is not followed; without a consequence it warns of nothing.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Peringatan ditulis sebagai kalimat akibat: jika …, maka ….",
      en: "A caution is written as a consequence: if …, then ….",
    },
  },
  check(checked, report) {
    for (const caution of checked.identity.cautions) {
      if (isBlank(caution)) continue;
      if (tautology.test(caution)) report(checked, "identity.cautions", messages.empty(caution));
      else if (!consequence.test(caution)) report(checked, "identity.cautions", messages.none(caution));
    }
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Peringatan: Laksanakan dengan penuh tanggung jawab ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Peringatan: Jika SOP ini tidak dilaksanakan, kegiatan tidak akan terlaksana ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Peringatan: Jika surat terlambat, pemohon kehilangan haknya
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Peringatan: Keterlambatan mengakibatkan gaji pegawai tertunda; Jika SOP tidak dilaksanakan, laporan tidak terlaksana tepat waktu dan anggaran dipotong
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
