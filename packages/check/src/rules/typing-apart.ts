import { sop, stepName, type Message, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { deedsIn } from "../language/spoken-verbs.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import type { Rule } from "../rule.ts";

const messages = {
  apart: (drafted: Message): Message => ({
    id: `Langkah ini hanya mengetik apa yang sudah disusun pada ${drafted.id}. Gabungkan keduanya.`,
    en: `This step only types what was drafted in ${drafted.en}. Merge the two.`,
  }),
};

function makes({ activity }: Step): boolean {
  return deedsIn(activity).some((deed) => deed.verbClass === "make");
}

/** What a row is about, its deeds aside: a typist may well type what nobody here has drafted. */
function papersIn({ activity, outputs }: Step): ReadonlySet<string> {
  const deeds = new Set(deedsIn(activity).map(({ root }) => root));
  return new Set([...contentWords([activity, ...outputs].join("; "))].filter((word) => !deeds.has(word)));
}

export const typingApart: Rule = {
  id: "typing-apart",
  severity: "advice",
  title: { id: "Mengetik terpisah dari menyusun", en: "Typing apart from drafting" },
  why: {
    id: "Konsep yang ditulis tangan lalu diketik orang lain dikerjakan dua kali; dengan komputer menyusun adalah mengetik.",
    en: "A draft written by hand and typed by another is done twice; with a computer drafting is typing.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pada kerja digital (SPBE) konsep langsung disusun pada berkas elektroniknya.",
      en: "In digital work a draft is made on its electronic file at once.",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    for (const [i, step] of steps.entries()) {
      const [verb, ...others] = deedsIn(step.activity);
      if (verb?.verbClass !== "type" || others.some((other) => other.verbClass !== "handover")) continue;
      const drafted = steps
        .slice(0, i)
        .findLast((other) => makes(other) && shareWords(papersIn(other), papersIn(step)));
      if (drafted) report(step, "activity", messages.apart(stepName(checked, drafted)));
    }
  },
  examples: [
    sop`
      1 | Kasi  | Menyusun konsep surat
      2 | Staf  | Mengetik konsep surat dan menyerahkannya kepada Kasi ✗
      3 | Camat | Menandatangani surat`,
    sop`
      1 | Staf  | Menyusun dan mengetik konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      1 | Camat | Memerintahkan pembuatan surat
      2 | Staf  | Menyiapkan ruang rapat
      3 | Staf  | Mengetik surat
      4 | Camat | Menandatangani surat`),
  ],
};
