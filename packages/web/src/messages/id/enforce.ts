/** Putting an SOP into force. */
export const enforce = {
  title: "Berlakukan SOP",
  lead: (title: string) =>
    `“${title}” akan dijalankan di kantor ini. Tentukan siapa yang bertindak sebagai setiap pelaksana.`,
  backToTable: "Kembali ke tabel",
  onlyAdministrator: "Hanya administrator yang dapat memberlakukan SOP. Minta administrator kantor Anda membukanya.",
  askAdministrator: (names: string) => `Administrator: ${names}.`,
  performers: "Pelaksana",
  actsAsFor: (name: string) => `${name} dikerjakan oleh`,
  choose: "Pilih …",
  posts: "Jabatan",
  units: "Siapa pun di unit",
  requester: "Pemohon (melalui jabatan pembuka berkas)",
  outside: "Pihak luar",
  externalThrough: (post: string) => `Pihak luar, melalui ${post}`,
  confidence: {
    sure: (by: string) => (by ? `Cocok dengan “${by}”` : "Cocok"),
    likely: (by: string) => (by ? `Mirip dengan “${by}”; periksa` : "Kemungkinan; periksa"),
    guess: (by: string) => (by ? `Perkiraan dari “${by}”; periksa` : "Perkiraan; periksa"),
  },
  byHand: "Dipilih sendiri",
  unmatched: "Belum dipasangkan",
  notNeeded: "Tidak bekerja pada langkah mana pun",
  missing: "Yang masih harus dilengkapi",
  missingHint: "SOP baru dapat diberlakukan setelah semuanya lengkap.",
  inTable: "Perbaiki di tabel",
  ready: "Lengkap. SOP ini siap diberlakukan.",
  noPosts: "Kantor ini belum mempunyai jabatan. Tambahkan dahulu di halaman Kantor.",
  toOffice: "Ke halaman Kantor",
  numberInForce: (since: string) =>
    `SOP dengan nomor ini sudah berlaku sejak ${since}. SOP yang baru menggantikannya; berkas yang berjalan tetap menurut versi lama.`,
  titleInForce: (since: string) =>
    `SOP dengan judul ini sudah berlaku sejak ${since}. Keduanya berdampingan, kecuali bila di bawah ini dinyatakan menggantikan.`,
  putIntoForce: "Berlakukan",
};
