import type { Message } from "@alur/model";

interface KnownProblem {
  /** The HTTP status with which it is answered. */
  status: number;
  message: Message;
}

/** Everything for which the server itself turns a request down, with its sentence. What a case refuses comes from `@alur/run`. */
export const problemCatalogue = {
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
      id: 'If-Match berisi versi berkas di antara tanda kutip, misalnya "7", sebagaimana dijawab Alur dalam ETag.',
      en: 'If-Match holds the version of the case in quotes, such as "7", as Alur answers it in ETag.',
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
  "not-signed-in": {
    status: 401,
    message: {
      id: "Anda belum masuk, atau waktu masuk sudah habis. Masuklah lagi.",
      en: "You are not signed in, or your session has ended. Sign in again.",
    },
  },
  "sign-in-wrong": {
    status: 401,
    message: { id: "Surel atau kata sandi tidak cocok.", en: "The e-mail address or the password does not match." },
  },
  "password-wrong": {
    status: 400,
    message: { id: "Kata sandi yang lama tidak cocok.", en: "The old password does not match." },
  },
  "official-inactive": {
    status: 403,
    message: {
      id: "Akun ini sudah dinonaktifkan. Hubungi administrator kantor Anda.",
      en: "This account is no longer active. Ask your office's administrator.",
    },
  },
  "post-vacant": {
    status: 422,
    message: {
      id: "Jabatan itu sedang tidak dipegang siapa pun. Pilih jabatan lain.",
      en: "Nobody holds that post now. Choose another one.",
    },
  },
  "official-not-in-post": {
    status: 422,
    message: {
      id: "Pejabat itu tidak memegang jabatan yang dipilih. Pilih pejabat lain.",
      en: "That official does not hold the chosen post. Choose another one.",
    },
  },
  "not-administrator": {
    status: 403,
    message: {
      id: "Hanya administrator kantor yang dapat melakukan ini.",
      en: "Only the office's administrator can do this.",
    },
  },
  "post-may-not-open": {
    status: 403,
    message: {
      id: "Berkas dari SOP ini tidak dapat dibuka melalui jabatan tersebut.",
      en: "A case of this SOP cannot be opened through that post.",
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
      id: "Penyiapan pertama hanya dapat dilakukan dari komputer tempat Alur dijalankan, melalui alamat localhost.",
      en: "The first setup can only be done on the computer on which Alur runs, through its localhost address.",
    },
  },
  "office-exists": {
    status: 409,
    message: {
      id: "Kantor sudah disiapkan di sini. Kantor contoh tidak dapat berjalan di samping data kantor yang sebenarnya.",
      en: "An office has already been set up here. The sample office never runs beside real data.",
    },
  },
  "demo-running": {
    status: 409,
    message: {
      id: "Kantor contoh sedang dipakai. Hapus kantor contoh dahulu, lalu siapkan kantor Anda.",
      en: "The sample office is in use. Remove it first, then set up your own office.",
    },
  },
  "not-demo": {
    status: 403,
    message: { id: "Ini hanya ada di kantor contoh.", en: "This exists in the sample office only." },
  },
  "not-found": {
    status: 404,
    message: {
      id: "Yang Anda cari tidak ada di sini. Periksa alamatnya.",
      en: "What you are looking for is not here. Check the address.",
    },
  },
  "unit-unknown": {
    status: 404,
    message: { id: "Unit kerja itu tidak ada di kantor ini.", en: "This office has no such unit." },
  },
  "post-unknown": {
    status: 404,
    message: { id: "Jabatan itu tidak ada di kantor ini.", en: "This office has no such post." },
  },
  "official-unknown": {
    status: 404,
    message: { id: "Pejabat itu tidak ada di kantor ini.", en: "This office has no such official." },
  },
  "procedure-unknown": {
    status: 404,
    message: { id: "SOP itu tidak berlaku di kantor ini.", en: "No such SOP is in force in this office." },
  },
  "not-a-later-version": {
    status: 422,
    message: {
      id: "Berkas hanya dapat dipindahkan ke versi yang lebih baru dari SOP yang sama.",
      en: "Cases can be moved only to a later version of the same SOP.",
    },
  },
  "predecessor-unknown": {
    status: 404,
    message: {
      id: "SOP yang hendak digantikan tidak ada di kantor ini.",
      en: "This office has no such SOP to supersede.",
    },
  },
  "predecessor-superseded": {
    status: 409,
    message: {
      id: "SOP itu sudah digantikan versi lain. Muat ulang halaman, lalu pilih versi terakhirnya.",
      en: "That SOP has been superseded already. Reload the page and choose its last version.",
    },
  },
  "number-in-force": {
    status: 409,
    message: {
      id: "SOP lain yang berlaku sudah memakai nomor ini. Ubah nomornya, atau gantikan SOP itu.",
      en: "Another SOP in force has this number. Change the number, or supersede that SOP.",
    },
  },
  "earlier-than-predecessor": {
    status: 422,
    message: {
      id: "Tanggal efektifnya lebih awal daripada versi yang digantikan. Pilih tanggal yang lebih kemudian.",
      en: "The effective date is earlier than that of the version before. Choose a later date.",
    },
  },
  "case-unknown": {
    status: 404,
    message: {
      id: "Berkas itu tidak ada, atau Anda tidak terlibat di dalamnya.",
      en: "There is no such case, or you take no part in it.",
    },
  },
  "schedule-unknown": {
    status: 404,
    message: {
      id: "Jadwal itu tidak ada, atau sudah dihentikan. Muat ulang halaman.",
      en: "There is no such schedule, or it was ended. Reload the page.",
    },
  },
  "office-never-opens": {
    status: 422,
    message: {
      id: "Menurut kalender kerja, kantor tidak pernah buka. Perbaiki kalender kerja dahulu.",
      en: "By its working calendar the office never opens. Mend the working calendar first.",
    },
  },
  "service-unknown": {
    status: 404,
    message: {
      id: "Layanan ini tidak menerima permohonan melalui formulir umum. Tanyakan kepada kantornya.",
      en: "This service takes no requests through the public form. Ask the office.",
    },
  },
  "code-unknown": {
    status: 404,
    message: {
      id: "Kode itu tidak dikenal. Periksa lagi huruf dan angkanya.",
      en: "That code is not known. Check its letters and digits.",
    },
  },
  "name-taken": {
    status: 409,
    message: {
      id: "Nama itu sudah dipakai di kantor ini. Pilih nama lain.",
      en: "That name is already used in this office. Choose another.",
    },
  },
  "successor-needed": {
    status: 422,
    message: {
      id: "Pada jabatan ini masih bergantung SOP, tugas, atau bawahan. Pilih jabatan penggantinya.",
      en: "SOPs, work or subordinates still hang on this post. Choose the post that takes over.",
    },
  },
  "post-dissolved": {
    status: 409,
    message: {
      id: "Jabatan itu sudah dihapus. Muat ulang halaman, lalu pilih jabatan lain.",
      en: "That post has been dissolved. Reload the page and choose another one.",
    },
  },
  "name-changed": {
    status: 409,
    message: {
      id: "Salah satu namanya baru saja diubah. Periksa lagi daftarnya, lalu ulangi.",
      en: "One of the names has just been changed. Look at the list again, then repeat.",
    },
  },
  "superior-below": {
    status: 422,
    message: {
      id: "Jabatan itu berada di bawah jabatan ini, jadi tidak dapat menjadi atasannya. Pilih jabatan lain.",
      en: "That post stands below this one and cannot be its superior. Choose another one.",
    },
  },
  "calendar-changed": {
    status: 409,
    message: {
      id: "Kalender kerja baru saja diubah administrator lain. Muat ulang halaman, lalu ulangi perubahan Anda.",
      en: "Another administrator has just changed the calendar. Reload the page and make your change again.",
    },
  },
  "email-taken": {
    status: 409,
    message: {
      id: "Surel itu sudah dipakai pejabat lain. Gunakan surel yang lain.",
      en: "Another official already uses that e-mail address. Use another one.",
    },
  },
  "last-administrator": {
    status: 409,
    message: {
      id: "Kantor harus selalu mempunyai satu administrator yang aktif. Tunjuk administrator lain dahulu.",
      en: "An office must always have one active administrator. Appoint another one first.",
    },
  },
  "sop-broken": {
    status: 422,
    message: {
      id: "Isi SOP ini tidak utuh: ada langkah atau pelaksana yang dirujuk tetapi tidak ada.",
      en: "This SOP is not whole: it refers to a step or performer that it does not have.",
    },
  },
  "sop-not-runnable": {
    status: 422,
    message: {
      id: "SOP ini belum dapat diberlakukan. Lengkapi dahulu yang disebut di bawah.",
      en: "This SOP cannot be put into force yet. Complete what is named below first.",
    },
  },
  "sop-too-long": {
    status: 422,
    message: {
      id: "SOP ini terlalu panjang untuk dicetak sekaligus, atau memuat kata yang tidak wajar panjangnya. Bagi SOP ini menjadi beberapa SOP.",
      en: "This SOP is too long to be printed at once, or holds a word of unlikely length. Divide it into several SOPs.",
    },
  },
  "sop-not-printable": {
    status: 422,
    message: {
      id: "SOP ini tidak dapat dicetak pada kertas yang dipilih. Pilih kertas yang lebih besar, atau bagi SOP ini.",
      en: "This SOP cannot be printed on the chosen paper. Choose a larger paper, or divide the SOP.",
    },
  },
  "body-too-large": {
    status: 413,
    message: {
      id: "Data yang dikirim melebihi 5 MB. Kirim satu SOP saja, tanpa gambar.",
      en: "What was sent is larger than 5 MB. Send one SOP only, without pictures.",
    },
  },
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
  "not-json": {
    status: 415,
    message: {
      id: "Alur hanya menerima data JSON di alamat ini.",
      en: "Alur takes JSON only at this address.",
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

/** The closed list of the server's own problems. */
export type ProblemCode = keyof typeof problemCatalogue;
