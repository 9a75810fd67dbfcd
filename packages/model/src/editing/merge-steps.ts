import type { Duration } from "../duration.ts";
import { byHand } from "../evidence.ts";
import { parseDuration } from "../parse-duration.ts";
import type { Flow } from "../flow.ts";
import type { Sop } from "../sop.ts";
import type { Step } from "../step.ts";
import { countOn } from "./numbering.ts";

/** An SOP in which some rows have become one, and the arrows that had no place in it any more. */
export interface StepMerger {
  sop: Sop;
  lost: Flow[];
}

/**
 * Makes one row of several that stand together, such as one that a page break tore apart. Everything that stood in them stays: sentences are joined, times of
 * one unit are added up, and whoever performed one of them performs the whole together. The row keeps the first one's id and way in, and the last one's ways out.
 */
export function mergeSteps(sop: Sop, from: number, count: number): StepMerger {
  const rows = sop.steps.slice(from, from + count);
  const [first] = rows;
  const last = rows.findLast((step) => step.kind !== "note") ?? rows.at(-1);
  if (!first || !last || rows.length < 2) return { sop, lost: [] };
  const inside = new Set(rows.map((step) => step.id));
  const lost: Flow[] = [];
  const flows = sop.flows.flatMap((flow, i): Flow[] => {
    const to = inside.has(flow.to) ? first.id : flow.to;
    if (!inside.has(flow.from)) {
      // A fork into two of the rows is one arrow into the one.
      const twice =
        sop.flows.findIndex(({ from, kind, to: end }) => from === flow.from && kind === flow.kind && inside.has(end)) <
        i;
      if (to === flow.to && !inside.has(flow.to)) return [flow];
      return twice ? [] : [{ ...flow, to }];
    }
    if (flow.from === last.id && !inside.has(flow.to)) return [{ ...flow, from: first.id }];
    const within = inside.has(flow.to) && flow.kind !== "no" && flow.kind !== "other";
    if (!within) lost.push(flow);
    return [];
  });
  const merged = rows.reduce((whole, step) => joined(sop, whole, step));
  const steps = sop.steps.toSpliced(from, rows.length, { ...merged, kind: last.kind, number: first.number });
  const suppressions = sop.suppressions?.filter(({ stepId }) => stepId === first.id || !inside.has(stepId ?? ""));
  const next: Sop = { ...sop, steps, flows, ...(suppressions ? { suppressions } : {}) };
  return { sop: countOn(sop.steps, next), lost };
}

function joined(sop: Sop, one: Step, two: Step): Step {
  const acting = sop.performers
    .map(({ id }) => id)
    .filter((id) => [...one.performerIds, ...two.performerIds].includes(id));
  const same = acting.length === one.performerIds.length;
  const together = one.participation === "one" ? "all" : one.participation;
  return {
    ...two,
    ...one,
    activity: joinedSentence(one.activity, two.activity),
    performerIds: acting,
    participation: acting.length < 2 ? "one" : together,
    requirements: union(one.requirements, two.requirements),
    duration: joinedTime(one.duration, two.duration),
    outputs: union(one.outputs, two.outputs),
    remarks: [one.remarks, two.remarks].filter((words) => words !== "").join("; "),
    deeds: union(one.deeds, two.deeds),
    ...(one.evidence || !same ? { evidence: { ...one.evidence, ...(same ? {} : { performers: byHand }) } } : {}),
  };
}

function union<Item>(one: readonly Item[], two: readonly Item[]): Item[] {
  return [...new Set([...one, ...two])];
}

/** A torn sentence goes on; a new one is tied on with "dan". A word all in capitals is a name and stays one. */
function joinedSentence(one: string, two: string): string {
  if (one === "" || two === "") return one + two;
  if (/^[^\p{Lu}]/u.test(two)) return `${one} ${two}`;
  const tied = /^\p{Lu}\p{Ll}/u.test(two) ? two.slice(0, 1).toLowerCase() + two.slice(1) : two;
  return `${one} dan ${tied}`;
}

function joinedTime(one: Duration, two: Duration): Duration {
  if (one.kind === "missing") return two;
  if (two.kind === "missing") return one;
  const sameUnit = one.kind === "fixed" && two.kind === "fixed" && one.unit === two.unit;
  const unit = /\p{L}.*$/u.exec(one.text)?.[0];
  if (sameUnit && unit !== undefined && one.amount !== undefined && two.amount !== undefined) {
    const sum = parseDuration(`${String(one.amount + two.amount).replace(".", ",")} ${unit}`);
    if (sum.kind === "fixed" && sum.unit === one.unit && sum.amount === one.amount + two.amount) return sum;
  }
  return parseDuration(`${one.text} + ${two.text}`);
}
