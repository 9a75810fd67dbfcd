import { activityNameInBpmn, labels, performerNames, xmlText, type RowInBpmn, type Sop, type Step } from "@alur/model";
import type { BpmnModdle, ModdleElement } from "bpmn-moddle";
import { isoDuration } from "./iso-duration.ts";
import { lanesOf, laneOf, type NodeKind, type ProcessGraph } from "./process-graph.ts";
import type { DataObject } from "./data-objects.ts";

/** The elements of a process, each beside what it was made of. */
export interface ProcessElements {
  process: ModdleElement;
  lanes: ModdleElement[];
  nodes: ModdleElement[];
  edges: ModdleElement[];
  /** By node: the timer at an activity's corner, the event to which it leads, and the line between. */
  timers: Map<number, { timer: ModdleElement; late: ModdleElement; flow: ModdleElement }>;
  /** By data object: its place in the drawing and the line to or from its activity. */
  papers: { reference: ModdleElement; association: ModdleElement }[];
  /** By row: the annotation that shows a row which is no action. */
  notes: Map<number, ModdleElement>;
}

const elementOf: Record<NodeKind, string> = {
  start: "bpmn:StartEvent",
  end: "bpmn:EndEvent",
  activity: "bpmn:UserTask",
  outcome: "bpmn:ExclusiveGateway",
  fork: "bpmn:ParallelGateway",
  merge: "bpmn:ExclusiveGateway",
  join: "bpmn:ParallelGateway",
  pass: "bpmn:IntermediateThrowEvent",
  throw: "bpmn:IntermediateThrowEvent",
  catch: "bpmn:IntermediateCatchEvent",
};

/** Makes the process: lanes, activities, gateways, events, arrows, papers and notes, and what BPMN has no word for in extension elements. */
export function processElements(
  moddle: BpmnModdle,
  sop: Sop,
  graph: ProcessGraph,
  objects: readonly DataObject[],
): ProcessElements {
  return new ElementMaker(moddle, sop, graph, objects).make();
}

class ElementMaker {
  readonly #moddle: BpmnModdle;
  readonly #sop: Sop;
  readonly #graph: ProcessGraph;
  readonly #objects: readonly DataObject[];

  constructor(moddle: BpmnModdle, sop: Sop, graph: ProcessGraph, objects: readonly DataObject[]) {
    this.#moddle = moddle;
    this.#sop = sop;
    this.#graph = graph;
    this.#objects = objects;
  }

  make(): ProcessElements {
    const nodes = this.#graph.nodes.map((_, i) => this.#node(i));
    const edges = this.#graph.edges.map((_, i) => this.#edge(i, nodes));
    const timers = this.#timers(nodes);
    const { papers, dataObjects } = this.#papers(nodes);
    const notes = this.#notes();
    const lanes = this.#lanes(nodes, timers);
    const { steps: _steps, flows: _flows, format: _format, evidence: _evidence, ...document } = this.#sop;
    const late = [...timers.values()].flatMap(({ timer, late, flow }) => [timer, late, flow]);
    const process = this.#moddle.create("bpmn:Process", {
      id: "Process",
      name: xmlText(this.#sop.identity.title),
      isExecutable: false,
      documentation: this.#documentation([this.#sop.identity.title, this.#sop.identity.number]),
      extensionElements: this.#extension("alur:Document", document),
      laneSets: [this.#moddle.create("bpmn:LaneSet", { id: "Lanes", lanes })],
      flowElements: [...nodes, ...edges, ...late, ...dataObjects, ...papers.map(({ reference }) => reference)],
      artifacts: [...notes.values()],
    });
    return { process, lanes, nodes, edges, timers, papers, notes };
  }

  #node(i: number): ModdleElement {
    const node = this.#graph.nodes[i];
    const step = this.#sop.steps[node?.row ?? -1];
    if (!node) throw new Error(`The process has no node ${i}.`);
    if (node.kind === "activity" && step) return this.#activity(step, node.row);
    const common = { id: `${node.kind}_${i + 1}`, name: xmlText(node.name), incoming: [], outgoing: [] };
    const eventDefinitions =
      node.kind === "throw" || node.kind === "catch"
        ? [this.#moddle.create("bpmn:LinkEventDefinition", { id: `link_${i + 1}`, name: node.name })]
        : node.kind === "start" && this.#sop.recurrence !== undefined
          ? [
              this.#moddle.create("bpmn:TimerEventDefinition", {
                id: "recurrence",
                timeCycle: this.#formal(this.#sop.recurrence),
              }),
            ]
          : undefined;
    if (common.name === "") return this.#moddle.create(elementOf[node.kind], { ...common, name: undefined });
    return this.#moddle.create(elementOf[node.kind], { ...common, ...(eventDefinitions ? { eventDefinitions } : {}) });
  }

  #activity(step: Step, place: number): ModdleElement {
    const name = activityNameInBpmn(step);
    return this.#moddle.create(step.subSop === undefined ? elementOf.activity : "bpmn:CallActivity", {
      id: `row_${place + 1}`,
      name,
      incoming: [],
      outgoing: [],
      documentation: this.#documentation(rowInWords(this.#sop, step)),
      extensionElements: this.#extension("alur:Row", { place, step: withoutEvidence(step) } satisfies RowInBpmn),
      resources: performerNames(this.#sop, step).map((performer, i) =>
        this.#moddle.create("bpmn:PotentialOwner", { id: `owner_${place + 1}_${i + 1}`, name: xmlText(performer) }),
      ),
    });
  }

  #edge(i: number, nodes: readonly ModdleElement[]): ModdleElement {
    const edge = this.#graph.edges[i];
    const from = nodes[edge?.from ?? -1];
    const to = nodes[edge?.to ?? -1];
    if (!edge || !from || !to) throw new Error(`The process has no line ${i}.`);
    const { arrow } = edge;
    const name = xmlText(edge.name);
    const flow = this.#moddle.create("bpmn:SequenceFlow", {
      id: `flow_${i + 1}`,
      ...(name === "" ? {} : { name }),
      sourceRef: from,
      targetRef: to,
      ...(arrow ? { "alur:flows": arrow.flows.join(" "), "alur:kind": arrow.kind } : {}),
      ...(arrow?.label === undefined ? {} : { "alur:label": xmlText(arrow.label) }),
    });
    listOf(from, "outgoing").push(flow);
    listOf(to, "incoming").push(flow);
    return flow;
  }

  /** Waktu is a deadline: when it passes nothing is taken away from the performer, so the timer does not interrupt. */
  #timers(nodes: readonly ModdleElement[]): ProcessElements["timers"] {
    const timers: ProcessElements["timers"] = new Map();
    this.#graph.nodes.forEach(({ kind, row }, i) => {
      const step = this.#sop.steps[row];
      const time = kind === "activity" && step ? isoDuration(step.duration) : undefined;
      if (!step || time === undefined) return;
      const definition = { id: `waktu_${row + 1}`, timeDuration: this.#formal(time) };
      const timer = this.#moddle.create("bpmn:BoundaryEvent", {
        id: `timer_${row + 1}`,
        name: xmlText(step.duration.text).trim() || time,
        attachedToRef: nodes[i],
        cancelActivity: false,
        outgoing: [],
        eventDefinitions: [this.#moddle.create("bpmn:TimerEventDefinition", definition)],
      });
      const late = this.#moddle.create("bpmn:EndEvent", { id: `late_${row + 1}`, name: "Lewat waktu", incoming: [] });
      const flow = this.#moddle.create("bpmn:SequenceFlow", {
        id: `late_flow_${row + 1}`,
        sourceRef: timer,
        targetRef: late,
      });
      listOf(timer, "outgoing").push(flow);
      listOf(late, "incoming").push(flow);
      timers.set(i, { timer, late, flow });
    });
    return timers;
  }

  #papers(nodes: readonly ModdleElement[]) {
    const dataObjects: ModdleElement[] = [];
    const activities = new Map(
      this.#graph.nodes.flatMap(({ kind, row }, i) => (kind === "activity" ? [[row, i]] : [])),
    );
    const papers = this.#objects.map(({ row, use, name, paper }, i) => {
      const dataObject = (dataObjects[paper] ??= this.#moddle.create("bpmn:DataObject", { id: `paper_${paper + 1}` }));
      const reference = this.#moddle.create("bpmn:DataObjectReference", {
        id: `paper_at_${i + 1}`,
        name,
        dataObjectRef: dataObject,
      });
      const activity = nodes[activities.get(row) ?? -1];
      if (!activity) throw new Error(`Row ${row} has papers but no activity.`);
      return { reference, association: this.#association(activity, reference, use, i) };
    });
    return { papers, dataObjects };
  }

  #association(activity: ModdleElement, paper: ModdleElement, use: DataObject["use"], i: number): ModdleElement {
    const id = `use_${i + 1}`;
    if (use === "output") {
      const association = this.#moddle.create("bpmn:DataOutputAssociation", { id, targetRef: paper });
      listOf(activity, "dataOutputAssociations").push(association);
      association.$parent = activity;
      return association;
    }
    const holder = listOf(activity, "properties");
    const property =
      holder[0] ??
      this.#moddle.create("bpmn:Property", { id: `${String(activity["id"])}_papers`, name: labels.requirements.id });
    if (holder.length === 0) holder.push(property);
    const association = this.#moddle.create("bpmn:DataInputAssociation", {
      id,
      sourceRef: [paper],
      targetRef: property,
    });
    listOf(activity, "dataInputAssociations").push(association);
    association.$parent = activity;
    return association;
  }

  #notes(): Map<number, ModdleElement> {
    return new Map(
      this.#sop.steps.flatMap((step, place): [number, ModdleElement][] => {
        if (step.kind !== "note") return [];
        const flows = this.#sop.flows.flatMap((flow, i) =>
          flow.from === step.id || (flow.to === step.id && !this.#isNote(flow.from)) ? [[i, flow]] : [],
        );
        const annotation = this.#moddle.create("bpmn:TextAnnotation", {
          id: `note_${place + 1}`,
          text: xmlText(step.activity),
          extensionElements: this.#extension("alur:Note", { place, step: withoutEvidence(step), flows }),
        });
        return [[place, annotation]];
      }),
    );
  }

  #lanes(nodes: readonly ModdleElement[], timers: ProcessElements["timers"]): ModdleElement[] {
    return lanesOf(this.#sop).map(({ performerId, name }, lane) => {
      const here = this.#graph.nodes.flatMap(({ row }, i) =>
        laneOf(this.#sop, this.#sop.steps[row]) === lane ? [i] : [],
      );
      return this.#moddle.create("bpmn:Lane", {
        id: `lane_${lane + 1}`,
        name: xmlText(name).trim() || "Tanpa nama",
        "alur:performer": performerId ?? "",
        flowNodeRef: here.flatMap((i) =>
          [nodes[i], timers.get(i)?.timer, timers.get(i)?.late].filter((node) => node !== undefined),
        ),
      });
    });
  }

  #isNote(id: string): boolean {
    return this.#sop.steps.some((step) => step.id === id && step.kind === "note");
  }

  #documentation(lines: readonly string[]): ModdleElement[] {
    const text = xmlText(lines.filter((line) => line !== "").join("\n"));
    return text === "" ? [] : [this.#moddle.create("bpmn:Documentation", { text })];
  }

  #extension(type: string, data: unknown): ModdleElement {
    const json = xmlText(JSON.stringify(data));
    return this.#moddle.create("bpmn:ExtensionElements", { values: [this.#moddle.create(type, { json })] });
  }

  #formal(body: string): ModdleElement {
    return this.#moddle.create("bpmn:FormalExpression", { body: xmlText(body) });
  }
}

function withoutEvidence({ evidence: _evidence, ...step }: Step): Step {
  return step;
}

function rowInWords(sop: Sop, step: Step): string[] {
  const said: [string, string][] = [
    [labels.number.id, step.number],
    [labels.performers.id, performerNames(sop, step).join("; ")],
    [labels.requirements.id, step.requirements.join("; ")],
    [labels.duration.id, step.duration.text],
    [labels.outputs.id, step.outputs.join("; ")],
    [labels.remarks.id, step.remarks],
  ];
  return said.flatMap(([label, text]) => (text.trim() === "" ? [] : [`${label}: ${text}`]));
}

function listOf(element: ModdleElement, property: string): ModdleElement[] {
  const list = (element[property] ?? []) as ModdleElement[];
  element[property] = list;
  return list;
}
