import {
  emptyIdentity,
  END,
  noteInBpmnSchema,
  SOP_FORMAT,
  START,
  xmlText,
  type DocumentInBpmn,
  type Flow,
  type NoteInBpmn,
  type Step,
} from "@alur/model";
import type { ModdleElement } from "bpmn-moddle";
import { diagnose } from "../diagnostics.ts";
import type { SopDraft } from "../draft.ts";
import { alurData, elementsOf, isA, textOf } from "./elements.ts";
import { readLanes } from "./lanes.ts";
import { isActivity, waysFrom } from "./process-flow.ts";
import { readFlows, type PlacedFlow } from "./read-flows.ts";
import { readRow } from "./row.ts";

/** One process as an SOP. */
export function readProcess(
  process: ModdleElement,
  poolName: string,
  document: DocumentInBpmn | undefined,
  documentName: string,
): SopDraft {
  const elements = elementsOf(process, "flowElements");
  const { performers, performerOf } = readLanes(process, poolName, document);
  const activities = inFlowOrder(elements);
  const notes = elementsOf(process, "artifacts").flatMap((artifact) => noteOf(artifact) ?? []);
  const rows = activities.map((activity) => ({ activity, ...readRow(activity, elements, performerOf.get(activity)) }));
  const steps = inTableOrder([...rows, ...notes.map(({ place, step }) => ({ place, step }))]);
  giveIds(steps);
  giveNumbers(steps);
  const stepOf = new Map(rows.map(({ activity, step }) => [activity, step]));
  const placed = readFlows(elements, stepOf, steps);
  const throughNotes = notes.flatMap(({ flows }) => flows.map(([place, flow]): PlacedFlow => ({ place, flow })));
  const flows = [...placed, ...throughNotes].toSorted((a, b) => a.place - b.place).map(({ flow }) => flow);
  for (const [activity, step] of stepOf) {
    if (!step.joinsAll && joinsAll(activity)) step.joinsAll = true;
  }
  const identity = document?.identity ?? emptyIdentity();
  const title = poolName || textOf(process, "name");
  if (!document || (title !== "" && (xmlText(identity.title).trim() || "SOP") !== title)) identity.title = title;
  const { identity: _identity, performers: _performers, ...rest } = document ?? { identity, performers };
  const at = { document: documentName, line: 1 };
  return {
    sop: { format: SOP_FORMAT, ...rest, identity, performers, steps, flows: withKnownEnds(flows, steps) },
    place: at,
    titleFrom: "identity",
    printed: {},
    diagnostics: strangers(elements).map((what) => diagnose("bpmn-not-in-sop", { at, values: { what } })),
  };
}

function noteOf(artifact: ModdleElement): NoteInBpmn | undefined {
  const note = noteInBpmnSchema.safeParse(alurData(artifact, "alur:Note"));
  if (!note.success) return undefined;
  const text = textOf(artifact, "text");
  if (text !== "" && text !== xmlText(note.data.step.activity).trim()) note.data.step.activity = text;
  return note.data;
}

/** Activities as the work meets them, beginning at the start events; those that nothing reaches stand last. */
function inFlowOrder(elements: readonly ModdleElement[]): ModdleElement[] {
  const begins = elements.filter((element) => isA(element, "StartEvent"));
  const found = new Set<ModdleElement>();
  const queue = [...begins];
  for (const node of queue) {
    for (const { to } of waysFrom(node, elements)) {
      if (to === END || found.has(to)) continue;
      found.add(to);
      queue.push(to);
    }
  }
  return [...found, ...elements.filter((element) => isActivity(element) && !found.has(element))];
}

/** Rows in the order in which they were drawn; one added since stands after the row that leads to it. */
function inTableOrder(rows: readonly { place: number | undefined; step: Step }[]): Step[] {
  let last = -1;
  const placed = rows.map(({ place, step }) => {
    last = place ?? last + 0.001;
    return { place: last, step };
  });
  return placed.toSorted((a, b) => a.place - b.place).map(({ step }) => step);
}

/** Steps keep their ids; an activity that is new, or a copy of another, gets one of its own. */
function giveIds(steps: readonly Step[]): void {
  const taken = new Set<string>();
  const waiting = steps.filter((step) => {
    if (step.id === "" || step.id === START || step.id === END || taken.has(step.id)) return true;
    taken.add(step.id);
    return false;
  });
  let next = 1;
  for (const step of waiting) {
    while (taken.has(`s${next}`)) next++;
    step.id = `s${next}`;
    taken.add(step.id);
  }
}

function giveNumbers(steps: readonly Step[]): void {
  if (steps.every((step) => step.number === "")) steps.forEach((step, i) => (step.number = String(i + 1)));
}

/** Whether an activity waits for several branches: a parallel gateway in which ways meet stands before it. */
function joinsAll(activity: ModdleElement): boolean {
  const before = elementsOf(activity, "incoming").flatMap((flow) => elementsOf(flow, "sourceRef"));
  const merged = before.flatMap((node) =>
    isA(node, "ExclusiveGateway") && elementsOf(node, "outgoing").length === 1
      ? elementsOf(node, "incoming").flatMap((flow) => elementsOf(flow, "sourceRef"))
      : [node],
  );
  return merged.some((node) => isA(node, "ParallelGateway") && elementsOf(node, "incoming").length > 1);
}

function withKnownEnds(flows: readonly Flow[], steps: readonly Step[]): Flow[] {
  const known = new Set(steps.map(({ id }) => id));
  return flows.filter(({ from, to }) => (from === START || known.has(from)) && (to === END || known.has(to)));
}

const strange: readonly (readonly [type: string, name: string])[] = [
  ["InclusiveGateway", "gerbang inklusif (OR)"],
  ["ComplexGateway", "gerbang kompleks"],
  ["EventBasedGateway", "gerbang peristiwa"],
  ["SubProcess", "subproses"],
  ["AdHocSubProcess", "subproses bebas urutan"],
  ["Transaction", "subproses transaksi"],
];

/** What the drawing says and an SOP cannot: named, so that nobody believes that it was read. */
function strangers(elements: readonly ModdleElement[]): string[] {
  const kinds = strange.filter(([type]) => elements.some((element) => isA(element, type))).map(([, name]) => name);
  const waits = elements.some(
    (element) => isA(element, "BoundaryEvent") && waysFrom(element, elements).some(({ to }) => to !== END),
  );
  return waits ? [...kinds, "jalan lain dari peristiwa di tepi kegiatan"] : kinds;
}
