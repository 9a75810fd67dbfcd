import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  open: (text: string): Message => ({
    id: `Waktu ${quote(text)} tidak dapat diukur. Tuliskan lamanya, atau rentang seperti "1-3 hari".`,
    en: `The time ${quote(text)} cannot be measured. Write how long it takes, or a range such as "1-3 hari".`,
  }),
};

export const vagueDuration: Rule = {
  id: "vague-duration",
  severity: "warning",
  title: { id: "Waktu tidak terukur", en: "A time that cannot be measured" },
  why: {
    id: "Waktu baku dipakai untuk mengetahui keterlambatan dan menghitung beban kerja; keduanya memerlukan angka.",
    en: "The standard time tells what is late and how much work there is; both need a number.",
  },
  basis: {
    kind: "practice",
    text: {
      id: 'Waktu yang terukur diharapkan dari setiap langkah; kata seperti "menyesuaikan" dikembalikan oleh pemeriksa SOP.',
      en: 'Every step is expected to have a time that can be measured; reviewers send back words such as "menyesuaikan".',
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      if (step.duration.kind === "varies") report(step, "duration", messages.open(step.duration.text));
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | | ATK    | 30 menit
      2 | Kasubbag | Membubuhkan paraf     | | Konsep | menyesuaikan ✗
      3 | Camat    | Menandatangani surat  | | Konsep | Sesuai ketentuan panitia ✗`,
    sop`
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit
      2 | Camat | Menandatangani surat  | | Konsep | 5 menit`,
    nearMiss(sop`
      1 | Staf     | Menyusun konsep surat | | ATK    | 1-3 hari
      2 | Kasubbag | Membubuhkan paraf     | | Konsep |
      3 | Camat    | Menandatangani surat  | | Konsep | 5 menit/berkas`),
  ],
};
