import { normalizePostName, type Sop } from "@alur/model";
import { cellKey, comparedCells, wordsOfSop, type ComparedCell, type RowWords, type SopWords } from "./sop-words.ts";

/** A row of an SOP of the collection. */
export interface CollectedRow extends RowWords {
  sop: Sop;
}

/**
 * The SOPs that are looked at together: a document with several, a folder, an office's register. Whoever checks them builds it once. An SOP that is being
 * edited need not be in it: it is compared with the others as it stands on the screen.
 */
export interface Collection {
  readonly sops: readonly Sop[];
  /** The others: every SOP of the collection but this one. */
  sistersOf(sop: Sop): readonly Sop[];
  wordsOf(sop: Sop): SopWords;
  /** The rows of the sisters in which this cell says the same. Nothing where many write so: that is standard wording. */
  rowsAlike(sop: Sop, row: RowWords, cell: ComparedCell): readonly CollectedRow[];
  /** Whether so many of the SOPs speak of a thing that it tells none from another. */
  isCommon(word: string): boolean;
  /** Who has a Pelaksana column anywhere, by the name written out, with the first SOP that has it. */
  performers(): ReadonlyMap<string, Sop>;
}

/** From this many SOPs on, a cell that is the same in all of them tells nothing about any. */
const standardWording = 12;

/** In a small collection a few SOPs are soon half of all. */
const fewSpeakers = 3;

export function collect(sops: readonly Sop[]): Collection {
  const words = new WeakMap<Sop, SopWords>();
  const wordsOf = (sop: Sop): SopWords => {
    const known = words.get(sop) ?? wordsOfSop(sop);
    words.set(sop, known);
    return known;
  };
  const rowsByCell = once(() => indexRows(sops, wordsOf));
  const speakers = once(() => countSpeakers(sops.map(wordsOf)));
  return {
    sops,
    sistersOf: (sop) => sops.filter((other) => other !== sop),
    wordsOf,
    rowsAlike: (sop, row, cell) => {
      const found = rowsByCell().get(cellKey(row, cell));
      return found && found.sops.size <= standardWording ? found.rows.filter((other) => other.sop !== sop) : [];
    },
    isCommon: (word) => (speakers().get(word) ?? 0) > Math.max(fewSpeakers, sops.length / 2),
    performers: once(() => indexPerformers(sops)),
  };
}

interface EqualRows {
  rows: CollectedRow[];
  sops: Set<Sop>;
}

function indexRows(sops: readonly Sop[], wordsOf: (sop: Sop) => SopWords): ReadonlyMap<string, EqualRows> {
  const index = new Map<string, EqualRows>();
  for (const sop of sops) {
    for (const row of wordsOf(sop).rows) {
      for (const cell of comparedCells) {
        if (row[cell].size === 0) continue;
        const key = cellKey(row, cell);
        const equal = index.get(key) ?? { rows: [], sops: new Set<Sop>() };
        index.set(key, equal);
        equal.rows.push({ ...row, sop });
        equal.sops.add(sop);
      }
    }
  }
  return index;
}

function countSpeakers(all: readonly SopWords[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { title, rows } of all) {
    const spoken = new Set(
      [title, ...rows.flatMap((row) => comparedCells.map((cell) => row[cell]))].flatMap((set) => [...set]),
    );
    for (const word of spoken) count.set(word, (count.get(word) ?? 0) + 1);
  }
  return count;
}

function indexPerformers(sops: readonly Sop[]): ReadonlyMap<string, Sop> {
  const index = new Map<string, Sop>();
  for (const sop of sops) {
    for (const { name, column } of sop.performers) {
      const key = normalizePostName(name);
      if (column && !index.has(key)) index.set(key, sop);
    }
  }
  return index;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
