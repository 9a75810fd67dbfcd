import { letters, sop, type Message, type Sop } from "@alur/model";
import { beside, nearMiss } from "../example.ts";
import { bareTitle } from "../identity/bare-title.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  twice: (title: string): Message => ({
    id: `SOP lain di unit ini juga bernama ${quote(title)}. Gabungkan keduanya, atau sebutkan apa yang membedakannya.`,
    en: `Another SOP of this unit is called ${quote(title)} too. Make them one, or say what tells them apart.`,
  }),
};

/** Where a unit is named on both, it must be the same one: two units may each have an SOP "Pengelolaan Surat Masuk". */
function inOneUnit(one: Sop, other: Sop): boolean {
  return (["agency", "workUnit"] as const).every((field) => {
    const [here, there] = [letters(one.identity[field]), letters(other.identity[field])];
    return here === there || here === "" || there === "";
  });
}

export const titleUsedTwice: Rule = {
  id: "title-used-twice",
  severity: "error",
  title: { id: "Nama SOP dipakai dua kali", en: "One title for two SOPs" },
  why: {
    id: "Dua SOP untuk kegiatan yang sama membuat orang tidak tahu mana yang berlaku.",
    en: "With two SOPs for one activity nobody knows which one holds.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Satu kegiatan dalam satu unit diatur oleh satu SOP.",
      en: "One activity of a unit is governed by one SOP.",
    },
  },
  check(checked, report, collection) {
    const { title } = checked.identity;
    // A title that the reader had to make up says nothing about the office's register.
    if (bareTitle(title) === "" || checked.evidence?.title?.source === "inferred") return;
    const other = collection
      .sistersOf(checked)
      .find((sister) => bareTitle(sister.identity.title) === bareTitle(title) && inOneUnit(checked, sister));
    if (other) report(checked, "identity.title", messages.twice(title), { twin: { sop: other } });
  },
  examples: [
    beside(
      sop`
      # Peminjaman Arsip ✗
      1 | Staf | Mencatat peminjaman`,
      sop`
      # SOP PEMINJAMAN ARSIP
      1 | Staf | Menyerahkan arsip`,
    ),
    beside(
      sop`
      # Peminjaman Arsip
      1 | Staf | Mencatat peminjaman`,
      sop`
      # Pengembalian Arsip
      1 | Staf | Menyerahkan arsip`,
    ),
    nearMiss(
      beside(
        sop`
      # Peminjaman Arsip
      Unit Kerja: Dinas Sosial
      1 | Staf | Mencatat peminjaman`,
        sop`
      # Peminjaman Arsip
      Unit Kerja: Dinas Perhubungan
      1 | Staf | Mencatat peminjaman`,
      ),
    ),
  ],
};
