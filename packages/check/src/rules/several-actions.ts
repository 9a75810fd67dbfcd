import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { deedsIn } from "../language/spoken-verbs.ts";
import type { Rule } from "../rule.ts";

const messages = {
  several: (verbs: readonly string[]): Message => ({
    id: `Baris ini memuat ${verbs.length} kegiatan (${verbs.join(", ")}). Bagi menjadi beberapa langkah.`,
    en: `This row holds ${verbs.length} activities (${verbs.join(", ")}). Divide it into steps.`,
  }),
};
/** "Menyusun surat, mencetaknya dan menyerahkannya" is still one thing done to its end. */
const most = 3;

export const severalActions: Rule = {
  id: "several-actions",
  severity: "advice",
  title: { id: "Banyak kegiatan dalam satu baris", en: "Several activities in one row" },
  why: {
    id: "Satu baris untuk satu kegiatan: hanya begitu waktu dan outputnya dapat diukur.",
    en: "One row for one activity: only so can its time and its output be measured.",
  },
  basis: {
    kind: "practice",
    text: { id: "Setiap baris tabel memuat satu kegiatan.", en: "Every row of the table holds one activity." },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      const verbs = [
        ...new Map(deedsIn(step.activity).map((verb) => [verb.root, verb.printed.toLowerCase()])).values(),
      ];
      if (verbs.length > most) report(step, "activity", messages.several(verbs));
    }
  },
  examples: [
    sop`
      1 | Staf  | Menerima, mencatat, menandatangani dan menyerahkan surat ✗
      2 | Camat | Memimpin rapat`,
    sop`
      1 | Staf  | Menerima dan mencatat surat
      2 | Camat | Memimpin rapat`,
    nearMiss(sop`
      1 | Staf  | Menyusun surat, mencetaknya, dan menyerahkannya untuk diperiksa, diparaf dan ditandatangani
      2 | Camat | Memeriksa surat; jika benar menandatangani, mencatat dan meneruskannya, jika salah mengembalikannya`),
  ],
};
