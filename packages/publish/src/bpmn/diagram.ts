import type { BpmnModdle, ModdleElement } from "bpmn-moddle";
import type { Bounds } from "./bounds.ts";
import { placeDataObject, type DataObject } from "./data-objects.ts";
import { eventSize, type PlacedProcess } from "./place-process.ts";
import type { ProcessElements } from "./process-elements.ts";
import type { NodeKind, ProcessGraph } from "./process-graph.ts";

type Waypoint = readonly [x: number, y: number];

/** From the timer at an activity's corner to the event where it leads. */
const timerGap = 10;
/** How far below its upper corner the lines to and from an activity's papers meet it. */
const paperLine = 12;
const overPaper = 9;
const besideLanes = 15;
const noteSize = { width: 260, height: 60 };
/** The word beside an event or gateway: how far off it stands. */
const wordGap = 4;

/** The drawing of a process: each element's place, as BPMN's diagram interchange says it. */
export class Diagram {
  readonly #moddle: BpmnModdle;
  readonly #shapes: ModdleElement[] = [];

  constructor(moddle: BpmnModdle) {
    this.#moddle = moddle;
  }

  draw(
    collaboration: ModdleElement,
    participant: ModdleElement,
    elements: ProcessElements,
    graph: ProcessGraph,
    placed: PlacedProcess,
    papers: { objects: readonly DataObject[]; heights: readonly number[] },
  ): ModdleElement {
    this.#shape(participant, placed.pool, { isHorizontal: false });
    elements.lanes.forEach((lane, i) => this.#shape(lane, placed.lanes[i], { isHorizontal: false }));
    elements.nodes.forEach((node, i) => {
      const bounds = placed.nodes[i];
      const kind = graph.nodes[i]?.kind;
      this.#shape(node, bounds, {}, bounds && kind ? wordBeside(kind, bounds) : undefined);
    });
    for (const [i, timer] of elements.timers) this.#timer(timer, placed.nodes[i]);
    elements.edges.forEach((edge, i) => this.#edge(edge, placed.edges[i]?.points ?? [], placed.edges[i]?.label));
    const activities = new Map(graph.nodes.flatMap(({ kind, row }, i) => (kind === "activity" ? [[row, i]] : [])));
    papers.objects.forEach((object, i) => {
      const row = placed.rows[object.row];
      const activity = placed.nodes[activities.get(object.row) ?? -1];
      const paper = elements.papers[i];
      if (!row || !activity || !paper) return;
      const { shape, label } = placeDataObject(object, row, papers.heights[object.row] ?? 0, placed.middle);
      this.#shape(paper.reference, shape, {}, label);
      this.#edge(paper.association, paperWay(object.use, shape, activity, placed.middle));
    });
    for (const [row, note] of elements.notes) {
      const { top, height } = placed.rows[row] ?? { top: 0, height: 0 };
      const y = top + (height - noteSize.height) / 2;
      this.#shape(note, { x: placed.middle.x - noteSize.width - 40, y, ...noteSize });
    }
    const plane = this.#moddle.create("bpmndi:BPMNPlane", {
      id: "plane",
      bpmnElement: collaboration,
      planeElement: this.#shapes,
    });
    return this.#moddle.create("bpmndi:BPMNDiagram", { id: "diagram", plane });
  }

  #timer({ timer, late, flow }: { timer: ModdleElement; late: ModdleElement; flow: ModdleElement }, at?: Bounds): void {
    if (!at) return;
    const corner = { x: at.x + at.width, y: at.y + at.height };
    const half = eventSize / 2;
    const size = { width: eventSize, height: eventSize };
    const timerAt = { x: corner.x - half, y: corner.y - half, ...size };
    const lateAt = { x: corner.x + half + timerGap, y: corner.y - half, ...size };
    const word = (middle: number) => ({ x: middle - 45, y: corner.y + half + 1, width: 90, height: 14 });
    this.#shape(timer, timerAt, {}, word(corner.x - half - timerGap));
    this.#shape(late, lateAt, {}, word(corner.x + 2 * half + timerGap));
    this.#edge(flow, [
      [timerAt.x + eventSize, corner.y],
      [lateAt.x, corner.y],
    ]);
  }

  #shape(element: ModdleElement, at: Bounds | undefined, more: object = {}, word?: Bounds): void {
    if (!at) return;
    this.#shapes.push(
      this.#moddle.create("bpmndi:BPMNShape", {
        id: `${String(element["id"])}_di`,
        bpmnElement: element,
        bounds: this.#bounds(at),
        ...more,
        ...(word ? { label: this.#label(word) } : {}),
      }),
    );
  }

  #edge(element: ModdleElement, points: readonly Waypoint[], word?: Bounds): void {
    this.#shapes.push(
      this.#moddle.create("bpmndi:BPMNEdge", {
        id: `${String(element["id"])}_di`,
        bpmnElement: element,
        waypoint: points.map(([x, y]) => this.#moddle.create("dc:Point", { x: tenth(x), y: tenth(y) })),
        ...(word ? { label: this.#label(word) } : {}),
      }),
    );
  }

  #label(at: Bounds): ModdleElement {
    return this.#moddle.create("bpmndi:BPMNLabel", { bounds: this.#bounds(at) });
  }

  #bounds({ x, y, width, height }: Bounds): ModdleElement {
    return this.#moddle.create("dc:Bounds", { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) });
  }
}

/** The name of an event stands at its right, a gateway's above its right shoulder: no line runs there. */
function wordBeside(kind: NodeKind, { x, y, width, height }: Bounds): Bounds | undefined {
  if (kind === "outcome") return { x: x + width / 2 + wordGap, y: y - 20, width: 100, height: 14 };
  if (kind === "activity" || kind === "fork" || kind === "merge" || kind === "join") return undefined;
  return { x: x + width + wordGap, y: y + height / 2 - 7, width: 44, height: 14 };
}

/** Papers reach their activity over their heads and along the top of it, so that those of one row run together and through no other. */
function paperWay(use: DataObject["use"], paper: Bounds, activity: Bounds, lanes: Bounds): Waypoint[] {
  const middle = paper.x + paper.width / 2;
  const over = paper.y - overPaper;
  const at = activity.y + paperLine;
  const [turn, to] =
    use === "requirement"
      ? [lanes.x - besideLanes, activity.x]
      : [lanes.x + lanes.width + besideLanes, activity.x + activity.width];
  const way: Waypoint[] = [
    [middle, paper.y],
    [middle, over],
    [turn, over],
    [turn, at],
    [to, at],
  ];
  return use === "requirement" ? way : way.toReversed();
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
