import { isMark, letters, remembering, wordsOf } from "@alur/model";
import { spelledAs } from "../names/doublets.ts";
import { fillers } from "./fillers.ts";

/** What a paper is called: the same for two names that differ in capitals, marks and fillers only. */
export const plainName = remembering((name) => ownWords(name).join(" "));

/** The name with every word in its usual spelling, without the gaps that some leave and others don't: "Nota-Dinas ijin" is "notadinasizin". */
export const spelledName = remembering((name) =>
  ownWords(name)
    .map((word) => spelledAs.get(word) ?? word)
    .join(""),
);

/** A run of so many words is shortened to its initials; longer ones hardly are. */
const longestRun = 5;

/** How the name reads with some of its words, but not all, shortened to their initials: "nd permohonan" for "nota dinas permohonan". */
export const shortenedNames = remembering((name): readonly string[] => {
  const words = ownWords(name);
  return words.flatMap((_, from) =>
    Array.from({ length: longestRun - 1 }, (_unused, i) => from + i + 2)
      .filter((to) => to <= words.length && to - from < words.length)
      .map((to) => [...words.slice(0, from), initialsOf(words.slice(from, to)), ...words.slice(to)].join(" ")),
  );
});

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

/** The words in brackets explain a name and are no part of it: "Surat Perintah Tugas (SPT)". */
const inBrackets = /\([^)]*\)/g;

function ownWords(name: string): string[] {
  return wordsOf(name.replace(inBrackets, " "))
    .filter((word) => !isMark(word) && !fillers.has(word.text))
    .map((word) => letters(word.text));
}
