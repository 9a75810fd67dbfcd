import { sop, type Message } from "@alur/model";
import { isBlank, reportBlankCells } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  inStep: (activity: string): Message => ({
    id: `Kolom Output untuk ${quote(activity)} kosong. Sebutkan hasil yang diserahkan kepada langkah berikutnya.`,
    en: `The Output cell of ${quote(activity)} is empty. Name the result that goes on to the next step.`,
  }),
  everywhere: (count: number): Message => ({
    id: `Kolom Output kosong pada semua ${count} langkah.`,
    en: `The Output column is empty in all ${count} steps.`,
  }),
};

export const missingOutput: Rule = {
  id: "missing-output",
  severity: "warning",
  title: { id: "Output tidak diisi", en: "No output given" },
  why: {
    id: "Dari keluarannya terlihat bahwa sebuah langkah sudah selesai dan berkas boleh diteruskan.",
    en: "The output shows that a step is done and the papers may go on.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: setiap langkah memuat mutu baku (kelengkapan, waktu, output)",
      en: "Permenpan RB 35/2012, flowchart part: every step holds its quality standard (requirements, duration, outputs)",
    },
  },
  check(checked, report) {
    reportBlankCells(checked, report, {
      field: "outputs",
      blank: (step) => step.outputs.every(isBlank),
      inStep: (step) => messages.inStep(step.activity),
      everywhere: messages.everywhere,
    });
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Kasubbag | Membubuhkan paraf     | | Konsep | 5 menit  |   ✗
      3 | Camat    | Menandatangani surat  | | Konsep | 5 menit  | - ✗`,
    sop`
      No | Staf, Camat ✗
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit
      2 | Camat | Menandatangani surat  | | Konsep | 5 menit
      3 | Staf  | Mengarsipkan surat    | | Surat  | 5 menit`,
    sop`
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Camat | Menandatangani surat  | | Konsep | 5 menit  | Surat`,
    nearMiss(sop`
      1 | Staf  | Mengarsipkan surat                |         | Surat | 5 menit | Arsip
      2 |       | Syarat: surat bernomor dan berkop | catatan |       |         |`),
  ],
};
