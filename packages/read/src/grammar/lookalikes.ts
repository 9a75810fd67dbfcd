import { alike } from "@alur/model";

/**
 * A collection of words, each to be found though letters of it are damaged, without comparing every word with every other: words that are alike agree in one
 * of their parts.
 */
export class Lookalikes {
  readonly #byPart = new Map<string, string[]>();
  readonly #words = new Set<string>();

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    for (const part of partsOf(word)) {
      const words = this.#byPart.get(part);
      if (words) words.push(word);
      else this.#byPart.set(part, [word]);
    }
  }

  /** The words of the collection that are `alike` a word, itself among them. */
  alikeTo(word: string): string[] {
    const found = new Set<string>();
    for (const part of partsOf(word))
      for (const other of this.#byPart.get(part) ?? []) if (alike(other, word)) found.add(other);
    return [...found];
  }
}

/**
 * Parts of which two words that are alike share at least one. One slip leaves the same letters on both sides once a letter is left out; two slips in a long
 * word either spare its end or leave its beginning with one of them. A word with a number in it is a number: it has no slips.
 */
function partsOf(word: string): Set<string> {
  const parts = new Set([word]);
  if (word.length < 5 || /\d{2}/.test(word)) return parts;
  if (word.length <= 9) for (const part of withoutOne(word)) parts.add(part);
  if (word.length >= 9) {
    for (const part of withoutOne(word.slice(0, 4))) parts.add(`${part}…`);
    for (const part of withoutOne(word.slice(-4))) parts.add(`…${part}`);
  }
  return parts;
}

function withoutOne(word: string): string[] {
  return Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** The letters of a word in order: an acronym whose letters were swapped has the same. */
export function sortedLetters(word: string): string {
  return word.split("").sort().join("");
}
