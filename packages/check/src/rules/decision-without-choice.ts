import { flowsFrom, sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import type { Rule } from "../rule.ts";

const messages = {
  same: (labels: string): Message => ({
    id: `Semua jalan keluar keputusan ini (${labels}) menuju tempat yang sama, sehingga hasil pemeriksaan tidak mengubah apa pun.`,
    en: `All exits of this decision (${labels}) lead to the same place, so the outcome of the check changes nothing.`,
  }),
};
const printed = { forward: "terus", yes: "ya", no: "tidak", other: "lainnya" } as const;

export const decisionWithoutChoice: Rule = {
  id: "decision-without-choice",
  severity: "error",
  title: { id: "Keputusan tanpa pilihan", en: "A decision without a choice" },
  why: {
    id: "Belah ketupat dipakai karena hasilnya menentukan langkah berikut.",
    en: "A diamond is drawn because its outcome decides what comes next.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagan alir bercabang: belah ketupat adalah pengambilan keputusan",
      en: "Permenpan RB 35/2012, branching flowchart: the diamond is the taking of a decision",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      const exits = flowsFrom(checked, step.id);
      if (step.kind !== "decision" || exits.length < 2 || new Set(exits.map((flow) => flow.to)).size > 1) continue;
      report(step, "flow", messages.same(exits.map((flow) => flow.label ?? printed[flow.kind]).join(", ")));
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 3 ✗
      3 | Camat    | Menandatangani surat`,
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1
      3 | Camat    | Menandatangani surat`,
    nearMiss(sop`
      1 | Kasubbag | Memeriksa konsep surat | ya → selesai`),
  ],
};
