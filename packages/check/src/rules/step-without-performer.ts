import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  nobody: (activity: string): Message => ({
    id: `Tidak jelas siapa yang melaksanakan ${quote(activity)}. Tandai kolom pelaksananya.`,
    en: `It is not clear who performs ${quote(activity)}. Mark the performer's column.`,
  }),
  nobodyAtAll: {
    id: "SOP ini tidak menyebut satu pelaksana pun. Tambahkan satu kolom Pelaksana untuk setiap jabatan yang bekerja, lalu tandai langkahnya.",
    en: "This SOP names no performer at all. Add a Pelaksana column for each post that works, then mark its steps.",
  },
};

export const stepWithoutPerformer: Rule = {
  id: "step-without-performer",
  severity: "error",
  title: { id: "Langkah tanpa pelaksana", en: "A step that nobody performs" },
  why: {
    id: "Pekerjaan yang tidak ditugaskan kepada siapa pun tidak dikerjakan siapa pun.",
    en: "Work that is given to nobody is done by nobody.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: setiap langkah memuat pelaksana dalam kolomnya",
      en: "Permenpan RB 35/2012, flowchart part: every step has its performer in that performer's column",
    },
  },
  check(checked, report) {
    if (checked.performers.length === 0 && checked.steps.length > 0) {
      report(checked, "performers", messages.nobodyAtAll);
      return;
    }
    for (const step of actingSteps(checked)) {
      if (step.performerIds.length === 0 && !isBlank(step.activity)) {
        report(step, "performers", messages.nobody(step.activity));
      }
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat
      2 |          | Menandatangani surat ✗
      3 | Kasubbag | Mengarsipkan surat`,
    sop`
      No | ✗
      1  |  | Menyusun konsep surat
      2  |  | Menandatangani surat`,
    nearMiss(sop`
      1 | Staf | Menyusun konsep surat
      2 |      | Syarat: KTP dan kartu keluarga | catatan
      3 |      | -`),
    sop`
      1 | Staf + Kasubbag | Menyusun konsep surat`,
  ],
};
