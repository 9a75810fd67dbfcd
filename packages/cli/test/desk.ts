import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const headings = [
  "No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKeterangan",
  "\t\tStaf\tLurah\tKelengkapan\tWaktu\tOutput\t",
];
const letter = [
  "SOP PENERBITAN SURAT PENGANTAR",
  "",
  ...headings,
  "1\tStaf menyusun konsep surat pengantar\t\t\tPermohonan\t30 menit\tKonsep surat\t",
  "2\tLurah memeriksa konsep surat, jika belum sesuai dikembalikan kepada Staf, jika sudah sesuai ditandatangani\t\t\tKonsep surat\t10 menit\tSurat pengantar\t",
  "3\tStaf menyerahkan surat kepada pemohon\t\t\tSurat pengantar\t5 menit\tTanda terima\t",
];
/** The letter again, two years on: quicker, and entered into the register before it is handed over. */
const newerLetter = [
  ...letter.slice(0, 5).map((line) => line.replace("30 menit", "20 menit")),
  ...letter.slice(5, 6),
  "3\tStaf mencatat nomor surat dalam buku agenda\t\t\tSurat pengantar\t5 menit\tCatatan agenda\t",
  "4\tStaf menyerahkan surat kepada pemohon\t\t\tSurat pengantar\t5 menit\tTanda terima\t",
];
const careless = [
  "SOP PEMINJAMAN ARSIP",
  "",
  ...headings,
  "1\tStaf mencatat permintaan arsip\t\t\tFormulir\t10 menit\tCatatan\t",
  "1\tLurah memeriksa permintaan arsip\t\t\tCatatan\tmenyesuaikan\tCatatan\t",
  "3\tStaf menyerahkan arsip\t\t\t\t5 menit\tTanda terima\t",
];
const withoutPerformers = [
  "SOP PENCATATAN TAMU",
  "",
  "No\tKegiatan\tKelengkapan\tWaktu\tOutput",
  "1\tPetugas piket menyapa tamu\tBuku tamu\t1 menit\tTamu diterima",
  "2\tPetugas piket mencatat nama dan keperluan tamu\tBuku tamu\t3 menit\tCatatan tamu",
];

/** A table with the columns of the form: number, activity, requirements, duration, output. */
function sopText(title: string, rows: readonly (readonly [string, string, string, string])[]): string {
  const lines = rows.map(([activity, requirements, time, output], i) =>
    [i + 1, activity, "", "", requirements, time, output, ""].join("\t"),
  );
  return [`SOP ${title}`, "", ...headings, ...lines].join("\n");
}

const tent = sopText("PENYEWAAN TENDA", [
  ["Staf menerima permohonan sewa tenda", "Permohonan sewa tenda kelurahan", "5 menit", "Bukti terima sewa tenda"],
  ["Staf menghitung biaya sewa tenda", "Bukti terima sewa tenda", "1 jam", "Daftar biaya sewa tenda"],
  ["Lurah menandatangani perjanjian sewa tenda", "Daftar biaya sewa tenda", "1 hari", "Perjanjian sewa tenda"],
]);
/** Made from the one above; only the activities were written anew. */
const field = sopText("PENUTUPAN LAPANGAN", [
  ["Staf mencatat rencana penutupan lapangan", "Permohonan sewa tenda kelurahan", "5 menit", "Bukti terima sewa tenda"],
  ["Staf memasang pengumuman penutupan lapangan", "Bukti terima sewa tenda", "1 jam", "Daftar biaya sewa tenda"],
  ["Lurah menetapkan tanggal penutupan lapangan", "Daftar biaya sewa tenda", "1 hari", "Perjanjian sewa tenda"],
]);
function leave(kind: string, time: string): string {
  return sopText(`IZIN CUTI ${kind.toUpperCase()}`, [
    [`Staf menyusun konsep surat cuti ${kind}`, `Permohonan cuti ${kind}`, "30 menit", `Konsep surat cuti ${kind}`],
    [`Lurah menandatangani surat cuti ${kind}`, `Konsep surat cuti ${kind}`, "10 menit", `Surat cuti ${kind}`],
    [
      "Staf mencatat nomor surat keluar dalam buku agenda kelurahan",
      `Surat cuti ${kind}`,
      time,
      `Surat cuti ${kind} bernomor`,
    ],
    [`Staf mengarsipkan surat cuti ${kind}`, `Surat cuti ${kind} bernomor`, "5 menit", `Arsip surat cuti ${kind}`],
  ]);
}

const regulation = [
  "PERATURAN BUPATI UMPAMA",
  "NOMOR 9 TAHUN 2031",
  "TENTANG",
  "PROSEDUR KELURAHAN",
  "Menimbang : bahwa pelayanan perlu ditata;",
  "Pasal 1",
  "Evaluasi dilakukan paling sedikit 1 (satu) kali dalam 1 (satu) tahun.",
  "Pasal 2",
  "Lurah melaporkan pelaksanaannya setiap 6 (enam) bulan.",
];

/** A desk with the papers that the transcripts speak of, and with everything that people bring by mistake. */
export function layOutDesk(): { folder: string; clear(): void } {
  const folder = mkdtempSync(join(tmpdir(), "alur-desk-"));
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  put("surat.txt", letter.join("\n"));
  put("surat-baru.txt", newerLetter.join("\n"));
  put("arsip.txt", careless.join("\n"));
  put("dua.txt", [...letter, "", "", ...careless].join("\r\n"));
  put("tamu.txt", withoutPerformers.join("\n"));
  put("perbup.txt", [...regulation, "", ...letter].join("\n"));
  put("kosong.txt", "");
  put("undangan.txt", "Yth. Kepala Seksi\nDengan hormat, kami mengundang Saudara untuk hadir pada rapat hari Senin.\n");
  put("rusak.json", '{"format": "alur/sop@1", "identity": {');
  put(
    "gambar.png",
    Uint8Array.from({ length: 2000 }, (_, i) => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0][i % 9] ?? 0),
  );
  put("besar.txt", `${letter.join("\n")}\n${"x".repeat(20 * 1024 * 1024)}`);
  mkdirSync(join(folder, "lemari"));
  mkdirSync(join(folder, "kelurahan", "cuti"), { recursive: true });
  put("kelurahan/tenda.txt", tent);
  put("kelurahan/lapangan.txt", field);
  put("kelurahan/cuti/besar.txt", leave("besar", "5 menit"));
  put("kelurahan/cuti/sakit.txt", leave("sakit", "2 hari"));
  put("kelurahan/denah.txt", "Loket ada di sebelah kiri pintu masuk.\n");
  put("kelurahan/.rahasia.txt", letter.join("\n"));
  return { folder, clear: () => rmSync(folder, { recursive: true, force: true }) };
}
