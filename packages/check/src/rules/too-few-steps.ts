import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  none: {
    id: "SOP ini belum mempunyai langkah. Tuliskan apa yang dikerjakan, oleh siapa, dari awal sampai selesai.",
    en: "This SOP has no steps yet. Write what is done, and by whom, from beginning to end.",
  },
  one: (activity: string): Message => ({
    id: `Satu-satunya langkah SOP ini ${quote(activity)}. Uraikan menjadi langkah-langkahnya.`,
    en: `The only step of this SOP is ${quote(activity)}. Divide it into its steps.`,
  }),
};

export const tooFewSteps: Rule = {
  id: "too-few-steps",
  severity: "error",
  title: { id: "Kurang dari dua langkah", en: "Fewer than two steps" },
  why: {
    id: "Satu langkah bukan prosedur; yang diatur SOP adalah perpindahan dari langkah ke langkah.",
    en: "One step is no procedure; what an SOP settles is the way from step to step.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: memuat langkah-langkah secara berurutan",
      en: "Permenpan RB 35/2012, flowchart part: holds the steps in their order",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked).filter((step) => !isBlank(step.activity));
    const [only] = steps;
    if (!only) report(checked, "activity", messages.none);
    else if (steps.length === 1) report(checked, "activity", messages.one(only.activity));
  },
  examples: [
    sop`
      # Penyusunan Surat ✗
      1 | Staf | Menyusun konsep surat`,
    sop`
      # Penyusunan Surat ✗`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan Surat ✗
      1 | Staf | Menyusun konsep surat
      2 |      | Syarat: surat bernomor | catatan`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat
      2 |       | Syarat: surat bernomor | catatan
      3 | Camat | Menandatangani surat`),
  ],
};
