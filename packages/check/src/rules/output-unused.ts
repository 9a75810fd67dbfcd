import { endsAt, sop, type Message, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import { isAnyPaper } from "../papers/naming-words.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unused: (output: string): Message => ({
    id: `Output ${quote(output)} tidak dipakai langkah mana pun sesudahnya. Sebutkan dalam Kelengkapan langkah yang memerlukannya, atau periksa apakah langkah ini perlu.`,
    en: `No later step uses the output ${quote(output)}. Name it among the requirements of the step that needs it, or see whether this step is needed.`,
  }),
};

/** What a row needs, does and gives, in words. */
function wordsOfRow({ activity, requirements, outputs, remarks }: Step): ReadonlySet<string> {
  return contentWords([activity, ...requirements, ...outputs, remarks].join("; "));
}

export const outputUnused: Rule = {
  id: "output-unused",
  severity: "advice",
  title: { id: "Output yang tidak dipakai", en: "An output that nobody uses" },
  why: {
    id: "Hasil yang tidak dipakai langkah lain adalah pekerjaan yang tidak perlu, atau tanda bahwa satu langkah terlupa.",
    en: "A result that no other step uses is needless work, or the sign of a forgotten step.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pemeriksa mengikuti setiap output sampai ke langkah yang memakainya.",
      en: "Reviewers follow every output to the step that uses it.",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    if (steps.filter((step) => !step.requirements.every(isBlank)).length * 2 < steps.length) return;
    const rows = steps.map(wordsOfRow);
    for (const [i, step] of steps.entries()) {
      const given = step.outputs.filter((output) => !isBlank(output));
      if (given.length === 0 || given.some(isAnyPaper) || i === steps.length - 1 || endsAt(checked, step.id)) continue;
      const ahead = rows.slice(i + 1);
      const named = given.map(contentWords);
      if (ahead.some((row) => named.some((output) => shareWords(output, row)))) continue;
      report(step, "outputs", messages.unused(given.join("; ")));
    }
  },
  examples: [
    sop`
      1 | Staf  | Menyusun daftar hadir | | ATK          | 30 menit | Daftar hadir ✗
      2 | Staf  | Menyusun laporan      | | Data kinerja | 1 jam    | Konsep laporan
      3 | Camat | Menandatangani        | | Konsep laporan | 5 menit | Laporan`,
    sop`
      1 | Staf  | Menyusun konsep laporan | | Data kinerja   | 1 jam   | Konsep laporan
      2 | Camat | Menandatangani          | | Konsep laporan | 5 menit | Laporan`,
    nearMiss(sop`
      1 | Staf  | Menyusun daftar hadir | | ATK                | 30 menit | Daftar hadir
      2 | Camat | Memeriksa kehadiran   | | Hasil penghadiran; daftar | 1 jam    | Rekap
      3 | Staf  | Mengarsipkan rekap    | | Rekap              | 5 menit  | Arsip`),
  ],
};
