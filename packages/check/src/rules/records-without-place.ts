import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  nowhere: (text: string): Message => ({
    id: `Pencatatan dan Pendataan ${quote(text)} tidak menyebut di mana atau dengan apa dicatat, misalnya buku agenda atau aplikasi.`,
    en: `Pencatatan dan Pendataan ${quote(text)} does not say where or in what it is recorded, such as a register or an application.`,
  }),
};

const place =
  /\b(buku|agenda|register|aplikasi|sistem|e-?\w*office|srikandi|arsip\w*|diarsipkan|berkas|map|ordner|odner|file|lemari|folder|komputer|laptop|pc|hard ?disk|flash ?disk|elektronik|digital|basis data|database|kartu|formulir|blanko|disimpan|dicatat|salinan|(?:hard|soft) ?copy|server|lembar|daftar|laporan|rekap\w*|jurnal|log ?book|spreadsheet|excel|manual)\b/i;

export const recordsWithoutPlace: Rule = {
  id: "records-without-place",
  severity: "warning",
  title: { id: "Pencatatan tanpa tempat", en: "Records without a place" },
  why: {
    id: "Catatan membuktikan bahwa prosedur diikuti; yang tidak diketahui tempatnya tidak dapat diperlihatkan.",
    en: "Records prove that the procedure was followed; nobody can show what lies nobody knows where.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, pencatatan dan pendataan: setiap pelaksana mencatat apa yang dilakukannya",
      en: "Permenpan RB 35/2012, records: every performer records what was done",
    },
  },
  check(checked, report) {
    const records = checked.identity.records.filter((record) => !isBlank(record));
    const [first] = records;
    if (first === undefined || records.some((record) => place.test(record))) return;
    report(checked, "identity.records", messages.nowhere(first));
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Pencatatan dan Pendataan: Dilakukan oleh petugas ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Pencatatan dan Pendataan: Buku agenda surat keluar
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Pencatatan dan Pendataan: Oleh Staf Umum; PC Staf Umum
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
