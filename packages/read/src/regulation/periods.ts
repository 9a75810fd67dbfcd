import { readArticles } from "./articles.ts";
import type { Line } from "./lines.ts";
import { isOpenPeriod, readPeriod } from "./period.ts";
import type { Duty, RegulatedPeriod } from "./regulation.ts";

// What is done decides before what it is done to: "melaporkan hasil evaluasi" is reporting.
const deeds: readonly (readonly [Duty, RegExp])[] = [
  ["reporting", /\b(me|di)laporkan\b|\b(menyampaikan|membuat|menyusun) laporan\b/i],
  ["evaluation", /\b(meng|di)evaluasi\b/i],
  ["monitoring", /\b(memantau|dipantau|mengawasi|diawasi)\b/i],
];
const things: readonly (readonly [Duty, RegExp])[] = [
  ["evaluation", /\bevaluasi\b/i],
  ["reporting", /\b(pe)?laporan\b/i],
  ["monitoring", /\b(monitoring|pemantauan|pengawasan)\b/i],
];

/** The sentences of a regulation that say how often its SOPs are evaluated, reported on and watched. */
export function readPeriods(lines: readonly Line[], document: string): RegulatedPeriod[] {
  const found = readArticles(lines).flatMap(({ article, paragraph, text, line }) =>
    text.split(/(?<=[.;])\s+(?=\p{Lu})/u).flatMap((words): RegulatedPeriod[] => {
      const period = readPeriod(words);
      const duty = period || isOpenPeriod(words) ? dutyOf(words) : undefined;
      return duty ? [{ duty, article, paragraph, words: words.trim(), period, at: { document, line } }] : [];
    }),
  );
  // "Secara berkala" says nothing more where the same article says how often.
  return found.filter(
    ({ duty, article, period }) =>
      period ?? !found.some((other) => other.period && other.duty === duty && other.article === article),
  );
}

function dutyOf(words: string): Duty | undefined {
  return (
    deeds.find(([, pattern]) => pattern.test(words))?.[0] ??
    things
      .map(([duty, pattern]) => ({ duty, at: words.search(pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0]?.duty
  );
}
