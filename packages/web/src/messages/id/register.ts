/** The office's SOPs looked at together. */
export const register = {
  check: "Periksa semua SOP",
  title: "Periksa semua SOP",
  lead: "SOP yang berlaku diperiksa bersama di perangkat Anda: yang hampir sama, yang berbeda nama atau waktunya, dan rujukan yang tidak ada.",
  onlyOne: "Baru satu SOP yang berlaku. Berlakukan SOP lain agar keduanya dapat diperiksa bersama.",
  summary: (sops: number, findings: number, duplicates: number, families: number) =>
    `${sops} SOP diperiksa: ${findings} temuan antar-SOP, ${duplicates} pasang hampir sama, ${families} keluarga.`,
  download: "Unduh temuan (CSV)",
  csv: {
    severity: "Tingkat",
    rule: "Kaidah",
    sop: "SOP",
    place: "Bagian",
    finding: "Temuan",
    other: "SOP lain",
  },

  acrossTitle: "Temuan antar-SOP",
  acrossNone: "Tidak ada temuan antar-SOP.",
  showAll: (count: number) => `Tampilkan ${count} temuan`,

  duplicatesTitle: "Hampir sama",
  duplicatesWhy: "Alurnya sama dan kata-katanya hampir sama. Periksa apakah keduanya memang dua SOP.",
  morePairs: (count: number) => `Tampilkan ${count} pasang lagi`,
  firstSop: "SOP pertama",
  secondSop: "SOP kedua",
  sameWords: "Kata yang sama",
  sameFlow: "Alur yang sama",

  familiesTitle: "Keluarga SOP",
  familiesWhy:
    "Alurnya sama, kata-katanya lain. Angka persen menunjukkan kata yang sama; titik berarti alurnya berbeda.",
  family: (number: number) => `Keluarga ${number}`,
  number: "No",
  sop: "SOP",

  matrixTitle: "Matriks SOP",
  matrixWhy:
    "Jumlah temuan tiap SOP (kosong berarti tidak ada), dan SOP lain yang alurnya sama dan katanya paling mirip.",
  closest: "Paling mirip",
};
