import { letters, remembering, wordsOf, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { fillers } from "../papers/fillers.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  renamed: (output: string, requirement: string): Message => ({
    id: `Langkah sebelumnya menghasilkan ${quote(output)}, di sini disebut ${quote(requirement)}. Pakailah satu nama.`,
    en: `The step before puts out ${quote(output)}, here it is called ${quote(requirement)}. Use one name.`,
  }),
};

/** Konsep, draf and rancangan are the same stage of a paper. */
const stages: Readonly<Record<string, string>> = {
  draft: "konsep",
  draf: "konsep",
  rancangan: "konsep",
  konsep: "konsep",
};

/** What one step puts out and the next receives, under two names. */
export const renamedPaper: Rule["check"] = (sop, report) => {
  const steps = actingSteps(sop);
  const known = new Set(steps.flatMap((step) => step.outputs));
  steps.forEach((step, i) => {
    const given = steps[i - 1]?.outputs ?? [];
    for (const requirement of step.requirements) {
      if (known.has(requirement)) continue;
      const output = given.find((name) => isSamePaper(name, requirement));
      if (output !== undefined) report(step, "requirements", messages.renamed(output, requirement));
    }
  });
};

/** What a paper is called without fillers, and with one word for the stage of its life. */
const coreOf = remembering((name) =>
  wordsOf(name)
    .map((word) => stages[word.text] ?? word.text)
    .filter((word) => !fillers.has(word))
    .join(" "),
);

/** The same words but for fillers, the same stage of a paper's life. */
function isSamePaper(one: string, other: string): boolean {
  return coreOf(one) !== "" && coreOf(one) === coreOf(other) && letters(one) !== letters(other);
}
