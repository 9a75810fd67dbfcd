import { remembering, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { contentWords } from "../papers/content-words.ts";

/** What a row speaks of, ready to be compared with the rows of other SOPs. */
export interface RowWords {
  step: Step;
  activity: ReadonlySet<string>;
  requirements: ReadonlySet<string>;
  outputs: ReadonlySet<string>;
}

/** What an SOP speaks of, in its title and row by row. */
export interface SopWords {
  title: ReadonlySet<string>;
  rows: readonly RowWords[];
}

export function wordsOfSop(sop: Sop): SopWords {
  return {
    title: subjectWords(sop.identity.title),
    rows: actingSteps(sop).map((step) => ({
      step,
      activity: subjectWords(step.activity),
      requirements: subjectWords(step.requirements.join(" ")),
      outputs: subjectWords(step.outputs.join(" ")),
    })),
  };
}

/** The words of a text without the endings that say the same thing in another form: "fasilitas" and "fasilitasi". */
export const subjectWords = remembering(
  (text): ReadonlySet<string> =>
    new Set([...contentWords(text)].map((word) => (word.length > 6 ? word.replace(/(?:kan|an|i)$/, "") : word))),
);

/** The part of the words of one text that another has too, of all that either has: 1 for the same words, 0 for none in common. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = countShared(one, other);
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The part of these words that the other texts have too. */
export function coveredBy(words: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): number {
  const covered = [...words].filter((word) => others.some((other) => other.has(word)));
  return words.size === 0 ? 1 : covered.length / words.size;
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}

/** The texts of a row by which equal rows of other SOPs are found. */
export const comparedCells = ["activity", "requirements", "outputs"] as const;
export type ComparedCell = (typeof comparedCells)[number];

/** A cell as it is looked up: what it speaks of, however it is spelled and ordered. */
export function cellKey(row: RowWords, cell: ComparedCell): string {
  return `${cell} ${[...row[cell]].toSorted().join(" ")}`;
}
