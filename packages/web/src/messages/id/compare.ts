/** Two versions of an SOP beside each other. */
export const compare = {
  open: "Bandingkan",
  title: (sop: string) => `Perbandingan: ${sop}`,
  lead: "Yang berubah dari versi lama ke versi ini. Yang dihapus dicoret, yang baru ditebalkan.",
  older: "Versi lama",
  nothing: "Pilih versi lama",
  asRead: (document: string) => `Seperti dibaca dari ${document}`,
  choose: "Buka berkas versi lama …",
  noneInFile: "Berkas ini tidak memuat SOP. Pilih dokumen lain.",
  hint: "Pilih SOP lain di perangkat ini, atau buka berkasnya. Tidak ada yang dikirim ke mana pun.",
  swap: "Tukar urutan",
  markdown: "Markdown",
  pdf: "Matriks persandingan (PDF)",
  pdfHint: "PDF dibuat oleh server ini, dan tidak disimpan di sana.",
  columns: { place: "Bagian", part: "Isi", before: "Semula", after: "Menjadi" },
  empty: "kosong",
};
