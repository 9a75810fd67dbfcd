import { performerNames, sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unclear: (names: string): Message => ({
    id: `${names} mengerjakan langkah ini, tetapi tidak dikatakan apakah semuanya atau cukup salah satu. Tambahkan "bersama-sama", "masing-masing", atau "salah satu".`,
    en: `${names} do this step, but nothing says whether all of them or any one. Add "bersama-sama", "masing-masing" or "salah satu".`,
  }),
  column: (name: string): Message => ({
    id: `Kolom Pelaksana ${quote(name)} memuat dua jabatan. Berikan masing-masing kolomnya sendiri, atau katakan siapa yang mengerjakan.`,
    en: `The Pelaksana column ${quote(name)} holds two posts. Give each its own column, or say which of them does the work.`,
  }),
};

const settled =
  /\b(bersama|bersama-sama|masing-masing|salah satu|atau|rapat|membahas|musyawarah|berkoordinasi|koordinasi|mengikuti|menghadiri)\b/i;
const post =
  /^(kepala|ka|kasi|kasie|kasubbag|kasubag|kasubbid|kasubid|kabid|kabag|kadis|sekretaris|sekdis|bendahara|staf|staff|camat|lurah|pptk|ppk|operator|petugas)\b/i;

/** "Sekretaris Dinas dan Kepala Bidang", "PPTK/Bendahara Pembantu": each part is a post by itself. */
function holdsTwoPosts(name: string): boolean {
  const parts = name.split(/\s+dan\s+|\s*\/\s*|\s*&\s*/i);
  return parts.length > 1 && parts.every((part) => post.test(part.trim()));
}

export const jointPerformersUnclear: Rule = {
  id: "joint-performers-unclear",
  severity: "advice",
  title: { id: "Pelaksana bersama tanpa aturan", en: "Joint performers without a rule" },
  why: {
    id: "Bila dua jabatan mengerjakan satu langkah, harus jelas apakah keduanya harus selesai atau cukup salah satu.",
    en: "Where two posts do one step, it must be clear whether both must finish or one is enough.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Langkah bersama menyebut bersama, masing-masing, atau salah satu.",
      en: "A joint step says bersama, masing-masing or salah satu.",
    },
  },
  check(checked, report) {
    for (const { name, column } of checked.performers) {
      if (column && holdsTwoPosts(name)) report(checked, "columns", messages.column(name));
    }
    for (const step of actingSteps(checked)) {
      const together = step.performerIds.length > 1 && step.participation === "all";
      const byHand = step.evidence?.performers?.source === "person";
      if (!together || byHand || settled.test(`${step.activity} ${step.remarks}`)) continue;
      report(step, "performers", messages.unclear(performerNames(checked, step).map(quote).join(", ")));
    }
  },
  examples: [
    sop`
      1 | Staf            | Menyusun konsep surat
      2 | Kasubbag + Kasi | Membubuhkan paraf ✗`,
    sop`
      No | Staf, Sekretaris Dinas dan Kepala Bidang ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      1 | Staf            | Menyusun konsep surat
      2 | Kasubbag        | Membubuhkan paraf`,
    nearMiss(sop`
      1 | Staf + Kasubbag | Menyusun konsep surat bersama-sama
      2 | Kasubbag / Kasi | Membubuhkan paraf
      3 | Kasubbag Umum dan Kepegawaian | Menandatangani surat`),
  ],
};
