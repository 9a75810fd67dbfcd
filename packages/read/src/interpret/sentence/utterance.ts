import { joinVerbs, type Word, wordsOf } from "@alur/model";
import { spellOut, type NameWord } from "../../grammar/names.ts";
import type { NameBook } from "../name-book.ts";
import { findNameAt, type NameFound } from "../performer-names.ts";

/** Somebody named in a sentence, with the words that named him. */
export interface Mention {
  ids: string[];
  words: string;
}

/** One activity cut into words, with the performers of its table at hand. */
export interface Utterance {
  words: readonly Word[];
  names: readonly NameWord[];
  /** The performer whose name begins at a word. */
  nameAt(word: number): NameFound | undefined;
  /** The words from one to another, as printed. */
  said(from: number, to: number): string;
}

// Longer cells exist where a conversion poured a page into one; what they say first is what they say.
const LONGEST_SENTENCE = 4000;

/** Cuts an activity into words. `known` are the performers of its table, with and without a column. */
export function hear(activity: string, known: NameBook): Utterance {
  const text = joinVerbs(activity.slice(0, LONGEST_SENTENCE));
  const words = wordsOf(text);
  const names = spellOut(words);
  return {
    words,
    names,
    nameAt(word) {
      const at = names.findIndex((name) => name.from >= word);
      const found = at < 0 ? undefined : findNameAt(names, at, known);
      return found?.from === word ? found : undefined;
    },
    said: (from, to) => text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0),
  };
}
