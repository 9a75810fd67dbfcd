import type { KnownProblem } from "../known-problem.ts";

/** How a request was made, whoever makes it; and what is amiss with the server itself. */
export const requestProblems = {
  "input-invalid": {
    status: 400,
    message: {
      id: "Isian tidak sesuai. Perbaiki bagian yang disebut, lalu kirim lagi.",
      en: "The input is not valid. Mend the parts named here and send it again.",
    },
  },
  "key-missing": {
    status: 400,
    message: {
      id: "Perintah ini belum bernomor. Kirim commandId di isian, atau Idempotency-Key di kepala permintaan.",
      en: "This command has no number. Send commandId in the body, or Idempotency-Key in the headers.",
    },
  },
  "key-differs": {
    status: 422,
    message: {
      id: "Nomor perintah di isian berbeda dari Idempotency-Key. Kirim salah satu saja.",
      en: "The number of the command in the body differs from Idempotency-Key. Send one of them only.",
    },
  },
  "key-reused": {
    status: 422,
    message: {
      id: "Idempotency-Key ini sudah dipakai untuk permintaan lain. Pakai kunci baru untuk permintaan baru.",
      en: "This Idempotency-Key was used for another request. Use a new key for a new request.",
    },
  },
  "page-unknown": {
    status: 400,
    message: {
      id: "Halaman daftar itu tidak dikenal. Mulai lagi dari awal daftar, dan ikuti alamat pada Link.",
      en: "That page of the list is not known. Begin at the start of the list and follow the address in Link.",
    },
  },
  "version-unreadable": {
    status: 400,
    message: {
      id: 'If-Match berisi versi berkas di antara tanda kutip, misalnya "7", sebagaimana dijawab Alur dalam ETag. Kirim lagi dengan ETag yang terakhir.',
      en: 'If-Match holds the version of the case in quotes, such as "7", as Alur answers it in ETag. Send it again with the last ETag.',
    },
  },
  "office-changing": {
    status: 409,
    message: {
      id: "Jabatan atau kalender kantor sedang diubah. Tunggu sebentar, lalu ulangi.",
      en: "The office's posts or calendar are being changed. Wait a moment and try again.",
    },
  },
  "json-broken": {
    status: 400,
    message: {
      id: "Data yang dikirim bukan JSON yang utuh. Muat ulang halaman, lalu coba lagi.",
      en: "What was sent is not complete JSON. Reload the page and try again.",
    },
  },
  "request-broken": {
    status: 400,
    message: {
      id: "Permintaan ini tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.",
      en: "This request cannot be read. Reload the page and try again.",
    },
  },
  "origin-foreign": {
    status: 403,
    message: {
      id: "Permintaan ini datang dari situs lain, jadi ditolak. Buka Alur dari alamatnya sendiri.",
      en: "This request comes from another site and was refused. Open Alur at its own address.",
    },
  },
  "host-unknown": {
    status: 421,
    message: {
      id: "Alur tidak dikenal dengan alamat ini. Gunakan alamat yang ditampilkan ketika Alur dijalankan.",
      en: "Alur is not known by this address. Use the address that was printed when Alur was started.",
    },
  },
  "not-from-this-computer": {
    status: 403,
    message: {
      id: "Penyiapan pertama hanya dapat dilakukan dari komputer tempat Alur dijalankan. Buka Alur di komputer itu melalui alamat localhost.",
      en: "The first setup can only be done on the computer on which Alur runs. Open Alur there, through its localhost address.",
    },
  },
  "not-found": {
    status: 404,
    message: {
      id: "Yang Anda cari tidak ada di sini. Periksa alamatnya.",
      en: "What you are looking for is not here. Check the address.",
    },
  },
  "body-too-large": {
    status: 413,
    message: {
      id: "Data yang dikirim melebihi 5 MB. Kirim satu SOP saja, tanpa gambar.",
      en: "What was sent is larger than 5 MB. Send one SOP only, without pictures.",
    },
  },
  "not-json": {
    status: 415,
    message: {
      id: "Alur hanya menerima data JSON di alamat ini. Kirim isian dengan content-type application/json.",
      en: "Alur takes JSON only at this address. Send it with the content type application/json.",
    },
  },
  "too-many-requests": {
    status: 429,
    message: {
      id: "Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.",
      en: "Too many requests in a short time. Wait a moment and try again.",
    },
  },
  fault: {
    status: 500,
    message: {
      id: "Terjadi gangguan pada Alur; pekerjaan yang sudah tersimpan tetap aman.",
      en: "Something went wrong inside Alur; what was already saved is safe.",
    },
  },
  "database-unreachable": {
    status: 503,
    message: {
      id: "Basis data sedang tidak dapat dihubungi. Tunggu sebentar, lalu coba lagi; yang sudah tersimpan tidak hilang.",
      en: "The database cannot be reached. Wait a moment and try again; nothing that was saved is lost.",
    },
  },
  "web-not-built": {
    status: 503,
    message: {
      id: "Tampilan web belum disiapkan. Hentikan Alur, jalankan npm run build:web, lalu jalankan Alur lagi.",
      en: "The web pages have not been built. Stop Alur, run npm run build:web, then start Alur again.",
    },
  },
} as const satisfies Record<string, KnownProblem>;
