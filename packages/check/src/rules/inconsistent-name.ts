import { sop, type Message } from "@alur/model";
import { beside, nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import { byRank } from "../names/by-rank.ts";
import { calledDifferently } from "../names/called-differently.ts";
import { renamedPaper } from "../names/renamed-paper.ts";
import { spelledElsewhere } from "../names/spelled-elsewhere.ts";
import { twoSpellings } from "../names/two-spellings.ts";
import { writtenOut } from "../names/written-out.ts";
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
  title: { id: "Satu pelaksana atau naskah, dua nama", en: "One performer or paper, two names" },
  why: {
    id: "Jabatan atau naskah yang ditulis dengan dua cara terbaca sebagai dua.",
    en: "A post or a paper that is written in two ways is read as two.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Nama jabatan dan naskah ditulis sama di seluruh SOP dan di semua SOP kantor itu.",
      en: "The names of posts and papers are written alike throughout an SOP, and in all SOPs of the office.",
    },
  },
  check(checked, report, collection) {
    for (const nameCheck of [calledDifferently, twoSpellings, writtenOut, renamedPaper, byRank, spelledElsewhere])
      nameCheck(checked, report, collection);
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
      No | Staf, Kabid KB & KS, Kepala Dinas
      1  | Staf         | Mengetik konsep surat dan menyerahkannya kepada Kabid KS ✗
      2  | Kabid KB & KS | Kepala Bidang membubuhkan paraf ✗
      3  | Kepala Dinas | Menandatangani surat dan mengembalikannya kepada bawahan ✗`,
    sop`
      1 | Staf     | Menyusun draft Surat Perintah Membayar (SPM)  | | Nota     | 30 menit | Draf SPM ✗
      2 | Kasubbag | Membubuhkan paraf                             | | Draf SPM | 5 menit  | SPM yang telah diparaf
      3 | Camat    | Menandatangani Surat Permintaan Membayar (SPM) | | SPM diparaf | 5 menit | SPM bertanda tangan ✗`,
    beside(
      sop`
        No | Staf, Kasubag Umum ✗
        1  | Staf         | Menyusun konsep surat
        2  | Kasubag Umum | Membubuhkan paraf`,
      sop`
        No | Kasubbag Umum
        1  | Kasubbag Umum | Menerima surat`,
      sop`
        No | Kasubbag Umum
        1  | Kasubbag Umum | Mengirim surat`,
    ),
    sop`
      No | Staf, Kasubbag Umum
      1  | Staf          | Menyusun konsep surat dan menyerahkannya kepada Kasubbag Umum
      2  | Kasubbag Umum | Membubuhkan paraf`,
    nearMiss(sop`
      No | Kasubbag/Kasi, Kasubbid KB, Kasubbid KS, TAPD
      1  | Kasubbag/Kasi | Kasi menyusun konsep bersama seluruh pegawai
      2  | Kasubbid KB   | Meneruskan konsep kepada KASUBBID KS
      3  | Kasubbid KS   | Membahas konsep dengan Tim Anggaran Pemerintah Daerah
      4  | TAPD          | Menerima konsep surat dari Kasubbag Keuangan dinas lain`),
  ],
};
