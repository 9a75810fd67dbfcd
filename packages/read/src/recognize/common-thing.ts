import { isMark, plain, readVerb, type Word, wordsOf } from "@alur/model";

/** What a row of a table says and what it lists, as far as a title can be drawn from it. */
export interface TellingRow {
  activity: string;
  requirements: string;
  outputs: string;
}

/** The thing that most rows of a table speak of, as the first of them prints it, and the rows that do. */
export interface CommonThing {
  words: string[];
  rows: number[];
}

// A title is a line; and a table so long that its thing does not show in the first rows has none.
const LONGEST_THING = 20;
const ROWS_READ = 60;
const LONGEST_TOLD = 10;
const SENTENCE_READ = 1000;

/**
 * The paper or matter that travels through a procedure: the words that return from row to row. Longer words tell more than short ones, sentences more than
 * lists of papers, and at least two sentences must name it.
 */
export function findCommonThing(rows: readonly TellingRow[], performers: readonly string[]): CommonThing | undefined {
  const actors = new Set(performers.flatMap((name) => wordsOf(name).map((word) => word.text)));
  const read = rows.slice(0, ROWS_READ);
  const least = Math.max(2, read.length / 4);
  const all = [...collect(read)];
  const things = all.filter(([, { words, said }]) => {
    const telling = tellingOf(words);
    return said.size >= least && telling.length >= 2 && telling.some((word) => !actors.has(plain(word)));
  });
  let best: { key: string; worth: number } | undefined;
  for (const [key, { words, said, listed }] of things) {
    const worth = (said.size + Math.min(listed / 2, said.size)) * (1 + 0.55 * (tellingOf(words).length - 1));
    if (!best || worth > best.worth) best = { key, worth };
  }
  // Where several sentences say more behind it, the thing is all of that.
  const longer = things.filter(([key]) => best && (key === best.key || key.startsWith(`${best.key} `)));
  const [key = "", found] = longer.sort(([a], [b]) => b.length - a.length)[0] ?? [];
  // "Kegiatan penyusunan program" is not told yet; the first sentence goes on and tells which.
  const untold = general.has(plain(found?.words.at(-1) ?? ""));
  const onward = all.filter(
    ([other, { words, said }]) =>
      untold && other.startsWith(`${key} `) && words.length <= LONGEST_TOLD && said.has(firstOf(found)),
  );
  const chosen = onward.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? found;
  return chosen && { words: [...chosen.words, ...chosen.abbreviation], rows: [...chosen.said] };
}

interface Counted {
  words: string[];
  /** "(SPM)" behind the words, where a row prints it. */
  abbreviation: string[];
  said: Set<number>;
  listed: number;
}

/** Every thing that a sentence names, with the rows whose sentences name it and how many rows list it. */
function collect(rows: readonly TellingRow[]): Map<string, Counted> {
  const seen = new Map<string, Counted>();
  rows.forEach((row, i) => {
    for (const words of thingsIn(row.activity)) {
      const known = seen.get(keyOf(words)) ?? {
        words: words.map((word) => word.printed),
        abbreviation: abbreviationBehind(row.activity, words),
        said: new Set(),
        listed: 0,
      };
      known.said.add(i);
      seen.set(keyOf(words), known);
    }
  });
  for (const row of rows) {
    const listed = new Set([...thingsIn(row.requirements), ...thingsIn(row.outputs)].map(keyOf));
    for (const key of listed) {
      const known = seen.get(key);
      if (known) known.listed++;
    }
  }
  return seen;
}

function abbreviationBehind(text: string, words: readonly Word[]): string[] {
  const [, short] = /^\s*\((\p{Lu}[\p{Lu}\d]{1,7})\)/u.exec(text.slice(words.at(-1)?.end)) ?? [];
  return short !== undefined && plain(short).startsWith(words[0]?.text.charAt(0) ?? " ") ? [`(${short})`] : [];
}

function tellingOf(words: readonly string[]): string[] {
  return words.filter((word) => /\p{L}{2}/u.test(word) && !["dan", "terhadap"].includes(plain(word)));
}

const firstOf = (found: Counted | undefined) => Math.min(...(found?.said ?? []));
const keyOf = (words: readonly Word[]) => words.map((word) => word.text).join(" ");

/** All runs of words that may name a thing: no verb or connective in them, no state of a draft before them. */
function thingsIn(text: string): Word[][] {
  const found: Word[][] = [];
  const words = wordsOf(text.slice(0, SENTENCE_READ));
  for (let start = 0; start < words.length; start++) {
    const first = words[start];
    if (!first || !isNameWord(first, words[start + 1]) || notFirst.has(first.text)) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_THING); end++) {
      const last = words[end - 1];
      if (!last || (!joins(last) && !isNameWord(last, words[end]))) break;
      if (!joins(last) && !notLast.has(last.text)) found.push(words.slice(start, end));
    }
  }
  return found;
}

const joins = (word: Word) => word.text === "," || word.text === "dan" || word.text === "terhadap";

/** A verb ends a name, but not before its abbreviation: "Surat Perintah Membayar (SPM)". */
function isNameWord(word: Word, next: Word | undefined): boolean {
  if (isMark(word) || breaks.has(word.text) || !/\p{L}/u.test(word.text)) return false;
  const verb = readVerb(word.text);
  return verb === undefined || verb.voice === "noun" || (next?.text === "(" && /^\p{Lu}/u.test(word.printed));
}

const general = new Set(["program", "kegiatan", "data", "rencana"]);
const setOf = (words: string) => new Set(words.split(" "));
const breaks = setOf(
  "jika apabila bila maka yang untuk kepada ke dari dengan sesuai berdasarkan melalui kemudian lalu selanjutnya agar serta pada oleh setelah sudah belum tidak telah akan dapat atau mengenai tentang sebagai dalam di para masing-masing tersebut kembali nya adanya hasil bersama",
);
const notFirst = setOf(
  "draf draft konsep rancangan berkas format data usulan lembar lembaran blanko seluruh berbagai tiap setiap dan kelengkapan persyaratan permohonan",
);
const notLast = setOf("dan terhadap berdasarkan ini itu kasi kabid staf staff kepala bidang seksi sekretaris");
