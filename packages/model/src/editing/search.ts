import type { Sop } from "../sop.ts";
import { mapWords, type WordPlace } from "./map-words.ts";

export interface Search {
  words: string;
  /** Whether "Surat" and "surat" differ. */
  matchCase: boolean;
  /** Whether "surat" is not found in "persuratan". */
  wholeWords: boolean;
}

/** Where the words were found: the text and the letters in it, from `start` to before `end`. */
export interface Match {
  place: WordPlace;
  text: string;
  start: number;
  end: number;
}

function patternOf({ words, matchCase, wholeWords }: Search): RegExp | undefined {
  if (words === "") return undefined;
  const letters = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const whole = wholeWords ? String.raw`(?<![\p{L}\p{N}])${letters}(?![\p{L}\p{N}])` : letters;
  return new RegExp(whole, matchCase ? "gu" : "giu");
}

/** Every place at which the words stand, in reading order: identity page, headings, rows. */
export function findWords(sop: Sop, search: Search): Match[] {
  const pattern = patternOf(search);
  const found: Match[] = [];
  if (!pattern) return found;
  mapWords(sop, (text, place) => {
    for (const { index, 0: match } of text.matchAll(pattern))
      found.push({ place, text, start: index, end: index + match.length });
    return text;
  });
  return found;
}

/** The same place, or undefined for all: one word replaced, or every one. The replacement is written as it is typed. */
export function replaceWords(sop: Sop, search: Search, replacement: string, only?: Match): Sop {
  const pattern = patternOf(search);
  if (!pattern) return sop;
  const asked = only && JSON.stringify(only.place);
  return mapWords(sop, (text, place) => {
    if (asked !== undefined && asked !== JSON.stringify(place)) return text;
    return text.replaceAll(pattern, (found, at: number) => (only && at !== only.start ? found : replacement));
  });
}
