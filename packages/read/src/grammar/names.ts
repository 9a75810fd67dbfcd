import { remembering, type Word, wordsOf } from "@alur/model";
import { joinedPairs, spelledOut } from "./posts.ts";

/** A word of a name, spelled out, with the place in the sentence where it begins and ends. */
export interface NameWord {
  text: string;
  /** Position of the printed word in the list of words it came from. */
  from: number;
  to: number;
}

/** Names are compared spelled out: "Kasubag Umum" is "kepala subbagian umum". A word between marks stays where it was. */
export function spellOut(words: readonly Word[]): NameWord[] {
  const result: NameWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.text ?? "";
    const pair = joinedPairs[`${word} ${words[i + 1]?.text ?? ""}`];
    if (pair !== undefined) {
      result.push({ text: pair, from: i, to: i + 1 });
      i++;
      continue;
    }
    for (const part of (spelledOut[word] ?? word).split(" ")) result.push({ text: part, from: i, to: i });
  }
  return result.filter((word) => word.text !== "." && word.text !== "&");
}

/** The spelled-out words of a name alone. */
export const nameWords: (name: string) => readonly string[] = remembering((name) =>
  spellOut(wordsOf(name))
    .map((word) => word.text)
    .filter((word) => /[\p{L}\p{N}/]/u.test(word)),
);
