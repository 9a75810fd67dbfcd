import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unreadable: (text: string): Message => ({
    id: `Waktu ${quote(text)} tidak terbaca sebagai lama pekerjaan. Tuliskan angka dan satuannya, misalnya "30 menit" atau "2 hari".`,
    en: `The time ${quote(text)} cannot be read as a length of work. Write a number and its unit, such as "30 menit" or "2 hari".`,
  }),
};

export const unreadableDuration: Rule = {
  id: "unreadable-duration",
  severity: "warning",
  title: { id: "Waktu tidak terbaca", en: "A time that cannot be read" },
  why: {
    id: "Angka tanpa satuan atau kata yang rusak ditafsirkan berbeda oleh setiap pembaca.",
    en: "A number without its unit, or damaged words, mean something else to every reader.",
  },
  basis: {
    kind: "practice",
    text: { id: "Kolom Waktu memuat angka dan satuan.", en: "The Waktu column holds a number and a unit." },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      if (step.duration.kind === "unreadable") report(step, "duration", messages.unreadable(step.duration.text));
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | | ATK    | 30 ✗
      2 | Kasubbag | Membubuhkan paraf     | | Konsep | Surat ✗
      3 | Camat    | Menandatangani surat  | | Konsep | 5 menit`,
    nearMiss(sop`
      1 | Staf     | Menyusun konsep surat | | ATK    | ± 1,5 jam
      2 | Kasubbag | Menyusun laporan      | | Konsep | 4x/tahun
      3 | Camat    | Menandatangani surat  | | Konsep |`),
    sop`
      1 | Staf     | Menyusun konsep surat | | ATK    | 30 menit
      2 | Camat    | Menandatangani surat  | | Konsep | 5 menit`,
  ],
};
