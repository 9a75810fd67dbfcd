import { alike, readVerb } from "@alur/model";
import { sortedLetters } from "../grammar/lookalikes.ts";
import { nameWords, type NameWord } from "../grammar/names.ts";
import { beforeNames, fillers, generalHeads, unitWords } from "../grammar/posts.ts";
import type { NameBook } from "./name-book.ts";

export interface NameFound {
  id: string;
  /** The first and last printed word of the mention. */
  from: number;
  to: number;
  /** 0–1: how much of the name was said, and whether another name fits as well. */
  fit: number;
}

/** The performer whose name begins at a word of the sentence, if one does. The longest and closest mention wins; a tie that nothing decides is none. */
export function findNameAt(words: readonly NameWord[], at: number, known: NameBook): NameFound | undefined {
  let start = at;
  while (beforeNames.has(words[start]?.text ?? "")) start++;
  let best: (NameFound & { said: number }) | undefined;
  let tie = false;
  for (const { id, words: name, initials } of known.candidatesAt(words, start)) {
    const match = matchName(words, start, name) ?? matchInitials(words, start, initials, name);
    if (!match) continue;
    const found = { id, from: words[at]?.from ?? 0, to: words[match.last]?.to ?? 0, fit: match.fit, said: match.said };
    if (!best || found.said > best.said || (found.said === best.said && found.fit > best.fit + 0.001)) {
      best = found;
      tie = false;
    } else if (best.id !== found.id && found.said === best.said && Math.abs(found.fit - best.fit) <= 0.001) {
      tie = true;
    }
  }
  return tie ? undefined : best;
}

/** Whose name a text is that holds nothing but a name. */
export function findNamed(text: string, known: NameBook): string | undefined {
  const owner = known.ownerOf(text);
  if (owner !== undefined) return owner;
  const words = nameWords(text).map((word, i) => ({ text: word, from: i, to: i }));
  const found = findNameAt(words, 0, known);
  // "Pejabat Penerima" begins like "Pejabat Pengadaan" and is somebody else.
  return found?.to === words.length - 1 ? found.id : undefined;
}

/** Words that a mention must share beyond "kepala": the head of a name says little, the rest tells posts apart. */
function matchName(words: readonly NameWord[], start: number, name: readonly string[]) {
  // "Kasubag Program" is the column "Subag Program": its head is named, the column only the unit.
  let at = words[start]?.text === "kepala" && unitWords.has(name[0] ?? "") ? start + 1 : start;
  const begin = at;
  let hits = 0;
  let telling = 0;
  let missing = 0;
  let last = -1;
  let firstMissed = false;
  for (let n = 0; n < name.length; n++) {
    const wanted = name[n] ?? "";
    const found = nextWord(words, at, wanted, hits > 0);
    if (found === undefined) {
      if (n === 0) firstMissed = true;
      if (!fillers.has(wanted) || (n === 1 && name[0] === "kepala")) missing++;
      continue;
    }
    if (hits === 0 && found !== begin && !onlyFillers(words, begin, found)) return undefined;
    hits++;
    if (tellsApart(wanted)) telling++;
    last = found;
    at = found + 1;
  }
  if (hits === 0 || last < 0) return undefined;
  const headless = firstMissed && !fillers.has(name[0] ?? "");
  // "Bidang Kelembagaan" acts through its head; "Bidang" alone is nobody.
  if (headless && (name[0] !== "kepala" || telling === 0 || !sameNameWord(words[begin]?.text ?? "", name[1] ?? "")))
    return undefined;
  if (!headless && name[0] === "kepala" && hits === 1 && name.length > 1) return undefined;
  if (hits === 1 && unitWords.has(name.find((word) => nextWord(words, begin, word, false) === begin) ?? ""))
    return undefined;
  const stranger = missing > 0 ? words[last + 1] : undefined;
  if (
    stranger &&
    isQualifier(stranger.text) &&
    (telling === 0 || hits < name.length * 0.5 || /^\d/.test(stranger.text))
  )
    return undefined;
  return { last, said: hits, fit: hits / (hits + missing + (headless ? 0.5 : 0)) };
}

/** Whether a word of a name tells its owner from others of his kind: "staf", "petugas" and "kepala" are many, "loket" is one. */
function tellsApart(word: string): boolean {
  return !unitWords.has(word) && !fillers.has(word) && !generalHeads.has(word) && word !== "/";
}

/** The place of a wanted word: here, or behind words that offices add at will. */
function nextWord(words: readonly NameWord[], at: number, wanted: string, inside: boolean): number | undefined {
  for (let i = at; i <= at + 2 && i < words.length; i++) {
    const word = words[i]?.text ?? "";
    if (word === wanted || sameNameWord(word, wanted)) return i;
    if (!fillers.has(word) && !(inside && (word === "/" || word === "seksi"))) return undefined;
  }
  return undefined;
}

/** Damaged letters are forgiven, a suffix is not: "pengelola" is somebody, "pengelolaan" is what he does. */
function sameNameWord(a: string, b: string): boolean {
  if (!alike(a, b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return !(long.startsWith(short) && /^(?:an|kan|i|nya)$/.test(long.slice(short.length)));
}

function onlyFillers(words: readonly NameWord[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => fillers.has(word.text));
}

/** "Tim Anggaran Pemerintah Daerah" is the column TAPD, and "APD" the column Administrator Pangkalan Data. */
function matchInitials(words: readonly NameWord[], start: number, initials: string, name: readonly string[]) {
  const first = words[start]?.text ?? "";
  if (initials.length >= 3 && first === initials) return { last: start, said: 3, fit: 0.9 };
  const short = name[0] ?? "";
  if (name.length !== 1 || short.length < 3 || short.length > 6) return undefined;
  const run = words.slice(start, start + short.length);
  const said = run.map((word) => word.text[0] ?? "").join("");
  if (said.length !== short.length || run.some((word) => word.text.length < 3)) return undefined;
  const swapped = sortedLetters(said) === sortedLetters(short) && said[0] === short[0];
  return said === short || swapped ? { last: start + short.length - 1, said: short.length, fit: 0.9 } : undefined;
}

/** A word that would tell one post from another: no verb, no connective, no mark. */
function isQualifier(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !notQualifiers.has(word) && readVerb(word) === undefined && !fillers.has(word);
}

const notQualifiers = new Set(
  "yang untuk dan atau serta dengan dalam pada di ke kepada dari oleh sebagai setelah agar guna jika apabila bila telah sudah akan dapat untuk selanjutnya kemudian lalu melalui bersama maka tentang sesuai langsung kembali secara ini itu tidak belum setempat tersebut".split(
    " ",
  ),
);
