import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawSop, type Sop } from "@alur/model";
import { readText } from "@alur/read";

const corpus = join(import.meta.dirname, "../../../../corpus");

/** The first SOP that is read from a sample. */
function sample(name: string): Sop {
  const [draft] = readText(readFileSync(join(corpus, name, "document.txt"), "utf8"), name).drafts;
  if (!draft) throw new Error(`The sample ${name} holds no SOP.`);
  return draft.sop;
}

const drawn = (text: string): Sop => drawSop(text).sop;

/** Ten SOPs in which there is, taken together, everything that a table can show; each by the name of its picture. */
export const tenSops = {
  "tiga-keputusan": sample("surat-keterangan-penelitian"),
  // Read from careless words: rows and performers that somebody should look at are marked.
  "perlu-diperiksa": sample("perawatan-kendaraan-dinas"),
  "nomor-bertitik": sample("cuti-akademik"),
  "simbol-tercetak": sample("pendaftaran-gugatan"),
  "satu-pelaksana": drawn(`
    # Pembukaan Ruang Baca
    1 | Pustakawan | Membuka pintu dan menyalakan lampu |  | Kunci | 5 menit | Ruang terbuka
    2 | Pustakawan | Mencatat keadaan ruang | | Buku piket | 5 menit | Catatan piket`),
  "bersama-dan-bercabang": drawn(`
    # Persiapan Apel Gabungan
    No | Kepala Bagian, Staf Acara, Staf Perlengkapan, Petugas Keamanan | Kegiatan
    1 | Kepala Bagian | Menetapkan waktu dan tempat apel | → 2, → 3 | Nota dinas | 1 jam | Ketetapan apel
    2 | Staf Acara + Petugas Keamanan | Menyusun urutan acara dan denah barisan | → 4 | Ketetapan apel | 2 jam | Urutan acara; denah barisan
    3 | Staf Perlengkapan | Menyiapkan pengeras suara dan mimbar | → 4 | Ketetapan apel | 3 jam | Perlengkapan siap
    4 | Kepala Bagian + Staf Acara + Petugas Keamanan | Melaksanakan gladi bersama | gabung | Urutan acara; perlengkapan | 1 jam | Gladi selesai | Semua cabang selesai
    5 | Staf Acara | Melaporkan kesiapan apel | | Gladi selesai | 15 menit | Laporan kesiapan`),
  "dua-belas-pelaksana": drawn(`
    # Penyusunan Rencana Kerja Tahunan
    No | Staf Perencanaan, Kasubbag Perencanaan, Kepala Bidang Ekonomi, Kepala Bidang Sosial, Kepala Bidang Prasarana, Sekretaris, Kepala Badan, Inspektorat, Bagian Hukum, Bagian Keuangan, Sekretaris Daerah, Bupati | Kegiatan
    1 | Staf Perencanaan | Menghimpun usulan kegiatan | | Usulan bidang | 3 hari | Daftar usulan
    2 | Kasubbag Perencanaan | Menelaah usulan, bila belum lengkap dikembalikan | ya → 3, tidak → 1 | Daftar usulan | 2 hari | Hasil telaah
    3 | Kepala Bidang Ekonomi + Kepala Bidang Sosial + Kepala Bidang Prasarana | Membahas rancangan bersama | | Hasil telaah | 2 hari | Rancangan awal
    4 | Sekretaris | Merapikan rancangan | | Rancangan awal | 1 hari | Rancangan rapi
    5 | Kepala Badan | Memeriksa rancangan | ya → 6, tidak → 3 | Rancangan rapi | 1 hari | Rancangan disetujui
    6 | Inspektorat + Bagian Hukum + Bagian Keuangan | Memberi catatan | | Rancangan disetujui | 3 hari | Catatan
    7 | Sekretaris Daerah | Menyetujui rancangan akhir | ya → 8, tidak → 4 | Rancangan; catatan | 2 hari | Rancangan akhir
    8 | Bupati | Menetapkan rencana kerja | | Rancangan akhir | 2 hari | Rencana kerja`),
  "pulang-balik": drawn(`
    # Penerbitan Rekomendasi Teknis
    No | Pemohon, Loket, Juru Ukur, Kepala Seksi | Kegiatan
    1 | Pemohon | Menyerahkan permohonan dan gambar letak | | Permohonan; gambar letak | 10 menit | Berkas
    2 | Loket | Memeriksa kelengkapan berkas | ya → 3, tidak → 1 | Berkas | 15 menit | Berkas lengkap
    3 | Juru Ukur | Mengukur di lapangan | | Berkas lengkap | 1 hari | Hasil ukur
    4 | Kepala Seksi | Memeriksa hasil ukur | ya → 6, tidak → 3 | Hasil ukur | 30 menit | Hasil ukur disetujui
    5 | Kepala Seksi | Menolak permohonan dengan alasan | → selesai | Berkas | 15 menit | Surat penolakan
    6 | Kepala Seksi | Menimbang permohonan | ya → 7, tidak → 5, dicabut pemohon → selesai | Hasil ukur disetujui | 1 hari | Pertimbangan
    7 | Loket | Menyerahkan rekomendasi | → 8 | Pertimbangan | 10 menit | Rekomendasi
    8 | Pemohon | Menerima rekomendasi | | Rekomendasi | 5 menit | Tanda terima`),
  "kata-panjang": drawn(`
    # Pengumuman Hasil Pertanggungjawaban
    No | Penanggungjawab Keterbukaan Informasi, Pranata Humas | Kegiatan
    1 | Penanggungjawab Keterbukaan Informasi | Mempertanggungjawabkan ketersediaan informasi yang wajib diumumkan secara berkala, lalu menyerahkan daftar yang sudah dikelompokkan menurut jenis, tahun, dan satuan kerja yang menguasainya kepada Pranata Humas | | Daftar informasi; surat keputusan; rekapitulasi permintaan; https://contoh.go.id/ppid/informasi-berkala/daftar-lengkap-tahun-ini | 3 hari kerja | Daftar informasi yang sudah dikelompokkan | Dikecualikan bila uji konsekuensi belum selesai
    2 | Pranata Humas | Mengumumkan | | Daftar | 1 jam | Pengumuman`),
  "catatan-dan-lanjutan": drawn(`
    # Peminjaman Kendaraan Dinas
    No | Peminjam, Pengelola Kendaraan | Kegiatan
    1 | Peminjam | Mengisi formulir peminjaman | → 2 | Formulir | 5 menit | Formulir terisi
    | | Kendaraan hanya dipinjamkan pada hari kerja. | catatan
    2 | Pengelola Kendaraan ≠ Peminjam | Memeriksa ketersediaan kendaraan | ya → 3, tidak → 1 | Formulir terisi | 10 menit | Persetujuan
    3 | Pengelola Kendaraan | Menyerahkan kunci | | Persetujuan | 5 menit | Tanda terima kunci | Lihat SOP Perawatan Kendaraan`),
} satisfies Readonly<Record<string, Sop>>;
