import { normalizePostName, performerNames, type Sop } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { verbsIn } from "../language/spoken-verbs.ts";
import type { Collection } from "./collection.ts";
import { likeness, type SopWords } from "./sop-words.ts";

/** How much two SOPs resemble one another, from 0 to 1: in their words, and in who does what kind of work in which order. */
export interface Kinship {
  one: Sop;
  other: Sop;
  words: number;
  flow: number;
}

/** Shorter procedures resemble one another by chance. */
const fewestRows = 4;
/** From here on the flow is the same but for a row or two. */
const sameFlow = 0.75;
/** From here on the words are the same but for the subject. */
const sameWords = 0.7;

/** Every pair of SOPs with the same flow, most alike first. */
export function kinships(collection: Collection): Kinship[] {
  const numbers = new Map<string, number>();
  const profiles = collection.sops.map((sop) => ({
    sop,
    flow: rowsInShort(sop).map((row) => numbers.get(row) ?? numbers.set(row, numbers.size).size - 1),
    words: allWords(collection.wordsOf(sop)),
  }));
  const pairs: Kinship[] = [];
  profiles.forEach((one, i) => {
    for (const other of profiles.slice(i + 1)) {
      if (Math.min(one.flow.length, other.flow.length) < fewestRows) continue;
      const flow = sharedOrder(one.flow, other.flow);
      if (flow >= sameFlow)
        pairs.push({ one: one.sop, other: other.sop, flow, words: likeness(one.words, other.words) });
    }
  });
  return pairs.sort((a, b) => b.words + b.flow - a.words - a.flow);
}

/** Whether two SOPs say nearly the same: one is probably a copy that should not be there. */
export function isNearDuplicate({ words, flow }: Kinship): boolean {
  return flow >= sameFlow && words >= sameWords;
}

/** Each row as who does what kind of work, whatever it is about. */
function rowsInShort(sop: Sop): string[] {
  return actingSteps(sop).map((step) => {
    const who = performerNames(sop, step).map(normalizePostName).join("+");
    return `${who} ${step.kind} ${verbsIn(step.activity)[0]?.verbClass ?? ""}`;
  });
}

function allWords({ title, rows }: SopWords): ReadonlySet<string> {
  return new Set(
    [title, ...rows.flatMap((row) => [row.activity, row.requirements, row.outputs])].flatMap((words) => [...words]),
  );
}

/** The part of two sequences that stands in both in the same order, of the longer one's length. */
function sharedOrder(one: readonly number[], other: readonly number[]): number {
  let above = Array.from({ length: other.length + 1 }, () => 0);
  for (const item of one) {
    const row = [0];
    other.forEach((there, j) => {
      row.push(item === there ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    });
    above = row;
  }
  return (above.at(-1) ?? 0) / Math.max(one.length, other.length);
}
