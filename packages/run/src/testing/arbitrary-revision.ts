import { END, parseDuration, participations, START, type Flow, type Sop, type Step } from "@alur/model";
import fc from "fast-check";
import type { StepMap } from "../migration/step-map.ts";
import { whyNotRunnable } from "../readiness/why-not-runnable.ts";
import { arbitraryRunnableSop } from "./arbitrary-runnable-sop.ts";
import { procedureOf } from "./test-office.ts";

/** An SOP, the version that follows it, and which of its steps go on as which. */
export interface Revision {
  from: Sop;
  to: Sop;
  steps: StepMap;
}

/** What a revision does to an SOP, each at a row counted round and round. */
const change = fc.record({
  insert: fc.option(fc.nat(20), { nil: undefined, freq: 2 }),
  drop: fc.option(fc.nat(20), { nil: undefined, freq: 1 }),
  regive: fc.option(fc.tuple(fc.nat(20), fc.subarray(["p1", "p2", "p3", "p4"], { minLength: 1 })), { nil: undefined }),
  reform: fc.option(fc.tuple(fc.nat(20), fc.constantFrom(...participations), fc.boolean()), { nil: undefined }),
  forget: fc.option(fc.nat(20), { nil: undefined, freq: 1 }),
  shift: fc.nat(3),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * SOPs as they are revised: rows put in and left out, work given to others, other ways of acting together, and every id moved, as a reader moves them that
 * counts rows. Now and then the new version is another SOP altogether.
 */
export function arbitraryRevision(): fc.Arbitrary<Revision> {
  return fc
    .tuple(arbitraryRunnableSop(), change, fc.option(arbitraryRunnableSop(), { freq: 5, nil: undefined }))
    .map(([from, wished, other]) => (other ? { from, to: other, steps: sameIds(from, other) } : revised(from, wished)))
    .filter(({ to }) => whyNotRunnable(to, procedureOf(to).binding).length === 0);
}

function sameIds(from: Sop, to: Sop): StepMap {
  const work = (sop: Sop) => sop.steps.filter(({ kind }) => kind !== "note").map(({ id }) => id);
  return Object.fromEntries(
    work(from)
      .filter((id) => work(to).includes(id))
      .map((id) => [id, id]),
  );
}

function revised(from: Sop, wished: Change): Revision {
  const rowAt = (sop: Sop, at: number): Step | undefined => sop.steps[at % Math.max(1, sop.steps.length)];
  let sop = from;
  if (wished.drop !== undefined && sop.steps.length > 1) sop = without(sop, rowAt(sop, wished.drop)?.id ?? "");
  if (wished.insert !== undefined) sop = withTask(sop, wished.insert);
  const changed = sop.steps.map((step): Step => {
    const [regiven, reformed] = [wished.regive, wished.reform];
    const given = regiven && rowAt(sop, regiven[0]) === step ? { performerIds: regiven[1] } : {};
    const formed =
      reformed && rowAt(sop, reformed[0]) === step ? { participation: reformed[1], joinsAll: reformed[2] } : {};
    return { ...step, ...given, ...formed };
  });
  const ids = new Map(sop.steps.map(({ id }, i) => [id, `s${((i + wished.shift) % sop.steps.length) + 1}`]));
  const named = (id: string): string => ids.get(id) ?? id;
  const kept = from.steps.filter(({ id, kind }) => kind !== "note" && ids.has(id));
  const forgotten = wished.forget === undefined ? undefined : kept[wished.forget % Math.max(1, kept.length)];
  return {
    from,
    to: {
      ...sop,
      steps: changed.map((step) => ({ ...step, id: named(step.id) })),
      flows: sop.flows.map((flow) => ({ ...flow, from: named(flow.from), to: named(flow.to) })),
    },
    steps: Object.fromEntries(kept.filter((step) => step !== forgotten).map(({ id }) => [id, named(id)])),
  };
}

/** A row left out: whatever led to it leads to where its first arrow led. */
function without(sop: Sop, id: string): Sop {
  const on = sop.flows.find((flow) => flow.from === id && flow.to !== id)?.to ?? END;
  return {
    ...sop,
    steps: sop.steps.filter((step) => step.id !== id),
    flows: sop.flows.filter((flow) => flow.from !== id).map((flow) => (flow.to === id ? { ...flow, to: on } : flow)),
  };
}

/** A task put in on one of the arrows. */
function withTask(sop: Sop, at: number): Sop {
  const inserted: Step = {
    id: "inserted",
    number: "baru",
    activity: "Mencatat pada buku agenda",
    kind: "task",
    performerIds: ["p1"],
    participation: "one",
    requirements: [],
    duration: parseDuration("10 menit"),
    outputs: [],
    remarks: "",
    deeds: [],
  };
  const split = sop.flows[at % sop.flows.length];
  const flows = sop.flows.flatMap((flow): Flow[] =>
    flow === split
      ? [
          { ...flow, to: inserted.id },
          { from: inserted.id, to: flow.to, kind: "forward" },
        ]
      : [flow],
  );
  return split?.from === START ? sop : { ...sop, steps: [...sop.steps, inserted], flows };
}
