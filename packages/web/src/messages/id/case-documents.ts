/** The documents of a berkas. */
export const caseDocuments = {
  title: "Dokumen",
  none: "Belum ada dokumen pada berkas ini.",
  attach: "Lampirkan dokumen",
  attachHint: "PDF, foto, Word, Excel, atau teks, paling besar 25 MB. Dokumen juga dapat diseret ke sini.",
  dropHere: "Lepaskan dokumen di sini",
  belongsTo: "Dokumen ini untuk",
  wholeCase: "Berkas ini secara keseluruhan",
  place: {
    requirement: (step: string, name: string) => `Langkah ${step}, kelengkapan: ${name}`,
    output: (step: string, name: string) => `Langkah ${step}, hasil: ${name}`,
  },
  busy: (name: string) => `Mengunggah ${name} …`,
  attached: (name: string) => `${name} sudah dilampirkan.`,
  refused: (name: string) => `${name} tidak dilampirkan:`,
  interrupted: "Hubungan ke server terputus sebelum semua dokumen terkirim.",
  again: "Kirim lagi",
  tooLarge: (name: string) =>
    `${name} lebih dari 25 MB. Perkecil, misalnya dengan memindai pada 150–200 dpi, atau bagi.`,
  newer: "Unggah versi baru",
  newerOf: (name: string) => `Unggah versi baru dari ${name}`,
  version: (version: number) => `Versi ${version}`,
  by: (name: string, moment: string) => `${name}, ${moment}`,
  older: (count: number) => `${count} versi sebelumnya`,
  kinds: {
    "application/pdf": "PDF",
    "image/png": "PNG",
    "image/jpeg": "JPEG",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
    "text/plain": "teks",
  } as Readonly<Record<string, string>>,
};
