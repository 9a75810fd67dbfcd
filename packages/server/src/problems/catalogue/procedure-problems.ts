import type { KnownProblem } from "../known-problem.ts";

/** SOPs in force, their versions and schedules, and the berkas that run by them. */
export const procedureProblems = {
  "procedure-unknown": {
    status: 404,
    message: {
      id: "SOP itu tidak berlaku di kantor ini. Pilih yang lain di halaman SOP berlaku.",
      en: "No such SOP is in force in this office. Choose another one on the page of the SOPs in force.",
    },
  },
  "draft-unknown": {
    status: 404,
    message: {
      id: "Konsep SOP itu tidak ada di kantor ini, atau sudah dibuang. Pilih konsep lain di halaman SOP berlaku.",
      en: "This office has no such draft, or it was discarded. Choose another one on the page of the SOPs in force.",
    },
  },
  "draft-overtaken": {
    status: 409,
    message: {
      id: "Konsep ini sudah disimpan orang lain sesudah Anda membukanya. Bandingkan dahulu, lalu pilih yang dipakai.",
      en: "Somebody else saved this draft after you opened it. Compare the two first, then choose.",
    },
  },
  "not-your-draft": {
    status: 403,
    message: {
      id: "Konsep ini hanya dapat dibuang oleh yang memulainya atau oleh administrator. Mintalah salah satunya.",
      en: "Only whoever began this draft, or the administrator, can discard it. Ask one of them.",
    },
  },
  "not-a-later-version": {
    status: 422,
    message: {
      id: "Berkas hanya dapat dipindahkan ke versi yang lebih baru dari SOP yang sama. Pilih versi itu.",
      en: "Cases can be moved only to a later version of the same SOP. Choose that version.",
    },
  },
  "predecessor-unknown": {
    status: 404,
    message: {
      id: "SOP yang hendak digantikan tidak ada di kantor ini. Muat ulang halaman, lalu pilih lagi.",
      en: "This office has no such SOP to supersede. Reload the page and choose again.",
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
      id: "Berkas itu tidak ada, atau Anda tidak terlibat di dalamnya. Carilah di halaman Berkas.",
      en: "There is no such case, or you take no part in it. Look for it on the page of your cases.",
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
  "sop-broken": {
    status: 422,
    message: {
      id: "Isi SOP ini tidak utuh: ada langkah atau pelaksana yang dirujuk tetapi tidak ada. Buka SOP ini di Ruang SOP, perbaiki panah dan pelaksananya, lalu kirim lagi.",
      en: "This SOP is not whole: it refers to a step or performer that it does not have. Open it in the SOP room, mend its arrows and performers, and send it again.",
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
} as const satisfies Record<string, KnownProblem>;
