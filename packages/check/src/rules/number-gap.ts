import { sop, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import { printedNumber, renumber } from "../printed-number.ts";
import type { Rule } from "../rule.ts";

const messages = {
  jump: (from: number, to: number): Message => ({
    id: `Nomor langkah melompat dari ${from} ke ${to}. Periksa apakah ada baris yang hilang.`,
    en: `The step numbers jump from ${from} to ${to}. See whether a row is missing.`,
  }),
  late: (to: number): Message => ({
    id: `Nomor langkah pertama adalah ${to}, bukan 1. Periksa apakah ada baris yang hilang.`,
    en: `The first step number is ${to}, not 1. See whether a row is missing.`,
  }),
  back: (from: number, to: number): Message => ({
    id: `Nomor langkah mundur dari ${from} ke ${to}.`,
    en: `The step numbers go back from ${from} to ${to}.`,
  }),
};

export const numberGap: Rule = {
  id: "number-gap",
  severity: "warning",
  title: { id: "Nomor langkah tidak berurutan", en: "Step numbers out of order" },
  why: {
    id: "Nomor yang melompat menandakan langkah yang hilang saat tabel disalin atau dipotong halaman.",
    en: "A jump in the numbers is the trace of a step lost in copying or at a page break.",
  },
  basis: {
    kind: "practice",
    text: { id: "Langkah diberi nomor urut dari 1.", en: "Steps are numbered in order from 1." },
  },
  check(checked, report) {
    const seen = new Set<number>();
    let last = 0;
    let unnumbered = 0;
    for (const step of checked.steps) {
      const number = printedNumber(step);
      if (number === undefined) {
        unnumbered++;
        continue;
      }
      // A row that lost its number fills its place; a repeated number is the business of duplicate-number.
      const expected = last + unnumbered + 1;
      if (number > expected && last === 0) report(step, "number", messages.late(number), { fix: renumber });
      else if (number > expected) report(step, "number", messages.jump(last, number), { fix: renumber });
      else if (number < last && !seen.has(number))
        report(step, "number", messages.back(last, number), { fix: renumber });
      seen.add(number);
      last = number;
      unnumbered = 0;
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Membubuhkan paraf
      4 | Camat    | Menandatangani surat ✗
      3 | Staf     | Memberi nomor surat  ✗`,
    sop`
      2 | Staf  | Menyusun konsep surat ✗
      3 | Camat | Menandatangani surat`,
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Membubuhkan paraf
      3 | Camat    | Menandatangani surat`,
    nearMiss(sop`
      1  | Staf     | Menyusun konsep surat
      2. | Kasubbag | Membubuhkan paraf
         | Kasubbag | Meneruskan konsep
      4  | Camat    | Menandatangani surat
      a  | Staf     | Mengarsipkan surat
      5  | Staf     | Mengirim surat`),
  ],
};
