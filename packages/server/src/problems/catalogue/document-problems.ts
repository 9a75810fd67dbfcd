import type { KnownProblem } from "../known-problem.ts";

/** Documents that are attached to a berkas. */
export const documentProblems = {
  "file-absent": {
    status: 400,
    message: {
      id: "Tidak ada dokumen yang diterima. Pilih dokumennya, lalu unggah lagi.",
      en: "No file was received. Choose the file and upload it again.",
    },
  },
  "file-empty": {
    status: 422,
    message: {
      id: "Dokumen ini kosong. Periksa dokumennya, lalu unggah lagi.",
      en: "This file is empty. Check the file and upload it again.",
    },
  },
  "file-too-large": {
    status: 413,
    message: {
      id: "Dokumen ini lebih dari 25 MB. Perkecil, misalnya dengan memindai pada 150–200 dpi, atau bagi menjadi beberapa dokumen.",
      en: "This file is larger than 25 MB. Make it smaller, by scanning at 150–200 dpi for example, or divide it.",
    },
  },
  "file-kind-unknown": {
    status: 415,
    message: {
      id: "Alur menerima PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), dan teks, tanpa makro. Simpan dokumen ini sebagai salah satunya, misalnya PDF.",
      en: "Alur takes PDF, PNG, JPEG, Word (.docx), Excel (.xlsx) and text, without macros. Save this file as one of these, such as PDF.",
    },
  },
  "uploads-waiting": {
    status: 429,
    message: {
      id: "Anda mempunyai 50 unggahan yang belum dilampirkan. Lampirkan dahulu, atau coba lagi besok: sisanya dibuang sesudah sehari.",
      en: "You have 50 uploads that were never attached. Attach them first, or try again tomorrow: the rest is removed after a day.",
    },
  },
  "upload-unknown": {
    status: 409,
    message: {
      id: "Unggahan ini tidak ada lagi; yang tidak dilampirkan dibuang sesudah sehari. Unggah dokumennya sekali lagi.",
      en: "This upload is gone; what is not attached is removed after a day. Upload the file once more.",
    },
  },
  "document-unknown": {
    status: 404,
    message: {
      id: "Berkas ini tidak memuat dokumen atau versi itu. Muat ulang halaman.",
      en: "This case has no such document or version. Reload the page.",
    },
  },
  "document-lost": {
    status: 503,
    message: {
      id: "Isi dokumen ini tidak ditemukan di server. Beri tahu administrator; cadangan mungkin masih memuatnya.",
      en: "The bytes of this document were not found on the server. Tell the administrator; a backup may still hold them.",
    },
  },
  "disk-full": {
    status: 507,
    message: {
      id: "Ruang penyimpanan server penuh, sehingga belum dapat disimpan. Beri tahu administrator; yang sudah tersimpan tetap aman.",
      en: "The server's disk is full, so this could not be stored. Tell the administrator; what was stored before is safe.",
    },
  },
} as const satisfies Record<string, KnownProblem>;
