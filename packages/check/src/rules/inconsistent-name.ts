import { sop, type Message } from "@alur/model";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  twice: (one: string, other: string): Message => ({
    id: `${quote(one)} dan ${quote(other)} tampaknya pelaksana yang sama. Pakailah satu ejaan.`,
    en: `${quote(one)} and ${quote(other)} seem to be the same performer. Use one spelling.`,
  }),
};

/** Capitals, spaces, punctuation and doubled letters aside. Anything more might part two posts, such as Kasubbid KB and Kasubbid KS. */
function sound(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "")
    .replace(/(\p{Letter})\1+/gu, "$1");
}

export const inconsistentName: Rule = {
  id: "inconsistent-name",
  severity: "warning",
  title: { id: "Satu pelaksana, dua ejaan", en: "One performer, two spellings" },
  why: {
    id: "Jabatan yang ditulis dengan dua cara terbaca sebagai dua orang.",
    en: "A post that is spelled in two ways is read as two people.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Nama jabatan ditulis sama di seluruh SOP.",
      en: "The name of a post is written alike throughout an SOP.",
    },
  },
  check(checked, report) {
    const first = new Map<string, string>();
    for (const { name } of checked.performers) {
      const key = sound(name);
      const other = first.get(key);
      if (key === "") continue;
      if (other === undefined) first.set(key, name);
      else if (other !== name) report(checked, "columns", messages.twice(other, name));
    }
  },
  examples: [
    sop`
      No | Staf, Kasubbag Umum, Kasubag Umum ✗
      1  | Staf          | Menyusun konsep surat
      2  | Kasubbag Umum | Membubuhkan paraf`,
    sop`
      No | Kasubbid KB, Kasubbid KS
      1  | Kasubbid KB | Menyusun konsep surat
      2  | Kasubbid KS | Membubuhkan paraf`,
  ],
};
