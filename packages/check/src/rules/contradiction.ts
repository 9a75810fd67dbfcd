import { sop } from "@alur/model";
import { activityAndCells } from "../contradictions/activity-and-cells.ts";
import { deedsAndStates } from "../contradictions/deeds-and-states.ts";
import { hands } from "../contradictions/hands.ts";
import { titleAndContent } from "../contradictions/title-and-content.ts";
import { nearMiss } from "../example.ts";
import type { Rule } from "../rule.ts";

export const contradiction: Rule = {
  id: "contradiction",
  severity: "warning",
  title: {
    id: "Judul, kegiatan, dan kolom saling bertentangan",
    en: "Title, activity and columns contradict one another",
  },
  why: {
    id: "Bila dua bagian SOP berkata lain, setiap pelaksana memilih sendiri mana yang diikuti.",
    en: "Where two parts of an SOP disagree, every performer chooses which one to follow.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pemeriksa membaca judul, kegiatan, kelengkapan, dan output sebagai satu cerita.",
      en: "Reviewers read title, activity, requirements and outputs as one story.",
    },
  },
  check(checked, report, collection) {
    for (const compare of [titleAndContent, activityAndCells, deedsAndStates, hands])
      compare(checked, report, collection);
  },
  examples: [
    sop`
      # Penyusunan Rencana Kerja ✗
      1 | Staf  | Menyusun konsep jadwal | | ATK    | 30 menit | Konsep jadwal
      2 | Camat | Menandatangani jadwal  | | Konsep | 5 menit  | Jadwal
      3 | Staf  | Menempelkan jadwal     | | Jadwal | 5 menit  | Jadwal terpasang`,
    sop`
      # Pengumpulan Data
      1 | Staf  | Mengumpulkan data             | | Surat  | 1 jam  | Disposisi ✗
      2 | Staf  | Menyusun laporan              | periksa | Data  | 1 hari | Laporan ✗
      3 | Camat | Menyerahkan laporan kepada PT. Karya Bakti | | Laporan | 1 jam | Tanda terima data ✗
      4 | PT. Sumber Jaya | Mengolah laporan    | | Laporan | 1 jam | Draft laporan data ✗`,
    sop`
      # Surat Tugas
      1 | Staf     | Menerima tugas untuk membuat surat tugas | | Agenda | 5 menit | Surat tugas ✗
      2 | Kasubbag | Menyusun surat tugas                     | | Surat  | 1 jam   | Konsep surat ✗
      3 | Camat    | Meneruskan surat tugas                   | | Konsep | 5 menit | Surat tugas yang telah ditandatangani ✗`,
    sop`
      # Pencairan SPM
      No | Staf, Kasubbag
      1  | Staf     | Membuat SPM                                        | | SPP | 1 jam   | SPM
      2  | Kasubbag | Meneliti SPP                                       | | SPM | 5 menit | SPM diparaf dan siap diserahkan ✗
      3  | Staf     | Mencatat SPM yang disusun Kasubbag                 | | SPM | 5 menit | SPM bernomor ✗`,
    sop`
      # Penyusunan Surat
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Camat | Menandatangani surat  | | Konsep | 5 menit  | Surat`,
    nearMiss(sop`
      # Verifikasi Calon Penerima Bantuan
      1 | Staf     | Menerima disposisi untuk membuat daftar | | Disposisi     | 5 menit | Disposisi tercatat
      2 | Kasubbag | Mengidentifikasi apakah daftar lengkap  | periksa | Daftar  | 1 jam   | Daftar yang telah diparaf
      3 | Camat    | Menandatangani daftar                   | | Daftar        | 5 menit | Daftar yang telah ditandatangani`),
  ],
};
