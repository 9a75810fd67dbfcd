import { letters, type Sop } from "@alur/model";
import type { Collection } from "../collection/collection.ts";
import { nameWords } from "./name-words.ts";
import { writtenOutIn } from "./written-out-in.ts";

/** How often each spelling of one thing occurs in the SOPs of an office. */
export type Spellings = ReadonlyMap<string, number>;

interface OfficeNames {
  /** The names of Pelaksana columns, by the post that they spell. */
  columns: ReadonlyMap<string, Spellings>;
  /** What abbreviations stand for. */
  signs: ReadonlyMap<string, Spellings>;
}

const known = new WeakMap<Collection, OfficeNames>();

/** The names that the SOPs of an office use, gathered once. */
export function officeNames(collection: Collection): OfficeNames {
  const names = known.get(collection) ?? gather(collection.sops);
  known.set(collection, names);
  return names;
}

function gather(sops: readonly Sop[]): OfficeNames {
  const columns = new Map<string, Map<string, number>>();
  const signs = new Map<string, Map<string, number>>();
  for (const sop of sops) {
    for (const name of columnNames(sop)) count(columns, postOf(name), name);
    for (const { sign, words, offByOne } of textsOf(sop).flatMap(writtenOutIn))
      if (!offByOne) count(signs, sign, words);
  }
  return { columns, signs };
}

function count(counts: Map<string, Map<string, number>>, thing: string, spelling: string): void {
  const spellings = counts.get(thing) ?? new Map<string, number>();
  counts.set(thing, spellings);
  const same = [...spellings.keys()].find((other) => letters(other) === letters(spelling)) ?? spelling;
  spellings.set(same, (spellings.get(same) ?? 0) + 1);
}

/** The spelling used most, where it is another and used more often than this one. */
export function usualSpelling(spellings: Spellings | undefined, spelling: string): [string, number] | undefined {
  const own = letters(spelling);
  let usual: [string, number] | undefined;
  let ownCount = 1;
  for (const [other, times] of spellings ?? []) {
    if (letters(other) === own) ownCount = times;
    else if (times > (usual?.[1] ?? 0)) usual = [other, times];
  }
  return usual && usual[1] > ownCount ? usual : undefined;
}

export function columnNames(sop: Sop): string[] {
  return sop.performers.filter((performer) => performer.column).map((performer) => performer.name);
}

/** The post that a name spells, with abbreviations written out. */
export function postOf(name: string): string {
  return nameWords(name)
    .map((word) => word.text)
    .join(" ");
}

function textsOf(sop: Sop): string[] {
  const { steps, identity } = sop;
  return [identity.title, ...steps.flatMap((step) => [step.activity, ...step.requirements, ...step.outputs])];
}
