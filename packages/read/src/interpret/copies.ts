import { readVerb } from "@alur/model";
import type { ReadRow } from "./row.ts";

/** Copies of one paper that go separate ways: two rows give them out, and a later row each says what becomes of them. */
export interface Copies {
  /** The rows that give the copies out. */
  given: [number, number];
  /** For each of them the row in which its copy is used. */
  used: [number, number];
  /** Who uses each copy. */
  users: [string[], string[]];
}

const copyWords = /\b(\d+|satu|dua|tiga|empat|lima)\s*(?:\([^)]*\)\s*)?(rangkap|lembar|eksemplar|salinan|copy|kopi)\b/i;

/** Finds rows such as "menyerahkan … kepada bendahara sebanyak 3 rangkap" and "… kepada staf sebanyak 1 rangkap", followed by one row for each receiver. */
export function findCopies(rows: readonly ReadRow[]): Copies | undefined {
  for (let i = 1; i + 3 < rows.length; i++) {
    const [first, second, third, fourth] = rows.slice(i, i + 4);
    const [one, two] = [first?.sentence.receivers, second?.sentence.receivers];
    if (!first || !second || !third || !fourth || !one || !two || one.ids.join() === two.ids.join()) continue;
    if (!copyWords.test(first.activity) || !copyWords.test(second.activity)) continue;
    if (third.sentence.subject || fourth.sentence.subject) continue;
    const users: [string[], string[]] = [one.ids, two.ids];
    // Each copy is given for something, and that is what its row then does.
    if (purposeFits(first, third) > 0 && purposeFits(second, fourth) > 0)
      return { given: [i, i + 1], used: [i + 2, i + 3], users };
    if (purposeFits(first, fourth) > 0 && purposeFits(second, third) > 0)
      return { given: [i, i + 1], used: [i + 3, i + 2], users };
  }
  return undefined;
}

/** How many words of what a copy is for ("untuk keperluan …") come back in a row. */
function purposeFits(giving: ReadRow, using: ReadRow | undefined): number {
  const words = giving.sentence.words;
  const at = words.findIndex((word) => word.text === "untuk");
  if (at < 0 || !using) return 0;
  const meant = new Set(
    words
      .slice(at + 1)
      .map((word) => stem(word.text))
      .filter((word) => word.length > 2),
  );
  return using.sentence.words.filter((word) => meant.has(stem(word.text))).length;
}

function stem(word: string): string {
  return readVerb(word)?.root ?? word;
}
