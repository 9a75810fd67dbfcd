import { sop, type Message, type Step } from "@alur/model";
import { nearMiss } from "../example.ts";
import { printedNumber, renumber } from "../printed-number.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  twice: (number: number, other: string): Message => ({
    id: `Nomor ${number} sudah dipakai oleh ${quote(other)}.`,
    en: `The number ${number} is already used by ${quote(other)}.`,
  }),
};

export const duplicateNumber: Rule = {
  id: "duplicate-number",
  severity: "error",
  title: { id: "Nomor langkah ganda", en: "A step number used twice" },
  why: {
    id: '"Kembali ke langkah 3" hanya jelas bila langkah 3 hanya satu.',
    en: '"Back to step 3" is clear only where there is one step 3.',
  },
  basis: {
    kind: "practice",
    text: {
      id: "Langkah diberi nomor urut; nomor ganda biasanya sisa dari baris yang disalin.",
      en: "Steps are numbered in order; a double number is usually left over from a copied row.",
    },
  },
  check(checked, report) {
    const first = new Map<number, Step>();
    for (const step of checked.steps) {
      const number = printedNumber(step);
      if (number === undefined) continue;
      const other = first.get(number);
      if (other) report(step, "number", messages.twice(number, other.activity), { fix: renumber });
      else first.set(number, step);
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Membubuhkan paraf     | → 3
      2 | Camat    | Menandatangani surat  ✗
      3 | Staf     | Mengarsipkan surat`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat
      3 | Staf  | Mengarsipkan surat`,
    nearMiss(sop`
      1 | Staf     | Menyusun konsep surat
      a | Staf     | Mengetik surat
      2 | Kasubbag | Memeriksa konsep surat
      a | Kasubbag | Membubuhkan paraf`),
  ],
};
