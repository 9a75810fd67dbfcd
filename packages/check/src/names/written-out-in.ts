import { letters, remembering, wordsOf } from "@alur/model";

/** An abbreviation in brackets and the words before it that it stands for. */
export interface WrittenOut {
  sign: string;
  words: string;
  /** The words give as many initials as the sign has letters, and one of them is another. */
  offByOne: boolean;
}

const inBrackets = /(?<![/\p{L}])((?:[\p{L}-]+\s+){2,8})\((\p{Lu}{3,7})\)/gu;
const small = new Set("dan di ke atau untuk yang".split(" "));

/** What abbreviations in brackets stand for: "Surat Perintah Membayar (SPM)". */
export const writtenOutIn = remembering((text): readonly WrittenOut[] => {
  if (!text.includes("(")) return [];
  return Array.from(text.matchAll(inBrackets)).flatMap(([, before = "", sign = ""]) => {
    const words = wordsOf(before);
    const signLetters = sign.toLowerCase();
    const starts = words.flatMap(({ text: word }, i) =>
      word.startsWith(signLetters.charAt(0)) && !small.has(word) && i < words.length - 1 ? [i] : [],
    );
    const from = starts.findLast((i) => holds(words.slice(i), signLetters)) ?? starts.at(-1);
    if (from === undefined) return [];
    const chosen = words.slice(from);
    const initials = chosen.filter((word) => !small.has(word.text)).map((word) => word.text.charAt(0));
    const wrong = initials.filter((letter, i) => letter !== signLetters[i]).length;
    return [
      {
        sign,
        words: chosen.map((word) => word.printed).join(" "),
        offByOne: initials.length === sign.length && wrong === 1 && initials.at(-1) === signLetters.at(-1),
      },
    ];
  });
});

/** Whether the letters of the sign follow one another in the words. */
function holds(words: readonly { text: string }[], sign: string): boolean {
  const text = words.map((word) => letters(word.text)).join("");
  let at = 0;
  for (const letter of sign) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
