/** What is kept of an SOP, where, and by whom it was changed. */
export const kept = {
  memoryOnly:
    "Peramban ini tidak menyimpan apa pun (mungkin jendela penyamaran). SOP hilang begitu tab ini ditutup. Unduh dahulu, atau buka Alur di jendela biasa.",
  full: "Penyimpanan peramban penuh, sehingga suntingan terakhir belum tersimpan. Hapus SOP yang tidak dipakai lagi di Ruang SOP, atau unduh SOP ini.",
  followed: "SOP ini baru saja disunting di tab lain. Di sini tampak hasilnya; Urungkan mengembalikannya.",
  twoTabs:
    "SOP ini disunting di dua tab pada saat yang sama. Keduanya tersimpan: yang tampak di sini, dan yang lain. Pilih yang dipakai; yang tidak dipilih masih dapat dikembalikan dengan Urungkan.",
  compareBoth: "Lihat bedanya",
  whichIsWhich: "Semula: yang tampak di sini. Menjadi: yang lain.",
  combine: "Gabungkan keduanya",
  takeOther: "Pakai yang lain",
  stayWithThis: "Tetap yang ini",
  typed: (field: string, number: string) => `Belum selesai diketik pada ${field} langkah ${number}:`,
  putIn: "Masukkan",
  throwAway: "Buang",

  everything: "Semua SOP di perangkat ini",
  everythingHint:
    "Satu berkas berisi semua SOP di sini, riwayatnya, dan dokumen asalnya: untuk cadangan, atau untuk pindah komputer.",
  save: "Simpan semua ke satu berkas",
  bringIn: "Masukkan dari berkas",
  noCopy: "Berkas ini bukan simpanan Alur. Pilih berkas alur-perangkat-….zip yang dibuat dengan tombol di sebelahnya.",
  cannotSave:
    "Berkasnya tidak dapat dibuat: dokumen asalnya terlalu besar untuk peramban ini. Hapus dahulu SOP yang tidak dipakai.",
  broughtIn: (added: number, same: number) =>
    `${added} SOP dimasukkan${same > 0 ? `, ${same} sudah ada dan sama` : ""}.`,
  clashes: (count: number) => `${count} SOP ada di sini dan di berkas itu, dengan isi yang berbeda`,
  clashHint: "Tidak ada yang ditimpa sebelum Anda memilih.",
  keepBoth: "Simpan keduanya",
  takeFile: "Pakai yang di berkas",
  leaveHere: "Biarkan yang di sini",
  takeFileHint: "Yang di sini menjadi satu langkah Urungkan.",

  document: "Dokumen asal",
  page: (page: number) => `Halaman ${page}`,
  picture: (page: number) => `Gambar baris ini pada halaman ${page}`,
  takeReading: (other: string) => `Pakai ${other}`,
  confirmAll: (count: number) => `Semua sudah benar (${count})`,
};
