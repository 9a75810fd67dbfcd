import { readVerb, sop, wordsOf, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { withoutSop } from "../identity/bare-title.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  verb: (title: string, word: string): Message => ({
    id: `Judul ${quote(title)} diawali kata kerja ${quote(word)}. Mulailah dengan kata benda aspeknya, misalnya "Penyusunan …".`,
    en: `The title ${quote(title)} begins with the verb ${quote(word)}. Begin with the noun of its aspect, such as "Penyusunan …".`,
  }),
  noAspect: (title: string): Message => ({
    id: `Judul ${quote(title)} tidak diawali aspek seperti Penyusunan, Penerbitan, atau Pengelolaan.`,
    en: `The title ${quote(title)} does not begin with an aspect such as Penyusunan, Penerbitan or Pengelolaan.`,
  }),
  noOutput: (title: string): Message => ({
    id: `Judul ${quote(title)} hanya menyebut aspek. Tambahkan outputnya, misalnya "${title} Surat Keterangan".`,
    en: `The title ${quote(title)} names only an aspect. Add its output, such as "${title} Surat Keterangan".`,
  }),
};

/** Borrowed and short nouns of doing, beside all that end in -an or -si. */
const aspect =
  /^(pe\w{3,}an|per\w{3,}an|ke\w{3,}an|\w{3,}(?:si|sis|ing|isme)|survei|audit|rapat|usul|usulan|layanan|bimbingan|mekanisme|tata|tindak|evaluasi|reviu|review|supervisi|kunjungan|laporan|rekap|riset|apel|promosi)$/i;

export const titleWithoutAspect: Rule = {
  id: "title-without-aspect",
  severity: "advice",
  title: { id: "Judul tanpa aspek atau output", en: "A title without its aspect or output" },
  why: {
    id: "Judul yang menyebut aspek dan output memberi tahu sejak awal apa yang dihasilkan SOP.",
    en: "A title of aspect and output says from the start what the SOP brings about.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Lembar penetapan judul: judul SOP = aspek (penyusunan, pembuatan, …) + output.",
      en: "Title worksheets: the title of an SOP is an aspect (penyusunan, pembuatan, …) and an output.",
    },
  },
  check(checked, report) {
    const { title } = checked.identity;
    if (isBlank(title) || checked.evidence?.title?.source === "inferred") return;
    const [first, ...rest] = wordsOf(withoutSop(title)).filter(({ text }) => /\p{L}/u.test(text));
    if (!first) return;
    const voice = readVerb(first.text)?.voice;
    if (voice === "active") report(checked, "identity.title", messages.verb(title, first.printed));
    else if (voice !== "noun" && !aspect.test(first.text)) report(checked, "identity.title", messages.noAspect(title));
    else if (rest.length === 0) report(checked, "identity.title", messages.noOutput(title));
  },
  examples: [
    sop`
      # Membuat Laporan Kinerja ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Surat Masuk ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Pelayanan ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan Laporan Kinerja
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # SOP Verifikasi Berkas
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      #
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
