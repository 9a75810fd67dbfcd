import { sop, type Message } from "@alur/model";
import { reportBlankCells } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  inStep: (activity: string): Message => ({
    id: `Kolom Waktu untuk ${quote(activity)} kosong. Tuliskan lamanya, misalnya "30 menit".`,
    en: `The Waktu cell of ${quote(activity)} is empty. Write how long it takes, such as "30 menit".`,
  }),
  everywhere: (count: number): Message => ({
    id: `Kolom Waktu kosong pada semua ${count} langkah.`,
    en: `The Waktu column is empty in all ${count} steps.`,
  }),
};

export const missingDuration: Rule = {
  id: "missing-duration",
  severity: "warning",
  title: { id: "Waktu tidak diisi", en: "No duration given" },
  why: {
    id: "Tanpa waktu baku, tidak ada yang tahu kapan sebuah langkah terlambat.",
    en: "Without a standard time nobody knows when a step is late.",
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
      field: "duration",
      blank: (step) => step.duration.kind === "missing",
      inStep: (step) => messages.inStep(step.activity),
      everywhere: messages.everywhere,
    });
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Kasubbag | Membubuhkan paraf     | | Konsep |          | Konsep berparaf ✗
      3 | Camat    | Menandatangani surat  | | Konsep | -        | Surat           ✗`,
    sop`
      No | Staf, Camat ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat
      3 | Staf  | Mengarsipkan surat`,
    sop`
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Camat | Menandatangani surat  | | Konsep | 5 menit  | Surat`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat             |         | ATK    | 30 menit     | Konsep surat
      2 | Camat | Menandatangani surat              |         | Konsep | menyesuaikan | Surat
      3 |       | Syarat: surat bernomor dan berkop | catatan |        |              |`),
  ],
};
