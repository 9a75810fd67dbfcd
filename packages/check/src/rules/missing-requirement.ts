import { sop, type Message } from "@alur/model";
import { isBlank, reportBlankCells } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  inStep: (activity: string): Message => ({
    id: `Kolom Kelengkapan untuk ${quote(activity)} kosong. Sebutkan berkas atau alat yang harus ada sebelum langkah ini dimulai.`,
    en: `The Kelengkapan cell of ${quote(activity)} is empty. Name the papers or tools that must be there before this step begins.`,
  }),
  everywhere: (count: number): Message => ({
    id: `Kolom Kelengkapan kosong pada semua ${count} langkah.`,
    en: `The Kelengkapan column is empty in all ${count} steps.`,
  }),
};

export const missingRequirement: Rule = {
  id: "missing-requirement",
  severity: "warning",
  title: { id: "Kelengkapan tidak diisi", en: "No requirements given" },
  why: {
    id: "Pelaksana harus tahu apa yang diperlukan sebelum ia mulai bekerja.",
    en: "A performer must know what is needed before the work begins.",
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
      field: "requirements",
      blank: (step) => step.requirements.every(isBlank),
      inStep: (step) => messages.inStep(step.activity),
      everywhere: messages.everywhere,
    });
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | | ATK | 30 menit | Konsep surat
      2 | Kasubbag | Membubuhkan paraf     | |     | 5 menit  | Konsep berparaf ✗
      3 | Camat    | Menandatangani surat  | | -   | 5 menit  | Surat           ✗`,
    sop`
      No | Staf, Camat ✗
      1 | Staf  | Menyusun konsep surat | | | 30 menit
      2 | Camat | Menandatangani surat  | | | 5 menit
      3 | Staf  | Mengarsipkan surat    | | | 5 menit`,
    sop`
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Camat | Menandatangani surat  | | Konsep | 5 menit  | Surat`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat             |         | Disposisi | 30 menit | Konsep surat
      2 |       | Syarat: surat bernomor dan berkop | catatan |           |          |`),
  ],
};
