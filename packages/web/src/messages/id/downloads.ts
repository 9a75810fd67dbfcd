/** The ways in which an SOP leaves the browser. */
export const downloads = {
  open: "Unduh",
  papers: { pdf: "PDF resmi", docx: "Word (DOCX)", xlsx: "Excel (XLSX)" },
  byServer:
    "PDF, Word, Excel, lembar reviu, dan buku dibuat oleh server ini: SOP dikirim ke server ini saja, dan tidak disimpan di sana.",
  settings: (paper: string, extras: readonly string[]) => `Kertas ${[paper, ...extras].join(", ")}.`,
  withDraft: "tanda DRAF",
  withCover: "sampul",
  withEmblem: "lambang",
  change: "Atur kertas",
  pictures: "Gambar per halaman",
  picture: (format: string, page: number) => `${format} ${page}, gambar halaman ${page}`,
  data: "Untuk program lain",
  bpmn: "BPMN",
  yaml: "YAML",
  markdown: "Markdown",
  json: "JSON (dapat dibuka lagi di Alur)",
  review: "Lembar reviu",
  reviewIn: (format: string) => `Lembar reviu, ${format}`,
  book: "Buku SOP",
  bookOf: (sops: number) => `${sops} SOP di perangkat ini sebagai satu buku dengan daftar isi.`,
  bookIn: (format: string) => `Buku, ${format}`,
};
