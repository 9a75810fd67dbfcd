import { readVerb, remembering, wordsOf } from "@alur/model";

/** Words that stand in the name of any paper and tell none from another. */
const silent = new Set(
  "yang telah sudah belum dan atau dari di ke pada untuk dengan serta oleh dalam tentang para hal ini itu akan dapat lain lainnya dll dsb dst asli fotokopi salinan lembar buah rangkap sesuai kepada".split(
    " ",
  ),
);

/** What the words of a paper or a sentence are about, each word by its root: "surat yang telah ditandatangani" and "penandatanganan surat" share both. */
export const contentWords = remembering((text): ReadonlySet<string> => {
  const words = wordsOf(text).flatMap(({ text: word }) => {
    if (!/\p{L}{2}/u.test(word) || silent.has(word)) return [];
    const bare = word.replaceAll(".", "").replace(/nya$/, "");
    return [readVerb(bare)?.root ?? bare];
  });
  return new Set(words);
});

/** Whether two sets of words have one in common. */
export function shareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}
