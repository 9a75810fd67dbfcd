import { wordsOf, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  byRank: (said: string): Message => ({
    id: `${quote(said)} menyebut pelaksana menurut pangkatnya. Sebutkan jabatannya seperti di kolom Pelaksana.`,
    en: `${quote(said)} names a performer by rank. Give the post as the Pelaksana column has it.`,
  }),
};

const ranks = new Set(["bawahan", "bawahannya", "atasan", "atasannya"]);

/** Somebody is called by his rank, though the columns name posts. One remark for each such word. */
export const byRank: Rule["check"] = (sop, report) => {
  const columns = sop.performers.filter((performer) => performer.column);
  const asColumn = new Set(columns.flatMap(({ name }) => wordsOf(name).map((word) => word.text)));
  if (columns.length === 0) return;
  for (const step of actingSteps(sop)) {
    if (!/bawahan|atasan/i.test(step.activity)) continue;
    for (const { text, printed } of wordsOf(step.activity)) {
      if (!ranks.has(text) || asColumn.has(text)) continue;
      asColumn.add(text);
      report(step, "activity", messages.byRank(printed));
    }
  }
};
