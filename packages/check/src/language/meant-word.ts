import { lettersApart } from "@alur/model";
import { fixedWords, knownDamage } from "../lists/fixed-words.ts";

const fixed = new Set(fixedWords);
const shortest = 8;

/** Every fixed word with one letter left out, and with two neighbours changed: how a hurried hand damages it. */
const damaged = new Map<string, string>();
for (const word of fixedWords) {
  if (word.length < shortest) continue;
  for (let i = 1; i < word.length; i++) {
    remember(word.slice(0, i) + word.slice(i + 1), word);
    remember(word.slice(0, i) + (word[i + 1] ?? "") + (word[i] ?? "") + word.slice(i + 2), word);
    // A letter struck twice.
    remember(word.slice(0, i) + (word[i] ?? "") + word.slice(i), word);
  }
}

/** A damaged form that is a word itself, or that two fixed words share, decides nothing. */
function remember(form: string, word: string): void {
  if (form.length < shortest - 1 || fixed.has(form)) return;
  damaged.set(form, damaged.has(form) && damaged.get(form) !== word ? "" : word);
}

/** Words that look like damage and are none: who does the work, and a few neighbours. */
const realWords = new Set(
  "pelaksana penerima pengelola pengolah penyusun pembuat pemeriksa penataan memerikan menyusu".split(" "),
);

/** In a long word one letter too many is a slip too: "mendandatangani". A letter changed may be another word: penyerahan, penyerapan. */
const longWords = fixedWords.filter((word) => word.length > 9);
const found = new Map<string, string>();

function withLetterTooMany(word: string): string | undefined {
  const bare = word.replace(/nya$/, "");
  const near = longWords.find(
    (known) => bare.length === known.length + 1 && bare[0] === known[0] && lettersApart(bare, known, 1) === 1,
  );
  return near === undefined ? undefined : near + word.slice(bare.length);
}

/** The fixed word that a damaged one stands for. Undefined for every word that is in order, or that may be another word. */
export function meantWord(word: string): string | undefined {
  if (Object.hasOwn(knownDamage, word)) return knownDamage[word];
  if (word.length < shortest - 1 || fixed.has(word) || realWords.has(word)) return undefined;
  const known = found.get(word);
  if (known !== undefined) return known || undefined;
  const meant = damaged.get(word) || withLetterTooMany(word);
  // The words of an office are few; those of a stream of documents are not.
  if (found.size > 20_000) found.clear();
  found.set(word, meant ?? "");
  return meant;
}
