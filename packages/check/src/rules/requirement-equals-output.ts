import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unchanged: (output: string): Message => ({
    id: `Output ${quote(output)} sama dengan kelengkapannya. Sebutkan apa yang berubah, misalnya "… yang telah diparaf" atau "bukti serah terima".`,
    en: `The output ${quote(output)} is the same as what was required. Say what has changed, such as "… yang telah diparaf" or a receipt.`,
  }),
};

/** Capitals, spaces and punctuation aside, as two typists would write the same paper. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, "");
}

export const requirementEqualsOutput: Rule = {
  id: "requirement-equals-output",
  severity: "warning",
  title: { id: "Output sama dengan kelengkapan", en: "The output is what was required" },
  why: {
    id: "Output menunjukkan apa yang dihasilkan langkah; bila sama dengan kelengkapannya, mutu langkah itu tidak dapat dinilai.",
    en: "The output shows what a step has brought about; where it equals the requirement, nothing can be judged.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Mutu baku dipakai untuk mengendalikan mutu hasil; keluaran yang sama dengan masukan tidak memperlihatkan hasil.",
      en: "The quality standard serves to control the quality of results; an output that equals the input shows no result.",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      const required = new Set(step.requirements.map(plain));
      const outputs = step.outputs.filter((output) => !isBlank(output));
      const repeats = outputs.every((output) => required.has(plain(output)));
      // A list may be cut into items in two ways; as a whole it is the same.
      const whole = plain(step.requirements.join("")) === plain(outputs.join(""));
      if (outputs.length > 0 && (repeats || whole)) {
        report(step, "outputs", messages.unchanged(outputs.join("; ")));
      }
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | | ATK                  | 30 menit | Konsep surat
      2 | Kasubbag | Membubuhkan paraf     | | Konsep surat         | 5 menit  | Konsep Surat ✗
      3 | Camat    | Menandatangani surat  | | Konsep surat; Agenda | 5 menit  | Konsep surat ✗`,
    sop`
      1 | Staf     | Menyusun konsep surat | | Disposisi    | 30 menit | Konsep surat
      2 | Kasubbag | Membubuhkan paraf     | | Konsep surat | 5 menit  | Konsep surat yang telah diparaf`,
    nearMiss(sop`
      1 | Kasubbag | Membubuhkan paraf    | | Konsep surat | 5 menit | Konsep surat yang telah diparaf
      2 | Staf     | Menggandakan surat   | | Surat        | 5 menit | Surat; Salinan
      3 | Camat    | Memimpin rapat       | | -            | 1 jam   | -`),
  ],
};
