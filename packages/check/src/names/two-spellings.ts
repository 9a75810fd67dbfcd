import { letters, remembering, wordsOf, type Message, type Sop, type Step } from "@alur/model";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";
import { spelledAs } from "./doublets.ts";

const messages = {
  twice: (one: string, other: string): Message => ({
    id: `Di SOP ini tertulis ${quote(one)} dan ${quote(other)}. Pakailah satu ejaan.`,
    en: `This SOP writes ${quote(one)} and ${quote(other)}. Use one spelling.`,
  }),
};

/** One word in two spellings within the SOP: a known pair, a sign of capitals with other marks ("DP3", "DP.3"). */
export const twoSpellings: Rule["check"] = (sop, report) => {
  const spellings = new Map<string, Map<string, Step>>();
  for (const { key, printed, step } of wordsIn(sop)) {
    const known = spellings.get(key) ?? new Map<string, Step>();
    spellings.set(key, known);
    const [first] = known.keys();
    if (known.has(printed)) continue;
    known.set(printed, step);
    if (first !== undefined) report(step, "activity", messages.twice(first, printed));
  }
};

/** Every word of the rows that could be spelled in two ways, under the form that its spellings share. */
function wordsIn(sop: Sop): (Spelling & { step: Step })[] {
  return sop.steps.flatMap((step) =>
    [step.activity, ...step.requirements, ...step.outputs].flatMap(spellingsIn).map((found) => ({ ...found, step })),
  );
}

interface Spelling {
  key: string;
  printed: string;
}

const spellingsIn = remembering((text): readonly Spelling[] =>
  wordsOf(text).flatMap((word) => {
    const known = spelledAs.get(word.text);
    if (known !== undefined) return [{ key: known, printed: word.text }];
    return isSign(word.printed) ? [{ key: letters(word.text), printed: word.printed }] : [];
  }),
);

/** A sign of capitals, perhaps with digits and marks. */
function isSign(printed: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(printed) || /^\p{L}{1,3}[.-]?\d/u.test(printed);
}
