import { readFileSync } from "node:fs";
import { join } from "node:path";
import { house } from "../house.ts";
import type { Errand } from "./newcomer.ts";

/** What is drawn over a table in Word does not come along when the table is copied. */
const drawn = /[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]/g;
const inWord = (name: string): string =>
  readFileSync(join(house, "corpus", name, "document.txt"), "utf8").replaceAll(drawn, "");
const tableOf = (text: string): string => text.slice(text.search(/^no\.?\t/im));

const office = {
  Instansi: "PEMERINTAH KABUPATEN CONTOH",
  "Unit Kerja": "DINAS CONTOH",
  "Nomor SOP": "065/031/DC/2026",
  "Tanggal Pembuatan": "2 Maret 2026",
  "Tanggal Efektif": "1 April 2026",
  "Jabatan Pengesah": "Kepala Dinas Contoh",
  "Nama Pengesah": "Nama Pejabat Contoh",
  "Dasar Hukum": "Peraturan Menteri PANRB Nomor 35 Tahun 2012",
};

/** Five newcomers: a document that is whole, one without its first page, two that say too little of it, and one full of faults. */
export const errands: readonly Errand[] = [
  { name: "surat-keterangan-penelitian", copied: inWord("surat-keterangan-penelitian") },
  {
    name: "rapat-koordinasi, its table alone",
    copied: tableOf(inWord("rapat-koordinasi")),
    identity: { "Nama SOP": "Penyelenggaraan Rapat Koordinasi", ...office },
  },
  { name: "pendaftaran-gugatan", copied: inWord("pendaftaran-gugatan"), identity: office },
  { name: "pengolahan-survei", copied: inWord("pengolahan-survei"), identity: office },
  {
    name: "perawatan-kendaraan-dinas",
    copied: inWord("perawatan-kendaraan-dinas"),
    cells: { "Waktu langkah 6": "5 hari", "Waktu langkah 7": "15 menit" },
    identity: office,
  },
];
