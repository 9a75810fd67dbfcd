import type { Diagnostic, Place } from "@alur/model";

/** Everything a reader can say about a document, closed: a new sentence is a new line here, in both languages. `{name}` is filled in. */
const catalogue = {
  "empty-paste": {
    severity: "error",
    id: "Tidak ada teks untuk dibaca. Salin tabel SOP dari Word atau Excel, lalu tempelkan di sini.",
    en: "There is no text to read. Copy the SOP table from Word or Excel and paste it here.",
  },
  "paste-too-long": {
    severity: "error",
    id: "Teks ini terlalu panjang (lebih dari 10 juta huruf). Tempelkan satu dokumen SOP saja, atau bagi dokumennya.",
    en: "This text is too long (more than 10 million characters). Paste one SOP document only, or split it.",
  },
  "windows-1252": {
    severity: "info",
    id: "Huruf berkas ini tidak disimpan sebagai UTF-8 dan dibaca sebagai Windows-1252. Periksa tanda baca dan huruf yang tidak biasa.",
    en: "The letters of this file are not stored as UTF-8 and were read as Windows-1252. Please check unusual letters and marks.",
  },
  "no-sop-found": {
    severity: "error",
    id: "Teks ini tidak memuat tabel SOP. Alur mencari tabel dengan kolom Kegiatan, Pelaksana, dan Mutu Baku; salin tabel itu seluruhnya beserta judul kolomnya.",
    en: "This text contains no SOP table. Alur looks for a table with the columns Kegiatan, Pelaksana and Mutu Baku; copy that table whole, with its column headings.",
  },
  "no-sop-in-bpmn": {
    severity: "error",
    id: "Bagan BPMN ini tidak memuat proses dengan kegiatan. Buka bagan yang memuat kegiatan (task) di dalam kolam atau jalurnya.",
    en: "This BPMN diagram holds no process with activities. Open one that has tasks in its pools or lanes.",
  },
  "bpmn-not-in-sop": {
    severity: "warning",
    id: "Bagan ini memuat {what}, yang tidak dikenal dalam SOP. Periksa langkah dan panah di sekitarnya.",
    en: "This diagram holds something that an SOP does not know: {what}. Check the steps and arrows around it.",
  },
  "looks-like-letter": {
    severity: "error",
    id: "Teks ini tampaknya surat, bukan SOP. Tempelkan tabel SOP yang memuat kolom Kegiatan, Pelaksana, dan Mutu Baku.",
    en: "This text seems to be a letter, not an SOP. Paste the SOP table with the columns Kegiatan, Pelaksana and Mutu Baku.",
  },
  "looks-like-circular": {
    severity: "error",
    id: "Teks ini tampaknya surat edaran atau instruksi, bukan SOP. Tempelkan tabel SOP yang memuat kolom Kegiatan, Pelaksana, dan Mutu Baku.",
    en: "This text seems to be a circular or an instruction, not an SOP. Paste the SOP table with the columns Kegiatan, Pelaksana and Mutu Baku.",
  },
  "looks-like-targets": {
    severity: "error",
    id: "Teks ini tampaknya tabel target dan capaian kinerja, bukan SOP. Tempelkan tabel SOP yang memuat kolom Kegiatan, Pelaksana, dan Mutu Baku.",
    en: "This text seems to be a table of targets and results, not an SOP. Paste the SOP table with the columns Kegiatan, Pelaksana and Mutu Baku.",
  },
  "looks-like-numbers": {
    severity: "error",
    id: "Teks ini hanya berisi angka, bukan SOP. Tempelkan tabel SOP yang memuat kolom Kegiatan, Pelaksana, dan Mutu Baku.",
    en: "This text holds only numbers, not an SOP. Paste the SOP table with the columns Kegiatan, Pelaksana and Mutu Baku.",
  },
  "looks-like-minutes": {
    severity: "error",
    id: "Teks ini tampaknya notula rapat, bukan SOP. Tempelkan tabel SOP yang memuat kolom Kegiatan, Pelaksana, dan Mutu Baku.",
    en: "This text seems to be the minutes of a meeting, not an SOP. Paste the SOP table with the columns Kegiatan, Pelaksana and Mutu Baku.",
  },
  "looks-like-job-description": {
    severity: "error",
    id: "Teks ini tampaknya uraian jabatan, bukan SOP. Tempelkan tabel SOP yang memuat kolom Kegiatan, Pelaksana, dan Mutu Baku.",
    en: "This text seems to be a job description, not an SOP. Paste the SOP table with the columns Kegiatan, Pelaksana and Mutu Baku.",
  },
  "looks-like-regulation": {
    severity: "error",
    id: "Teks ini peraturan tanpa tabel SOP. Tempelkan juga lampirannya yang memuat kolom Kegiatan, Pelaksana, dan Mutu Baku.",
    en: "This text is a regulation without an SOP table. Paste its annex too, with the columns Kegiatan, Pelaksana and Mutu Baku.",
  },
  "health-centre-procedure": {
    severity: "error",
    id: "Ini SPO pelayanan kesehatan (Pengertian, Tujuan, Kebijakan, Langkah-langkah), yang bentuknya diatur tersendiri. Alur membaca SOP AP menurut Permenpan RB 35/2012.",
    en: "This is a procedure of a health service (Pengertian, Tujuan, Kebijakan, Langkah-langkah), whose form has rules of its own. Alur reads SOP AP under Permenpan RB 35/2012.",
  },
  "hidden-sheets": {
    severity: "info",
    id: "{sheets} lembar yang disembunyikan tidak dibaca. Tampilkan lembarnya di Excel bila memuat SOP.",
    en: "{sheets} hidden sheets were not read. Show them in Excel if they hold SOPs.",
  },
  "no-performer-column": {
    severity: "warning",
    id: "Tabel ini tidak memiliki kolom Pelaksana. Pelaksana dibaca dari kalimat Kegiatan; periksa setiap langkah.",
    en: "This table has no Pelaksana column. The performers were read from the activities; check every step.",
  },
  "empty-table": {
    severity: "warning",
    id: "Tabel SOP pada baris {line} hanya berisi judul kolom. Salin juga baris langkahnya.",
    en: "The SOP table at line {line} has column headings only. Copy the rows of its steps too.",
  },
  "title-inferred": {
    severity: "warning",
    id: "Tabel ini tidak berjudul. Judul “{title}” diusulkan dari isinya; periksa kembali.",
    en: "This table has no title. “{title}” is proposed from its content; please check.",
  },
  "title-from-worksheet": {
    severity: "info",
    id: "Judul “{title}” diambil dari daftar SOP di dokumen yang sama.",
    en: "The title “{title}” comes from the list of SOPs in the same document.",
  },
  "worksheet-title-without-sop": {
    severity: "info",
    id: "Lembar identifikasi menyebut “{title}”, tetapi dokumen ini tidak memuat tabel SOP-nya.",
    en: "The identification worksheet names “{title}”, but this document holds no SOP table for it.",
  },
  "title-differs": {
    severity: "warning",
    id: "Judul di atas tabel (“{title}”) berbeda dari Nama SOP pada identitas (“{other}”).",
    en: "The title above the table (“{title}”) differs from the name on the identity page (“{other}”).",
  },
  "performer-missing": {
    severity: "warning",
    id: "Pelaksana langkah ini belum diketahui: kolomnya kosong dan kalimatnya tidak menyebut siapa. Pilih pelaksananya.",
    en: "Who performs this step is unknown: the column is empty and the sentence names nobody. Choose the performer.",
  },
  "performer-guessed": {
    severity: "warning",
    id: "Pelaksana langkah ini diperkirakan ({performer}), karena kolom dan kalimatnya tidak menyebut siapa. Periksa kembali.",
    en: "The performer of this step is a guess ({performer}), because neither column nor sentence names one. Please check.",
  },
  "performer-disagrees": {
    severity: "warning",
    id: "Kalimat menyebut {performer}, sedangkan simbol berada di kolom {other}. Kalimat yang diikuti; periksa kembali.",
    en: "The sentence says {performer}, but the symbol stands in the column {other}. The sentence was followed; please check.",
  },
  "drawn-elsewhere": {
    severity: "warning",
    id: "Simbol langkah ini berada di kolom {performer}, sedangkan kalimatnya menyebut {other}. Simbol yang diikuti; periksa kembali.",
    en: "The symbol of this step stands in the column {performer}, but its sentence says {other}. The symbol was followed; please check.",
  },
  "return-drawn-elsewhere": {
    severity: "warning",
    id: "Panah “tidak” menuju langkah {drawn}, sedangkan kalimatnya menyebut langkah {said}. Panah yang diikuti; periksa kembali.",
    en: "The arrow “tidak” leads to step {drawn}, but the sentence says step {said}. The arrow was followed; please check.",
  },
  "drawing-missing": {
    severity: "warning",
    id: "Simbol dan panah tabel ini tidak dapat dibaca (mungkin berupa gambar). Pelaksana dan arah berkas dibaca dari kalimatnya; periksa setiap langkah.",
    en: "The symbols and arrows of this table cannot be read (they may be a picture). Performers and directions were read from the sentences; please check each step.",
  },
  "picture-only": {
    severity: "error",
    id: "Dokumen ini hanya berisi gambar (hasil pindai), tanpa huruf yang dapat dibaca. Buka dokumen aslinya di Word atau Excel, atau salin tabelnya.",
    en: "This document holds only pictures (a scan) and no letters that can be read. Open the original in Word or Excel, or copy its table.",
  },
  "read-from-scan": {
    severity: "warning",
    id: "Halaman {pages} berupa gambar (hasil pindai); huruf dan gambarnya dikenali oleh komputer dan bisa keliru. Bandingkan setiap langkah dengan dokumennya.",
    en: "Page {pages} is a picture (a scan); its letters and drawing were recognised by the computer and may be wrong. Compare each step with the document.",
  },
  "letters-unsure": {
    severity: "warning",
    id: "Tulisan {text} pada langkah ini sulit dikenali. Bandingkan dengan dokumennya.",
    en: "The words {text} in this step were hard to make out. Compare them with the document.",
  },
  "scan-without-sop": {
    severity: "error",
    id: "Pada hasil pindai ini tidak ditemukan tabel SOP. Pindai lembarnya tegak, utuh, dan tajam (200 dpi atau lebih), atau buka dokumen aslinya di Word atau Excel.",
    en: "No SOP table was found in this scan. Scan the sheet upright, whole and sharp (200 dpi or more), or open the original in Word or Excel.",
  },
  "scans-left-out": {
    severity: "warning",
    id: "{pages} halaman dokumen ini berupa gambar (hasil pindai); yang dikenali hanya {read} halaman pertama. Bagi dokumennya, lalu buka satu per satu.",
    en: "{pages} pages of this document are pictures (scans); only the first {read} were recognised. Split it and open the parts one by one.",
  },
  "page-unreadable": {
    severity: "warning",
    id: "Halaman {page} rusak dan tidak dibaca; halaman lainnya dibaca. Simpan ulang dokumennya bila halaman itu memuat SOP.",
    en: "Page {page} is damaged and was not read; the others were. Save the document again if that page holds an SOP.",
  },
  "pages-left-out": {
    severity: "warning",
    id: "Dokumen ini {pages} halaman; yang dibaca hanya {read} halaman pertama. Bagi dokumennya, lalu buka satu per satu.",
    en: "This document has {pages} pages; only the first {read} were read. Split it and open the parts one by one.",
  },
  "attached-sop-differs": {
    severity: "warning",
    id: "Data SOP yang terlampir dalam PDF ini tidak sama dengan halamannya, sehingga yang dibaca adalah halamannya. Periksa hasilnya.",
    en: "The SOP that is attached to this PDF as data is not the one on its pages, so the pages were read. Please check the result.",
  },
  "page-too-full": {
    severity: "warning",
    id: "Halaman {page} memuat terlalu banyak garis untuk sebuah tabel SOP (mungkin peta atau gambar teknik) dan tidak dibaca.",
    en: "Page {page} holds too many lines for an SOP table (it may be a map or a technical drawing) and was not read.",
  },
  "performer-not-in-columns": {
    severity: "info",
    id: "{performer} bertindak dalam kalimat, tetapi tidak memiliki kolom Pelaksana.",
    en: "{performer} acts in a sentence but has no performer column.",
  },
  "return-target-missing": {
    severity: "warning",
    id: "Langkah ini memeriksa, tetapi tidak jelas ke mana berkas kembali bila belum sesuai. Pilih langkah tujuannya.",
    en: "This step checks, but it is not clear where the papers return when they are found wanting. Choose the step.",
  },
  "return-target-inferred": {
    severity: "info",
    id: "Langkah pengembalian tidak disebut; dipilih langkah pembuat dari apa yang diperiksa.",
    en: "The step to return to is not named; the step that made what is checked was chosen.",
  },
  "duration-unreadable": {
    severity: "warning",
    id: "Waktu “{text}” tidak dapat dibaca. Tulis misalnya “30 menit” atau “2 hari”.",
    en: "The time “{text}” cannot be read. Write, for example, “30 menit” or “2 hari”.",
  },
  "cells-shifted": {
    severity: "info",
    id: "Isi baris ini bergeser dari kolomnya dan dikembalikan menurut sel Waktu.",
    en: "The cells of this row had slipped from their columns and were put back by the duration cell.",
  },
  "cell-left-over": {
    severity: "warning",
    id: "Teks “{text}” pada baris ini tidak termasuk kolom mana pun dan tidak dimasukkan.",
    en: "The text “{text}” in this row belongs to no column and was left out.",
  },
  "words-left-over": {
    severity: "info",
    id: "Tulisan “{text}” pada baris ini tidak masuk ke langkah mana pun.",
    en: "The words “{text}” in this row did not come into any step.",
  },
  "heading-not-understood": {
    severity: "info",
    id: "Tulisan “{text}” pada judul kolom tidak dikenal dan tidak dimasukkan.",
    en: "The words “{text}” in the column headings are not known and were left out.",
  },
  "item-repaired": {
    severity: "info",
    id: "“{text}” dibaca sebagai “{meant}”, yang disebut pada langkah lain.",
    en: "“{text}” was read as “{meant}”, which other steps name.",
  },
  "row-not-understood": {
    severity: "info",
    id: "Baris “{text}” tidak dibaca sebagai langkah.",
    en: "The row “{text}” was not read as a step.",
  },
} as const satisfies Record<string, { severity: Diagnostic["severity"]; id: string; en: string }>;

/** The closed list of what a reader can notice. */
export type ReadDiagnosticCode = keyof typeof catalogue;
export const readDiagnosticCodes = Object.keys(catalogue) as ReadDiagnosticCode[];

/** One remark of the reader, with its place and, where it concerns one, its step. */
export function diagnose(
  code: ReadDiagnosticCode,
  about: { at?: Place; stepId?: string; values?: Record<string, string> } = {},
): Diagnostic {
  const { severity, id, en } = catalogue[code];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, key: string) => shorten(about.values?.[key] ?? "", key));
  return {
    code,
    severity,
    message: { id: fill(id), en: fill(en) },
    ...(about.at ? { at: about.at } : {}),
    ...(about.stepId === undefined ? {} : { stepId: about.stepId }),
  };
}

/** The longest piece of the document's own words that one remark repeats, in letters. */
export const LONGEST_TEXT = 2000;

function shorten(value: string, key: string): string {
  const longest = key === "text" ? LONGEST_TEXT : 120;
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}
