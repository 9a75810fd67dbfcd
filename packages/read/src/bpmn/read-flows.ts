import { END, exitWord, flowKinds, START, xmlText, type Flow, type FlowKind, type Step } from "@alur/model";
import type { ModdleElement } from "bpmn-moddle";
import { labelOutcome } from "../grammar/outcome-labels.ts";
import { exitKinds } from "../interpret/exit-kinds.ts";
import { elementsOf, isA, textOf } from "./elements.ts";
import { waysFrom, type ProcessWay } from "./process-flow.ts";

/** A flow and its place among the SOP's flows; a new one stands last. */
export interface PlacedFlow {
  place: number;
  flow: Flow;
}

/** The arrows of a process from row to row. */
export function readFlows(
  elements: readonly ModdleElement[],
  stepOf: ReadonlyMap<ModdleElement, Step>,
  steps: readonly Step[],
): PlacedFlow[] {
  const begins = elements.filter((element) => isA(element, "StartEvent"));
  const first = begins.flatMap((start) => placeWays(START, waysFrom(start, elements), stepOf, steps));
  const unreached = begins.length === 0 ? withoutBegin(stepOf, first) : [];
  const rest = [...stepOf].flatMap(([activity, step]) => {
    const ways = waysFrom(activity, elements);
    if (ways.some(({ chosen, arrow }) => chosen && written(arrow) === undefined) && step.kind === "task")
      step.kind = "decision";
    return placeWays(step.id, ways, stepOf, steps);
  });
  return [...unreached, ...first, ...rest];
}

/** Drawings without a start event begin at the activities to which nothing leads. */
function withoutBegin(stepOf: ReadonlyMap<ModdleElement, Step>, first: readonly PlacedFlow[]): PlacedFlow[] {
  if (first.length > 0) return [];
  return [...stepOf].flatMap(([activity, step]): PlacedFlow[] =>
    elementsOf(activity, "incoming").length === 0
      ? [{ place: Infinity, flow: { from: START, to: step.id, kind: "forward" } }]
      : [],
  );
}

function placeWays(
  from: string,
  ways: readonly ProcessWay[],
  stepOf: ReadonlyMap<ModdleElement, Step>,
  steps: readonly Step[],
): PlacedFlow[] {
  const at = steps.findIndex(({ id }) => id === from);
  const targets = ways.flatMap((way) => {
    const to = way.to === END ? END : stepOf.get(way.to)?.id;
    return to === undefined ? [] : [{ way, to, label: way.words }];
  });
  const chosen = targets.filter(({ way }) => way.chosen);
  const kinds = exitKinds(chosen, ({ to }) => to !== END && steps.findIndex(({ id }) => id === to) <= at);
  return targets.flatMap((target): PlacedFlow[] => {
    const { way, to } = target;
    const own = written(way.arrow);
    const said = own ? saidNow(own, way) : drawnElsewhere(kinds.get(target) ?? "forward", way.words);
    const flow = { from, to, ...said };
    return own ? own.places.map((place) => ({ place, flow })) : [{ place: Infinity, flow }];
  });
}

interface WrittenArrow {
  places: number[];
  kind: FlowKind;
  label: string | undefined;
}

/** What Alur wrote on an arrow that it drew. */
function written(arrow: ModdleElement): WrittenArrow | undefined {
  const kind = flowKinds.find((known) => known === arrow["kind"]);
  const flows = arrow["flows"];
  if (kind === undefined || typeof flows !== "string") return undefined;
  const places = flows.split(" ").flatMap((place) => (/^\d+$/.test(place) ? [Number(place)] : []));
  return { places, kind, label: typeof arrow["label"] === "string" ? arrow["label"] : undefined };
}

/** As it was written, unless somebody has given the arrow other words since. */
function saidNow({ kind, label }: WrittenArrow, way: ProcessWay): Pick<Flow, "kind" | "label"> {
  const before = { kind, ...(label === undefined ? {} : { label }) };
  const expected = xmlText(label ?? "") || exitWord(kind);
  const now = expected === "" ? textOf(way.arrow, "name") : way.words;
  return now === expected.trim()
    ? before
    : drawnElsewhere(labelOutcome(now) ?? (now === "" ? "forward" : "other"), now);
}

function drawnElsewhere(kind: FlowKind, words: string): Pick<Flow, "kind" | "label"> {
  const plain = words === "" || words.toLowerCase() === exitWord(kind).toLowerCase();
  return { kind, ...(plain ? {} : { label: words }) };
}
