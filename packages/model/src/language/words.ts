/** A word of a sentence, or one of its marks (`, . ; : ( ) /`), with its place in the text. */
export interface Word {
  /** Lower case, without accents. */
  text: string;
  /** As printed. */
  printed: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’.](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[,.;:()/&+→]/gu;

/** The words of a text in order. "Pb.Bid" and "bidang-bidang" stay one word. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (found) => ({
    text: plain(found[0]),
    printed: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Lower case, accents and stray marks off, as names and headings are compared. */
export function plain(text: string): string {
  const small = text.toLowerCase();
  // Nearly all Indonesian is ASCII, which has no accents to take off; this is asked of every word of every document.
  return isAscii.test(small) ? small : small.normalize("NFKD").replace(/\p{M}/gu, "");
}

const isAscii = /^[\0-\x7f]*$/;

/** Only letters and digits, lower case: what is left of a text when spacing and punctuation do not count. */
export function letters(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, "");
}

export function isMark(word: Word | undefined): boolean {
  return word !== undefined && !/[\p{L}\p{N}]/u.test(word.text);
}
