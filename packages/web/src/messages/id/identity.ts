/** The identity page as a form. */
export const identity = {
  lead: "Dicetak pada halaman identitas. Boleh kosong, kecuali nama SOP.",
  fromAnother: (sop: string) => `Isi instansi, unit kerja, dan pengesah yang kosong seperti pada “${sop}”`,
  listHint: "Satu butir per baris.",
  ratifier: { post: "Jabatan Pengesah", name: "Nama Pengesah", rank: "Pangkat Pengesah", nip: "NIP Pengesah" },
  acting: "Mengesahkan sebagai",
  inPerson: "Pejabat itu sendiri",
  revision: "Revisi",
};
