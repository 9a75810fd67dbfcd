import { findStep, flowsFrom, setFlow, sop, stepName, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import { speaksOfReturning } from "../returning-words.ts";
import type { Rule } from "../rule.ts";

const messages = {
  nowhere: (words: string): Message => ({
    id: `Langkah ini menyebut ${quote(words)}, tetapi tidak jelas ke langkah mana berkas kembali. Tunjuk tujuan "tidak".`,
    en: `This step says ${quote(words)}, but it is not clear to which step the papers go back. Point out where "tidak" leads.`,
  }),
  guessed: (words: string, target: Message): Message => ({
    id: `Langkah ini menyebut ${quote(words)} tanpa mengatakan kepada siapa; tujuannya, ${target.id}, hanya disimpulkan.`,
    en: `This step says ${quote(words)} without a word to whom; the target, ${target.en}, is only inferred.`,
  }),
  unsaid: (target: Message): Message => ({
    id: `Tidak tertulis ke mana berkas kembali bila "tidak"; tujuannya, ${target.id}, hanya disimpulkan.`,
    en: `It is not written where the papers go back on "tidak"; the target, ${target.en}, is only inferred.`,
  }),
  fix: (target: Message): Message => ({
    id: `Benar, kembalikan ke ${target.id}`,
    en: `Yes, send back to ${target.en}`,
  }),
};
const returning = /\b(di ?kembalikan|mengembalikan|di ?perbaiki|perbaikan|di ?revisi)\b(\s+\S+){0,3}/i;

export const returnTargetUnclear: Rule = {
  id: "return-target-unclear",
  severity: "warning",
  title: { id: "Tujuan pengembalian tidak jelas", en: "Nobody knows where the papers return to" },
  why: {
    id: "Berkas yang dikembalikan harus sampai pada orang yang dapat memperbaikinya.",
    en: "Papers that go back must reach the person who can mend them.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pengembalian yang tidak menyebut penerima terhenti di meja pemeriksa.",
      en: "Papers sent back to nobody by name stay on the checker's desk.",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      const words = speaksOfReturning(step)
        ? (returning.exec(`${step.activity} ${step.remarks}`)?.[0].trim() ?? "")
        : undefined;
      const back = flowsFrom(checked, step.id).find((flow) => flow.kind === "no" || flow.kind === "other");
      const target = back && findStep(checked, back.to);
      if (!back && words !== undefined) report(step, "flow", messages.nowhere(words));
      if (!target || back.evidence?.source !== "inferred") continue;
      const name = stepName(checked, target);
      const { kind } = back;
      report(step, "flow", words === undefined ? messages.unsaid(name) : messages.guessed(words, name), {
        fix: { label: messages.fix(name), apply: (current) => setFlow(current, step.id, kind, target.id) },
      });
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep; jika belum benar dikembalikan kepada Staf | ya → 3, tidak → 1
      3 | Camat    | Menandatangani surat`,
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep; apabila belum benar dikembalikan untuk diperbaiki | ya → 3 ✗
      3 | Camat    | Menandatangani surat`,
    nearMiss(sop`
      1 | Staf     | Memperbaiki konsep surat yang dikembalikan
      2 | Kasubbag | Menyerahkan kembali surat jika Camat berada di tempat`),
  ],
};
