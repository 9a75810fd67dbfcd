import { letters, type Message } from "@alur/model";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";
import { officeNames, usualSpelling } from "./office-names.ts";
import { writtenOutIn } from "./written-out-in.ts";

const messages = {
  otherwise: (sign: string, one: string, other: string): Message => ({
    id: `${quote(sign)} dijabarkan sebagai ${quote(one)} dan ${quote(other)}. Pakailah satu sebutan.`,
    en: `${quote(sign)} is written out as ${quote(one)} and as ${quote(other)}. Use one name.`,
  }),
  unlike: (sign: string, said: string): Message => ({
    id: `${quote(said)} tidak cocok dengan singkatannya, ${quote(sign)}.`,
    en: `${quote(said)} does not fit its abbreviation, ${quote(sign)}.`,
  }),
};

/** One abbreviation that stands for two things, in this SOP or among its sisters, or for something that it cannot stand for. */
export const writtenOut: Rule["check"] = (sop, report, collection) => {
  const { signs } = officeNames(collection);
  const meant = new Map(writtenOutIn(sop.identity.title).map(({ sign, words }) => [sign, words]));
  const told = new Set<string>();
  for (const step of sop.steps) {
    const texts = [step.activity, ...step.requirements, ...step.outputs];
    for (const { sign, words, offByOne } of texts.flatMap(writtenOutIn)) {
      const key = `${sign} ${letters(words)}`;
      if (told.has(key)) continue;
      told.add(key);
      const other = meant.get(sign) ?? usualSpelling(signs.get(sign), words)?.[0];
      if (other !== undefined && letters(other) !== letters(words))
        report(step, "activity", messages.otherwise(sign, other, words));
      else if (offByOne) report(step, "activity", messages.unlike(sign, words));
      if (!meant.has(sign)) meant.set(sign, words);
    }
  }
};
