import type { KnownProblem } from "../known-problem.ts";

/** What the office looks like: units, posts, officials, calendar. */
export const officeProblems = {
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
    message: {
      id: "Ini hanya ada di kantor contoh. Di kantor ini masuklah dengan akun Anda sendiri.",
      en: "This exists in the sample office only. Here, sign in with your own account.",
    },
  },
  "unit-unknown": {
    status: 404,
    message: {
      id: "Unit kerja itu tidak ada di kantor ini. Muat ulang halaman, lalu pilih lagi.",
      en: "This office has no such unit. Reload the page and choose again.",
    },
  },
  "post-unknown": {
    status: 404,
    message: {
      id: "Jabatan itu tidak ada di kantor ini. Muat ulang halaman, lalu pilih lagi.",
      en: "This office has no such post. Reload the page and choose again.",
    },
  },
  "official-unknown": {
    status: 404,
    message: {
      id: "Pejabat itu tidak ada di kantor ini. Muat ulang halaman, lalu pilih lagi.",
      en: "This office has no such official. Reload the page and choose again.",
    },
  },
  "name-taken": {
    status: 409,
    message: {
      id: "Nama itu sudah dipakai di kantor ini. Pilih nama lain.",
      en: "That name is already used in this office. Choose another.",
    },
  },
  "appointment-unknown": {
    status: 404,
    message: {
      id: "Penugasan Plt./Plh. itu tidak ada di kantor ini. Muat ulang halaman, lalu pilih lagi.",
      en: "This office has no such acting appointment. Reload the page and choose again.",
    },
  },
  "appointment-over": {
    status: 422,
    message: {
      id: "Penugasan itu sudah lewat. Muat ulang halaman, atau pilih tanggal akhir hari ini atau sesudahnya.",
      en: "That appointment is over. Reload the page, or choose a last day that is today or later.",
    },
  },
  "days-reversed": {
    status: 422,
    message: {
      id: "Tanggal akhir lebih dahulu daripada tanggal mulai. Periksa kedua tanggal itu.",
      en: "The last day lies before the first. Check both dates.",
    },
  },
  "holds-post-already": {
    status: 422,
    message: {
      id: "Pejabat itu memegang jabatan itu sendiri, jadi tidak perlu Plt. atau Plh. Pilih pejabat lain.",
      en: "That official holds the post already and needs not act for it. Choose somebody else.",
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
} as const satisfies Record<string, KnownProblem>;
