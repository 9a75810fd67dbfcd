import { sop, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  capitals: (title: string): Message => ({
    id: `Judul ${quote(title)} ditulis dengan huruf besar semua. Pakailah huruf kapital hanya di awal kata dan untuk singkatan.`,
    en: `The title ${quote(title)} is all in capitals. Use them only at the beginning of words and for abbreviations.`,
  }),
};

/** Two long words in capitals are a style; an abbreviation among other words is none. */
const shouted = /\p{Lu}{4,}[^\p{L}]+(?:\p{Lu}+[^\p{L}]+)*\p{Lu}{4,}/u;

export const titleInCapitals: Rule = {
  id: "title-in-capitals",
  severity: "advice",
  title: { id: "Judul huruf besar semua", en: "A title all in capitals" },
  why: {
    id: "Dalam huruf besar semua, singkatan dan nama tidak lagi terlihat sebagai singkatan dan nama.",
    en: "In capitals alone, abbreviations and names no longer look like abbreviations and names.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Judul ditulis dengan huruf kapital di awal kata.",
      en: "Titles are written with a capital at the beginning of words.",
    },
  },
  check(checked, report) {
    const { title } = checked.identity;
    if (shouted.test(title) && !/\p{Ll}/u.test(title)) report(checked, "identity.title", messages.capitals(title));
  },
  examples: [
    sop`
      # PENYUSUNAN LAPORAN KINERJA ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan Laporan Kinerja
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan LAKIP BAPPEDA
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      # RKA
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
