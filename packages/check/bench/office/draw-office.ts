import { drawSop, type Sop } from "@alur/model";

const subjects = [
  "cuti",
  "kenaikan pangkat",
  "surat masuk",
  "arsip",
  "izin belajar",
  "perjalanan dinas",
  "laporan kinerja",
  "rencana kerja",
  "pengadaan barang",
  "data pegawai",
];
const kinds = ["tahunan", "berkala", "khusus", "bersama", "darurat", "lanjutan"];
const aspects = ["Pengelolaan", "Penyusunan", "Penerbitan", "Pengusulan", "Penetapan"];
const posts = [
  "Pemohon",
  "Staf Umum",
  "Staf Perencana",
  "Kasubbag Umum",
  "Kasubbag Program",
  "Kepala Bidang",
  "Sekretaris Dinas",
  "Kepala Dinas",
];
/** What a row does with a paper, and what comes of it. Offices write like this: few verbs, the paper named again and again. */
const works: readonly (readonly [(paper: string, to: string) => string, string])[] = [
  [(paper, to) => `Menyusun konsep ${paper} berdasarkan data dari bidang dan menyerahkannya kepada ${to}`, "Konsep"],
  [
    (paper, to) =>
      `Memeriksa konsep ${paper}, jika sudah sesuai diserahkan kepada ${to}, jika belum sesuai dikembalikan untuk diperbaiki`,
    "Konsep yang telah diparaf:",
  ],
  [(paper, to) => `Menandatangani ${paper} dan menyerahkan kembali kepada ${to}`, "Surat yang telah ditandatangani:"],
  [(paper) => `Mencatat dan memberi nomor ${paper} dalam buku agenda`, "Catatan agenda"],
  [(paper) => `Menggandakan dan mengarsipkan ${paper}`, "Arsip"],
];

/** An office with as many SOPs as asked for, each with its own subject and as many rows, drawn alike every time. */
export function drawOffice(count: number, rows: number): Sop[] {
  return Array.from({ length: count }, (_, n) => drawProcedure(n, rows));
}

function drawProcedure(n: number, rows: number): Sop {
  const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;
  const paper = `${pick(subjects, n)} ${pick(kinds, Math.floor(n / subjects.length))}`;
  const lines = Array.from({ length: rows }, (_, i) => {
    const who = pick(posts, i * (1 + (n % 3)) + n);
    const [work, result] = pick(works, i + (n % 2));
    const activity = work(paper, pick(posts, i + n + 1));
    const ways = activity.startsWith("Memeriksa") ? `ya → ${Math.min(i + 2, rows)}, tidak → ${Math.max(i, 1)}` : "";
    return `${i + 1} | ${who} | ${activity} | ${ways} | ${i === 0 ? "Disposisi" : `Berkas ${paper} ${i}`} | ${10 + ((n * 7 + i * 5) % 50)} menit | ${result} ${paper} ${i + 1}`;
  });
  return drawSop(
    [
      `# ${pick(aspects, n)} ${paper}`,
      `Nomor SOP: 065/${String(n + 1).padStart(3, "0")}/2026`,
      "Instansi: Dinas Umpama",
      `Keterkaitan: SOP ${pick(aspects, n + 1)} ${pick(subjects, n + 1)} tahunan`,
      ...lines,
    ].join("\n"),
  ).sop;
}
