import { isMark, normalizePostName, remembering, wordsOf } from "@alur/model";

/** A word of a name with abbreviations written out, and the place of the printed word in the text. */
export interface NameWord {
  text: string;
  start: number;
  end: number;
}

const parted = /^(bagian|bag|bidang|bid|seksi|direktorat)$/;

const spelledOut = remembering((word) => normalizePostName(word).split(" "));

/** The words of a text as names are compared: "Kasubbag Umum" is "kepala subbagian umum", "sub bagian" is one word, "dan" and full stops are none. */
export const nameWords = remembering((text): readonly NameWord[] => {
  const words = wordsOf(text).filter((word) => word.text !== "." && word.text !== "&" && word.text !== "dan");
  const found: NameWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const next = words[i + 1];
    const joins = word.text === "sub" && next !== undefined && parted.test(next.text);
    const said = joins ? `sub${next.text}` : word.text;
    if (joins) i++;
    const end = joins ? next.end : word.end;
    for (const part of isMark(word) ? [said] : spelledOut(said))
      if (part !== "") found.push({ text: part, start: word.start, end });
  }
  return found;
});
