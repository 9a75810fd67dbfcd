import { countOn, countsOn } from "../editing/numbering.ts";
import { END, START, type Flow } from "../flow.ts";
import { same } from "../same.ts";
import { flowsFrom, type Sop } from "../sop.ts";
import type { Step } from "../step.ts";
import { combineList } from "./combine-list.ts";
import { withIdsApart } from "./ids-apart.ts";
import { combineFields, combineValue, type ThreeWays } from "./three-ways.ts";

/** A part of an SOP that two people changed, each in another way. */
export interface Clash {
  /** The row; none for what stands in no row. */
  stepId?: string;
  /** The name of the field, as the SOP has it. */
  field: string;
}

/** What two people made of one SOP, in one; where both changed the same part, `mine` stands, and the part is named. */
export interface CombinedVersions {
  sop: Sop;
  clashes: readonly Clash[];
}

/** Combines two versions of an SOP that rest on the same one before. Whatever only one of the two changed, put in or took out is so in the combined one. */
export function combineVersions(before: Sop, mine: Sop, theirs: Sop): CombinedVersions {
  const clashes: Clash[] = [];
  const clash = (field: string, stepId?: string): void => {
    const at = stepId === undefined ? { field } : { field, stepId };
    if (!clashes.some((known) => same(known, at))) clashes.push(at);
  };
  const ways = { before, mine: withIdsApart(before, mine, theirs), theirs };
  const steps = combineSteps(ways, clash);
  const performers = combinePerformers(ways, steps, clash);
  const flows = combineFlows(ways, new Set([START, END, ...steps.map(({ id }) => id)]), clash);
  const suppressions = combineSuppressions(ways, clash);
  const rest = combineFields(partsOf(ways, withoutLists), (field) => clash(field), ["identity", "evidence"]);
  const sop: Sop = { ...rest, performers, steps, flows, ...(suppressions.length > 0 ? { suppressions } : {}) };
  return { sop: numbered(ways, sop), clashes };
}

type TellClash = (field: string, stepId?: string) => void;

function partsOf<Part>({ before, mine, theirs }: ThreeWays<Sop>, part: (sop: Sop) => Part): ThreeWays<Part> {
  return { before: part(before), mine: part(mine), theirs: part(theirs) };
}

function withoutLists({ performers: _p, steps: _s, flows: _f, suppressions: _u, ...rest }: Sop) {
  return rest;
}

function combineSteps(ways: ThreeWays<Sop>, clash: TellClash): Step[] {
  const counted = allCount(ways);
  return combineList(
    partsOf(ways, ({ steps }) => steps),
    {
      keyOf: ({ id }) => id,
      combine: (step) =>
        combineFields(
          step,
          // Where the rows count on, their numbers follow from their order.
          (field) => (field === "number" && counted ? undefined : clash(field, step.mine.id)),
          ["evidence"],
        ),
      onTakenOut: ({ id }) => clash("row", id),
      onReordered: () => clash("order"),
    },
  );
}

/** A column that one of the two took out stays where the other has somebody act in it. */
function combinePerformers(ways: ThreeWays<Sop>, steps: readonly Step[], clash: TellClash): Sop["performers"] {
  const combined = combineList(
    partsOf(ways, ({ performers }) => performers),
    {
      keyOf: ({ id }) => id,
      combine: (performer) => combineFields(performer, () => clash("performers")),
      onTakenOut: () => clash("performers"),
      onReordered: () => clash("performers"),
    },
  );
  const needed = new Set(steps.flatMap(({ performerIds }) => performerIds));
  const missed = ways.before.performers.filter(({ id }) => needed.has(id) && !combined.some((one) => one.id === id));
  if (missed.length > 0) clash("performers");
  return [...combined, ...missed];
}

/** Arrows whose two ends are there. One person took the row out to which the other led an arrow: that arrow is gone, and told. */
function combineFlows(ways: ThreeWays<Sop>, there: ReadonlySet<string>, clash: TellClash): Flow[] {
  return combineArrows(ways, clash).filter(({ from, to }) => {
    const stands = there.has(from) && there.has(to);
    if (!stands && there.has(from)) clash("flow", from);
    return stands;
  });
}

/** The arrows that leave one row are combined as one: half of a decision's exits from one person and half from the other is what neither meant. */
function combineArrows(ways: ThreeWays<Sop>, clash: TellClash): Flow[] {
  const { before, mine, theirs } = partsOf(ways, ({ flows }) => flows);
  if (same(theirs, before) || same(mine, theirs)) return mine;
  if (same(mine, before)) return theirs;
  const sources = [...new Set([...mine, ...theirs].map(({ from }) => from))];
  return sources.flatMap((from) =>
    combineValue(
      partsOf(ways, (sop) => flowsFrom(sop, from)),
      () => clash("flow", from),
    ),
  );
}

function combineSuppressions(ways: ThreeWays<Sop>, clash: TellClash): NonNullable<Sop["suppressions"]> {
  return combineList(
    partsOf(ways, ({ suppressions = [] }) => suppressions),
    {
      keyOf: ({ rule, stepId, field, about }) => JSON.stringify([rule, stepId, field, about]),
      combine: (one) => combineFields(one, () => clash("suppressions", one.mine.stepId)),
      onTakenOut: ({ stepId }) => clash("suppressions", stepId),
      onReordered: () => undefined,
    },
  );
}

function allCount({ before, mine, theirs }: ThreeWays<Sop>): boolean {
  return [before, mine, theirs].every(({ steps }) => countsOn(steps));
}

/** Where both put rows in or took some out, each counted on without knowing of the other. */
function numbered(ways: ThreeWays<Sop>, sop: Sop): Sop {
  const { before, mine, theirs } = partsOf(ways, ({ steps }) => steps.map(({ id }) => id));
  const both = !same(before, mine) && !same(before, theirs);
  return both && allCount(ways) ? countOn(ways.before.steps, sop) : sop;
}
