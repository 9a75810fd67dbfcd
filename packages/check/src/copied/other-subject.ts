import { wordsOf, type Sop, type Word } from "@alur/model";
import type { Collection } from "../collection/collection.ts";
import { subjectWords } from "../collection/sop-words.ts";
import type { CopiedText } from "./copied-text.ts";

/** How many words before an abbreviation say what is done to it. */
const near = 8;

/**
 * A row that does the SOP's own work to another subject: in "Verifikasi penerima bantuan BPT" a row on "verifikasi calon penerima KRPL". Subjects are known
 * by their abbreviations. One that another SOP has in its title, or that is written out here ("Asuransi Kesehatan (ASKES)"), and that stands in no other
 * row, came with the copied row.
 */
export function otherSubject(sop: Sop, collection: Collection): CopiedText[] {
  const { title } = sop.identity;
  const own = abbreviationsIn(title).map(({ printed }) => printed);
  if (own.length === 0) return [];
  const work = collection.wordsOf(sop).title;
  return sop.steps.flatMap((step) => {
    const words = wordsOf(step.activity);
    if (own.some((name) => words.some(({ printed }) => printed === name))) return [];
    const found = abbreviationsIn(step.activity).flatMap((subject): CopiedText[] => {
      const at = words.findIndex(({ start }) => start === subject.start);
      const before = words.slice(Math.max(0, at - near), at);
      const isOwnWork = (fewest: number): boolean =>
        [...subjectWords(before.map(({ text }) => text).join(" "))].filter((word) => work.has(word)).length >= fewest;
      if (standsElsewhere(sop, step.id, subject.printed)) return [];
      const home = collection.sistersOf(sop).find((sister) => nameIn(sister.identity.title, subject.printed));
      const writtenOut = words[at - 1]?.text === "(" && title.includes("(");
      if (!(home && isOwnWork(2)) && !(writtenOut && isOwnWork(1))) return [];
      const first = before.at(-4) ?? before[0] ?? subject;
      return [
        {
          step,
          field: "activity",
          words: step.activity.slice(first.start, subject.end),
          ...(home ? { twin: { sop: home } } : {}),
        },
      ];
    });
    return found.slice(0, 1);
  });
}

/** Three capitals or more, figures among them: KRPL, B2SA. Where everything is in capitals, nothing is an abbreviation. */
function abbreviationsIn(text: string): Word[] {
  if (text === text.toUpperCase() && !/\d/.test(text))
    return wordsOf(text).filter(({ printed }) => !/[AIUEO]/.test(printed) && /^\p{Lu}{3,}$/u.test(printed));
  return wordsOf(text).filter(({ printed }) => /^[\p{Lu}\d]{3,}$/u.test(printed) && /\p{Lu}.*\p{Lu}/u.test(printed));
}

function nameIn(text: string, name: string): boolean {
  return wordsOf(text).some(({ printed }) => printed === name);
}

function standsElsewhere(sop: Sop, stepId: string, name: string): boolean {
  return sop.steps.some(
    (step) =>
      (step.id !== stepId && nameIn(step.activity, name)) ||
      nameIn([...step.requirements, ...step.outputs].join(" "), name),
  );
}
