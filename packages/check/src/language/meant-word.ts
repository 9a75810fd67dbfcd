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

/** The fixed word that a damaged one stands for. Undefined for every word that is in order, or that may be another word. */
export function meantWord(word: string): string | undefined {
  if (Object.hasOwn(knownDamage, word)) return knownDamage[word];
  if (fixed.has(word) || realWords.has(word)) return undefined;
  return damaged.get(word) || undefined;
}
