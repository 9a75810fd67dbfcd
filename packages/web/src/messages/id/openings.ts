import type { RecurrencePeriod } from "@alur/model";

/** How berkas of an SOP in force are opened, besides by an official: by schedule, and by the public. */
export const openings = {
  title: "Cara membuka berkas",
  lead: "Selain dibuka pejabat pada halaman SOP berlaku, berkas SOP ini dapat dibuka sendiri oleh Alur.",
  schedules: "Jadwal",
  noSchedule: "Belum ada jadwal.",
  proposal: (text: string, period: string) => `SOP ini menyebut “${text}”: usul jadwal ${period}.`,
  periods: {
    "working-day": "setiap hari kerja",
    week: "setiap pekan",
    month: "setiap bulan",
    quarter: "setiap triwulan",
    semester: "setiap semester",
    year: "setiap tahun",
  } satisfies Record<RecurrencePeriod, string>,
  every: "Seberapa sering",
  workingDay: "Pada hari kerja",
  ordinal: (day: number) =>
    day === -1 ? "hari kerja terakhir" : day === 1 ? "hari kerja pertama" : `hari kerja ke-${day}`,
  line: (period: string, day: string) => (day === "" ? period : `${period}, ${day}`),
  next: (date: string, post: string) => `Berikutnya ${date}, melalui ${post}`,
  post: "Melalui jabatan",
  subject: "Perihal",
  subjectHint: "Alur menambahkan masanya sendiri, misalnya “Maret 2026”.",
  add: "Tambah jadwal",
  adding: "Jadwal baru",
  stop: "Hentikan",
  stopOf: (subject: string) => `Hentikan jadwal ${subject}`,
  stopHint: "Jadwal berhenti; berkas yang sudah dibuka tetap berjalan.",
  public: "Formulir umum",
  publicHint:
    "Siapa pun dapat mengajukan permohonan tanpa akun, lalu mengikutinya dengan kode. Permohonan diterima jabatan ini.",
  isClosed: "SOP ini tidak terbuka untuk umum.",
  isOpen: (post: string) => `Terbuka untuk umum. Permohonan diterima ${post}.`,
  openDo: "Buka untuk umum",
  closeDo: "Tutup formulir umum",
  link: "Lihat formulirnya",
};
