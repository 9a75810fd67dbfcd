/** Words of the form, of posts and of office work that every SOP spells alike. Other words, such as names of places and programmes, are not looked at. */
export const fixedWords: readonly string[] =
  "kelengkapan pelaksana pelaksanaan persyaratan perlengkapan keterangan kegiatan keputusan peringatan pencatatan pendataan kualifikasi keterkaitan peralatan penyusunan pembuatan penomoran pengarsipan penandatanganan pemeriksaan penyerahan pengumpulan pengolahan pelaporan penerbitan pengesahan persetujuan pendistribusian pengiriman penyampaian pengajuan permohonan pendaftaran penerimaan pembayaran pengadaan pengelolaan rekapitulasi verifikasi disposisi sekretaris sekretariat bendahara kepegawaian keuangan perencanaan arsiparis pemohon menerima menyusun membuat memeriksa meneliti mengoreksi menandatangani membubuhkan menyerahkan menyampaikan mengirimkan meneruskan mendistribusikan mengarsipkan mengagendakan menyimpan mencatat mengajukan menyetujui memberikan menyiapkan mengumpulkan mengembalikan melaksanakan melaporkan memverifikasi menugaskan memerintahkan ditandatangani diserahkan dikembalikan disetujui diparaf dilengkapi diperbaiki organisasi administrasi dokumen laporan rencana pertanggungjawaban".split(
    " ",
  );

/** Damaged headings that no distance between letters would find. */
export const knownDamage: Readonly<Record<string, string>> = {
  autput: "output",
  "0utput": "output",
  outpot: "output",
  autpot: "output",
  kasubbbag: "kasubbag",
  kassubag: "kasubbag",
};
