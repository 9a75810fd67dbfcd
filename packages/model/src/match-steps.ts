import { shareOfWords } from "./language/shared-words.ts";
import type { Sop } from "./sop.ts";
import type { Step } from "./step.ts";

/** A step of the old SOP, and the step of the new one that seems to be the same. */
export interface StepMatch {
  from: string;
  /** Absent where nothing in the new SOP is like it. */
  to?: string;
  /** The activity reads the same word for word. Everything else a person must confirm. */
  sure: boolean;
}

/** So alike must two activities be to be shown as perhaps the same. */
const ALIKE = 0.5;

/**
 * Proposes which steps go on as which: by the same activity, and only then by likeness of activity, number and id. An id alone proves nothing, because
 * readers number steps by their row, and a row that was put in moves all that follow. Rows that are only notes have no work and no part in it.
 */
export function proposeSteps(from: Sop, to: Sop): StepMatch[] {
  const [old, young] = [from, to].map((sop) => sop.steps.filter((step) => step.kind !== "note")) as [Step[], Step[]];
  const pairs = old
    .flatMap((step) => young.map((other) => ({ step, other, score: likeness(step, other) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const matched = new Map<string, { to: string; sure: boolean }>();
  const taken = new Set<string>();
  for (const { step, other } of pairs) {
    if (matched.has(step.id) || taken.has(other.id)) continue;
    taken.add(other.id);
    matched.set(step.id, { to: other.id, sure: plain(step.activity) === plain(other.activity) });
  }
  return old.map(({ id }) => ({ from: id, ...(matched.get(id) ?? { sure: false }) }));
}

/** 1 for the same words; of several that are equally alike, the one with the same number and then the same id comes first. */
function likeness(a: Step, b: Step): number {
  const share = shareOfWords(plain(a.activity).split(" "), plain(b.activity).split(" "));
  if (share < ALIKE) return share;
  return share + (a.number === b.number ? 0.02 : 0) + (a.id === b.id ? 0.01 : 0);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
