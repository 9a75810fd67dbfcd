import { flowsTo, sop, stepName, type Message, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import { namesPaper } from "../papers/names-paper.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  broken: (required: string, before: Message, output: string): Message => ({
    id: `Kelengkapan ${quote(required)} tidak berasal dari langkah sebelumnya: ${before.id} menghasilkan ${quote(output)}.`,
    en: `The requirement ${quote(required)} does not come from the steps before: ${before.en} gives ${quote(output)}.`,
  }),
};

/** What a row speaks of: what it needs, does and makes. */
function wordsOfRow({ activity, requirements, outputs }: Step): ReadonlySet<string> {
  return contentWords([activity, ...requirements, ...outputs].join("; "));
}

export const outputNotInputOfNext: Rule = {
  id: "output-not-input-of-next",
  severity: "warning",
  title: {
    id: "Output tidak menjadi kelengkapan langkah berikutnya",
    en: "An output that the next step does not take up",
  },
  why: {
    id: "Output satu langkah adalah kelengkapan langkah sesudahnya; bila rantai itu putus, berkasnya berganti di tengah jalan.",
    en: "The output of one step is what the next one works with; where the chain breaks, the papers change on the way.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: mutu baku (kelengkapan, waktu, output) mengendalikan mutu hasil akhir",
      en: "Permenpan RB 35/2012, flowchart part: the quality standard (requirements, duration, outputs) controls the quality of the result",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    const rows = steps.map(wordsOfRow);
    for (const [i, step] of steps.entries()) {
      const before = steps[i - 1];
      const required = step.requirements.filter(namesPaper);
      const given = before?.outputs.filter((output) => !isBlank(output)) ?? [];
      if (!before || given.length === 0 || required.length === 0) continue;
      if (!flowsTo(checked, step.id).some((flow) => flow.from === before.id)) continue;
      const sofar = [...rows.slice(0, i), contentWords(step.activity)];
      const named = required.map(contentWords);
      if (sofar.some((row) => named.some((item) => shareWords(item, row)))) continue;
      report(step, "requirements", messages.broken(required.join("; "), stepName(checked, before), given.join("; ")));
    }
  },
  examples: [
    sop`
      1 | Staf  | Menyusun konsep surat | | Disposisi      | 30 menit | Konsep surat
      2 | Camat | Menandatangani        | | Nota pesanan barang | 5 menit  | Surat ✗
      3 | Staf  | Mengarsipkan surat    | | Surat          | 5 menit  | Arsip surat`,
    sop`
      1 | Staf  | Menyusun konsep surat | | Disposisi      | 30 menit | Konsep surat
      2 | Camat | Menandatangani        | | Konsep surat   | 5 menit  | Surat`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat | | Disposisi      | 30 menit | Konsep surat
      2 | Staf  | Mencetak konsep       | | Komputer, printer; ATK | 5 menit | Cetakan
      3 | Staf  | Mengagendakan surat   | | Buku agenda; surat | 5 menit  | Surat beragenda
      4 | Staf  | Memperbaiki pencetak  | | Obeng kit; kabel cadangan | 5 menit  | Pencetak berfungsi`),
  ],
};
