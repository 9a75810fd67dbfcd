/** What was changed, for undoing and doing again. */
export type ChangeWords = {
  ofStep: (what: string, number: string) => string;
  several: (count: number, first: string) => string;
  rowsMore: (count: number) => string;
  rowsFewer: (count: number) => string;
  order: string;
  columns: string;
  identity: string;
  performers: string;
  kind: string;
  arrow: string;
  other: string;
};

const change: ChangeWords = {
  ofStep: (what, number) => `${what} langkah ${number}`,
  several: (count, first) => `${first} dan ${count - 1} perubahan lain`,
  rowsMore: (count) => `penambahan ${count} baris`,
  rowsFewer: (count) => `penghapusan ${count} baris`,
  order: "urutan baris",
  columns: "kolom pelaksana",
  identity: "identitas SOP",
  performers: "pelaksana",
  kind: "jenis",
  arrow: "arah panah",
  other: "catatan pada SOP",
};

/** Working in the table: rows, performers, arrows, the clipboard, search. */
export const table = {
  change,
  undone: (what: string) => `Diurungkan: ${what}.`,
  redone: (what: string) => `Diulangi: ${what}.`,

  rowTools: "Baris",
  tools: {
    above: "Sisipkan baris di atas (Ctrl+Shift+Plus)",
    below: "Sisipkan baris di bawah",
    up: "Pindahkan ke atas (Alt+↑)",
    down: "Pindahkan ke bawah (Alt+↓)",
    split: "Pecah menjadi dua langkah",
    merge: "Gabungkan dengan baris berikutnya",
    copy: "Salin baris (Ctrl+C)",
    remove: "Hapus baris (Ctrl+Minus)",
  },
  rows: {
    inserted: (count: number) => (count === 1 ? "Satu baris disisipkan." : `${count} baris disisipkan.`),
    moved: (number: string) => `Sekarang menjadi langkah ${number}.`,
    merged: (number: string, lost: string) =>
      `Digabungkan menjadi langkah ${number}.${lost === "" ? "" : ` Panah yang hilang: ${lost}.`}`,
    removed: (count: number, ledOn: string) =>
      `${count === 1 ? "Satu baris" : `${count} baris`} dihapus.${ledOn === "" ? "" : ` Panahnya diteruskan: ${ledOn}.`}`,
    arrow: (from: string, to: string) => `${from} → ${to}`,
    start: "mulai",
    end: "selesai",
  },
  firstRow: "Sisipkan baris pertama",
  empty: "Tabel ini belum mempunyai langkah. Sisipkan baris pertama, atau tempelkan tabel dari Word atau Excel.",

  symbols: {
    put: (number: string, performer: string) => `Langkah ${number}: ${performer}.`,
    decides: (number: string) => `Langkah ${number} menjadi keputusan. Klik sekali lagi untuk menghapus simbolnya.`,
    taken: (number: string, performer: string) => `Langkah ${number}: simbol ${performer} dihapus.`,
  },

  exits: (number: string) => `Panah dari langkah ${number}`,
  aim: (way: string, target: string) => `${way} ${target}. Tekan untuk memilih tujuan lain.`,
  choosing: (way: string, target: string) =>
    `${way} ${target}. Klik baris tujuan, atau pilih dengan panah atas dan bawah, lalu Enter. Esc membatalkan.`,
  leads: (way: string, target: string) => `${way} ${target}.`,
  swapped: "Ya dan Tidak ditukar.",
  yes: "Ya",
  no: "Tidak",

  performerName: "Nama pelaksana",
  renameHint: "Diganti juga di dalam kalimat SOP ini.",
  willMerge: (name: string) => `${name} sudah ada: kedua kolom digabungkan.`,
  rename: "Ganti nama di semua tempat",
  renamed: (before: string, after: string) => `${before} diganti menjadi ${after} di seluruh SOP.`,
  merge: "Gabungkan",
  mergeWith: "Gabungkan ke pelaksana lain",
  mergeHint: "Nama ini tetap dikenal sebagai nama lain.",
  mergedInto: (from: string, into: string) => `${from} digabungkan ke ${into}.`,
  choose: "Pilih pelaksana",
  addLeft: "Kolom baru di kiri",
  addRight: "Kolom baru di kanan",
  newPerformer: "Pelaksana baru",
  performerAdded: "Kolom pelaksana ditambahkan. Tulis namanya, lalu Enter.",
  moveLeft: "Pindah ke kiri",
  moveRight: "Pindah ke kanan",
  performerMoved: (name: string) => `Kolom ${name} dipindahkan.`,
  removePerformer: "Hapus kolom",
  performerRemoved: (name: string, left: string) =>
    `Kolom ${name} dihapus.${left === "" ? "" : ` Tanpa pelaksana sekarang: langkah ${left}.`}`,

  suggestions: "Saran",
  suggested: (count: number) => `${count} saran. Pilih dengan panah bawah dan Enter.`,

  copied: (count: number) => (count === 1 ? "Satu sel disalin." : `${count} sel disalin.`),
  copiedRows: (count: number) => (count === 1 ? "Satu baris disalin." : `${count} baris disalin.`),
  emptied: "Sel dikosongkan.",
  filled: "Sel diisi sama dengan yang di atasnya.",
  pasted: (count: number) => `${count} sel ditempelkan.`,
  pastedRows: (count: number) => `${count} baris ditempelkan.`,
  pastedCut: (columns: number) => `${columns} kolom di kanan tidak muat dan tidak ditempelkan.`,
  nothingPasted: "Papan klip tidak berisi teks atau tabel.",
  pasteTable: "Menempelkan tabel SOP",
  pasteTableLead: (title: string, steps: number) =>
    `Yang ditempelkan adalah tabel SOP${title === "" ? "" : ` “${title}”`} dengan ${steps} langkah.`,
  replaceTable: "Ganti seluruh tabel ini",
  appendTable: "Tambahkan sebagai baris baru",
  tableReplaced: (steps: number) => `Tabel diganti: ${steps} langkah.`,

  find: "Cari dan ganti",
  findWords: "Cari",
  replaceWith: "Ganti dengan",
  matchCase: "Bedakan huruf besar dan kecil",
  wholeWords: "Hanya kata utuh",
  previous: "Sebelumnya",
  next: "Berikutnya",
  replace: "Ganti",
  replaceAll: (count: number) => (count === 0 ? "Ganti semua" : `Ganti semua (${count})`),
  replaced: (count: number, before: string, after: string) =>
    `“${before}” diganti menjadi “${after}” di ${count} tempat.`,
  close: "Tutup",
  findHint: "Dicari di semua sel, judul kolom, dan halaman identitas.",
  foundAt: (place: number, count: number) => `${place} dari ${count}.`,
  notFound: "Tidak ditemukan.",
  onIdentity: (field: string) => `${field} (identitas)`,
};
