import { findPerformer, performerNames, setPerformers, sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  differ: (said: string, drawn: string): Message => ({
    id: `Kalimatnya menyebut ${quote(said)}, tetapi simbolnya ada di kolom ${quote(drawn)}. Samakan keduanya.`,
    en: `The sentence names ${quote(said)}, but the symbol stands in the column ${quote(drawn)}. Make them agree.`,
  }),
  fix: (name: string): Message => ({ id: `Pelaksananya ${quote(name)}`, en: `${quote(name)} performs it` }),
};

export const symbolAndSentenceDiffer: Rule = {
  id: "symbol-and-sentence-differ",
  severity: "warning",
  title: { id: "Simbol dan kalimat menyebut pelaku berbeda", en: "Symbol and sentence name different performers" },
  why: {
    id: "Pembaca bagan dan pembaca kalimat mengerjakan dua hal yang berbeda.",
    en: "Readers of the drawing and readers of the sentence do two different things.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Simbol berada di kolom pelaksana yang disebut kalimatnya.",
      en: "The symbol stands in the column of whoever the sentence names.",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      const other = findPerformer(checked, step.evidence?.performers?.alternative ?? "");
      const [said] = performerNames(checked, step);
      if (!other || said === undefined || step.performerIds.includes(other.id)) continue;
      report(step, "performers", messages.differ(said, other.name), {
        fix: { label: messages.fix(said), apply: (current) => setPerformers(current, step.id, step.performerIds) },
      });
    }
  },
  examples: [
    sop`
      No | Staf, Kasubbag
      1  | Staf ≠ Kasubbag | Staf menyusun konsep surat ✗
      2  | Kasubbag        | Membubuhkan paraf`,
    sop`
      No | Staf, Kasubbag
      1  | Staf     | Staf menyusun konsep surat
      2  | Kasubbag | Membubuhkan paraf`,
    nearMiss(sop`
      No | Staf, Kasubbag
      1  | Staf + Kasubbag | Staf bersama Kasubbag menyusun konsep surat`),
  ],
};
