import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { renumber } from "../printed-number.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  inStep: (activity: string): Message => ({
    id: `Baris ${quote(activity)} tidak bernomor.`,
    en: `The row ${quote(activity)} has no number.`,
  }),
  everywhere: { id: "Tidak satu pun langkah bernomor.", en: "None of the steps has a number." },
};

export const missingNumber: Rule = {
  id: "missing-number",
  severity: "warning",
  title: { id: "Langkah tanpa nomor", en: "A step without a number" },
  why: {
    id: "Langkah yang bernomor dapat dirujuk dari langkah, formulir, dan SOP lain.",
    en: "A numbered step can be referred to from other steps, forms and SOPs.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: memuat nomor langkah",
      en: "Permenpan RB 35/2012, flowchart part: holds the number of each step",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked).filter((step) => !isBlank(step.activity));
    const unnumbered = steps.filter((step) => isBlank(step.number));
    if (unnumbered.length === steps.length && steps.length > 1) {
      report(checked, "number", messages.everywhere, { fix: renumber });
      return;
    }
    for (const step of unnumbered) report(step, "number", messages.inStep(step.activity), { fix: renumber });
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat
        | Kasubbag | Membubuhkan paraf ✗
      3 | Camat    | Menandatangani surat`,
    sop`
      No | Staf, Camat ✗
      | Staf  | Menyusun konsep surat
      | Camat | Menandatangani surat`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      1 | Staf | Menyusun konsep surat
        |      | Syarat: surat bernomor dan berkop | catatan
      a | Staf | Mengetik surat`),
  ],
};
