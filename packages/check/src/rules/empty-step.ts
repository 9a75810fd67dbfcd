import { sop, type Step } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import type { Rule } from "../rule.ts";

const messages = {
  empty: {
    id: "Baris ini tidak menyebut kegiatan apa pun. Tuliskan kegiatannya atau hapus barisnya.",
    en: "This row names no activity. Write what is done, or remove the row.",
  },
};

/** A row that draws nothing at all is only a line left over in the table; the reader or the author drops it without harm. */
function saysSomething(step: Step): boolean {
  return (
    step.performerIds.length > 0 ||
    !isBlank([step.number, ...step.requirements, step.duration.text, ...step.outputs].join(""))
  );
}

export const emptyStep: Rule = {
  id: "empty-step",
  severity: "error",
  title: { id: "Baris tanpa kegiatan", en: "A row without an activity" },
  why: {
    id: "Pelaksana tidak dapat mengerjakan langkah yang tidak mengatakan apa-apa.",
    en: "Nobody can do a step that says nothing.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: memuat kegiatan setiap langkah",
      en: "Permenpan RB 35/2012, flowchart part: holds the activity of every step",
    },
  },
  check(checked, report) {
    for (const step of checked.steps) {
      if (isBlank(step.activity) && saysSomething(step)) report(step, "activity", messages.empty);
    }
  },
  examples: [
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat |                      | | Konsep | 5 menit | Surat ✗
      3 | Staf  | -                    ✗`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Paraf
        |       |`),
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
  ],
};
