import { readVerb, wordsOf, type Sop } from "@alur/model";
import type { Collection } from "../collection/collection.ts";
import { subjectWords, type RowWords, type SopWords } from "../collection/sop-words.ts";
import type { CopiedText } from "./copied-text.ts";

/** Shorter sentences are written alike by anybody. */
const fewestWords = 8;

/** A long sentence that a sister SOP has word for word, about a thing of which only the sister speaks elsewhere. */
export function copiedSentences(sop: Sop, collection: Collection): CopiedText[] {
  const own = collection.wordsOf(sop);
  const performers = subjectWords(sop.performers.map(({ name }) => name).join(" "));
  return own.rows.flatMap((row) => {
    if (row.activity.size < fewestWords) return [];
    const foreign = [...row.activity].filter(
      (word) => isThing(word) && !collection.isCommon(word) && !performers.has(word) && !speaksOf(own, word, row),
    );
    for (const { sop: sister, step } of collection.rowsAlike(sop, row, "activity")) {
      const word = foreign.find((one) => timesSpokenOf(collection.wordsOf(sister), one, step.id) > 1);
      if (word !== undefined)
        return [
          {
            step: row.step,
            field: "activity",
            words: asPrinted(row.step.activity, word),
            twin: { sop: sister, stepId: step.id },
          },
        ];
    }
    return [];
  });
}

/** What an SOP is about is a thing; verbs are shared by all. */
function isThing(word: string): boolean {
  return word.length > 3 && readVerb(word) === undefined;
}

function speaksOf({ title, rows }: SopWords, word: string, { step }: RowWords): boolean {
  return (
    title.has(word) ||
    rows.some(
      (row) =>
        row.requirements.has(word) || row.outputs.has(word) || (row.step.id !== step.id && row.activity.has(word)),
    )
  );
}

/** In how many other rows a word stands, its title counting as one. */
function timesSpokenOf({ title, rows }: SopWords, word: string, stepId: string): number {
  const others = rows.filter(
    (row) => row.step.id !== stepId && (row.activity.has(word) || row.requirements.has(word) || row.outputs.has(word)),
  );
  return others.length + (title.has(word) ? 1 : 0);
}

/** What only leads on to the next words is not worth quoting. */
const joins = /^(?:apabila|bila|jika|dan|atau|yang|untuk|dengan|dari|kepada|ke|di|oleh|serta|pada|[,.;:(])$/;

/** The word with its neighbours as the sentence prints them. */
function asPrinted(sentence: string, word: string): string {
  const words = wordsOf(sentence);
  const at = words.findIndex(({ text }) => subjectWords(text).has(word));
  const first = words[at];
  const near = words.slice(at, at + 3);
  const last = near.findLast(({ text }, i) => i === 0 || !joins.test(text));
  return first && last ? sentence.slice(first.start, last.end) : sentence;
}
