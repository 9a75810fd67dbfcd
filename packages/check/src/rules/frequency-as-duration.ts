import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  frequency: (text: string): Message => ({
    id: `${quote(text)} mengatakan seberapa sering, bukan berapa lama. Tuliskan lamanya di kolom Waktu dan frekuensinya di Keterangan.`,
    en: `${quote(text)} says how often, not how long. Write the length under Waktu and how often under Keterangan.`,
  }),
};

export const frequencyAsDuration: Rule = {
  id: "frequency-as-duration",
  severity: "warning",
  title: { id: "Seberapa sering, bukan berapa lama", en: "How often instead of how long" },
  why: {
    id: "Waktu baku dipakai untuk mengetahui keterlambatan; frekuensi tidak mengatakan berapa lama pekerjaan berlangsung.",
    en: "The standard time tells what is late; a frequency does not say how long the work takes.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kolom Waktu memuat lama pekerjaan; seberapa sering ditulis di Keterangan.",
      en: "The Waktu column holds how long the work takes; how often stands under Keterangan.",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      if (step.duration.kind === "frequency") report(step, "duration", messages.frequency(step.duration.text));
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun laporan  | | Data    | 4x/tahun      | Konsep ✗
      2 | Kasubbag | Membubuhkan paraf | | Konsep  | setiap bulan  | Konsep diparaf ✗`,
    sop`
      1 | Staf     | Menyusun laporan  | | Data    | 2 hari        | Konsep`,
    nearMiss(sop`
      1 | Staf     | Menyusun laporan  | | Data    | 5 menit/berkas | Konsep
      2 | Kasubbag | Membubuhkan paraf | | Konsep  | 1-3 hari       | Konsep diparaf`),
  ],
};
