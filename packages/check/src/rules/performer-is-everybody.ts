import { sop, type Message } from "@alur/model";
import { everybody } from "../lists/performer-words.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  everybody: (name: string): Message => ({
    id: `Kolom Pelaksana ${quote(name)} menyebut semua orang. Sebutkan jabatan atau unit yang mengerjakannya.`,
    en: `The Pelaksana column ${quote(name)} means everybody. Name the post or unit that does the work.`,
  }),
};

export const performerIsEverybody: Rule = {
  id: "performer-is-everybody",
  severity: "warning",
  title: { id: "Seluruh pegawai sebagai pelaksana", en: "Everybody as performer" },
  why: {
    id: "Tugas untuk semua orang tidak dirasakan sebagai tugas siapa pun.",
    en: "Work for everybody feels like nobody's work.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pelaksana adalah jabatan atau unit, bukan orang, alat, atau seluruh kantor.",
      en: "A performer is a post or a unit, no person, no tool and not the whole office.",
    },
  },
  check(checked, report) {
    for (const { name } of checked.performers) {
      if (everybody.test(name.trim())) report(checked, "columns", messages.everybody(name));
    }
  },
  examples: [
    sop`
      No | Seluruh pegawai, Staf ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      No | Pegawai Kecamatan, Staf ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      No | Camat, Staf
      1  | Staf | Menyusun konsep surat`,
    nearMiss(sop`
      No | Staf Kepegawaian, Pegawai Pemohon
      1  | Staf Kepegawaian | Menyusun konsep surat`),
  ],
};
