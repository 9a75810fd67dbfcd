import { sop, type Message, type Performer, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unused: (name: string): Message => ({
    id: `Kolom Pelaksana ${quote(name)} tidak dipakai oleh satu langkah pun.`,
    en: `No step uses the Pelaksana column ${quote(name)}.`,
  }),
  fix: (name: string): Message => ({ id: `Hapus kolom ${quote(name)}`, en: `Remove the column ${quote(name)}` }),
};

function isGuess(step: Step): boolean {
  const { source, confidence } = step.evidence?.performers ?? {};
  return source === "inferred" && confidence === "guess";
}

/** Takes the column away unless a step has come to use it in the meantime. */
function removeColumn(performer: Performer): Fix {
  const used = (of: Sop): boolean => of.steps.some((step) => step.performerIds.includes(performer.id));
  return {
    label: messages.fix(performer.name),
    apply: (current) =>
      used(current)
        ? current
        : { ...current, performers: current.performers.filter((other) => other.id !== performer.id) },
  };
}

export const columnUnused: Rule = {
  id: "column-unused",
  severity: "warning",
  title: { id: "Kolom pelaksana yang tidak dipakai", en: "A performer column that no step uses" },
  why: {
    id: "Kolom kosong berarti pelaksana itu tidak berperan, atau langkahnya terlupa ditulis.",
    en: "An empty column means that this performer has no part, or that the step was forgotten.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kolom yang kosong biasanya tertinggal dari SOP lain yang disalin.",
      en: "An empty column is usually left over from another SOP that was copied.",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    // Where it is unknown who performs a step, it may be the one whose column looks empty.
    if (steps.length === 0 || steps.some((step) => step.performerIds.length === 0)) return;
    // A guess proves nothing where the drawing shows who acts, and everything is open where it shows little.
    const guessed = steps.filter(isGuess);
    if (guessed.length > steps.length / 2) return;
    const drawn = steps.filter((step) => step.evidence?.performers?.source === "symbol");
    const sure = drawn.length > steps.length / 2 ? steps.filter((step) => !isGuess(step)) : steps;
    const acting = new Set(sure.flatMap((step) => step.performerIds));
    for (const performer of checked.performers) {
      if (!performer.column || acting.has(performer.id)) continue;
      report(checked, "columns", messages.unused(performer.name), { fix: removeColumn(performer) });
    }
  },
  examples: [
    sop`
      No | Staf, Kasubbag, Camat | Kegiatan ✗
      1  | Staf                  | Menyusun konsep surat
      2  | Camat                 | Menandatangani surat`,
    sop`
      No | Staf, Camat | Kegiatan
      1  | Staf        | Menyusun konsep surat
      2  | Camat       | Menandatangani surat`,
    nearMiss(sop`
      No | Staf, Camat | Kegiatan
      1  | Staf        | Menyusun konsep surat
      2  |             | Menandatangani surat`),
  ],
};
