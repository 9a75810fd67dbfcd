import { alurInBpmn, xmlText, type Sop } from "@alur/model";
import { BpmnModdle } from "bpmn-moddle";
import { dataObjects } from "./data-objects.ts";
import { Diagram } from "./diagram.ts";
import { placeProcess } from "./place-process.ts";
import { processElements } from "./process-elements.ts";
import { processGraph } from "./process-graph.ts";

/** How tall a row is whose only content is an annotation. */
const noteRow = 80;

/**
 * An SOP as a BPMN 2.0 file with its drawing: the office as pool, the Pelaksana columns as lanes, rows as user tasks (as call activity where a row
 * calls another SOP), decisions as gateways with "Ya" and "Tidak", Waktu as timers, Kelengkapan and Output as data objects. What BPMN has no
 * word for stands in extension elements, so that the file gives the SOP back. Source of the notation: OMG formal/2011-01-03.
 */
export async function renderBpmn(sop: Sop): Promise<string> {
  const moddle = new BpmnModdle({ alur: alurInBpmn });
  const graph = processGraph(sop);
  const papers = dataObjects(sop);
  const heights = sop.steps.map((step, row) => (step.kind === "note" ? noteRow : (papers.heights[row] ?? 0)));
  const placed = placeProcess(sop, graph, heights);
  const elements = processElements(moddle, sop, graph, papers.objects);
  const participant = moddle.create("bpmn:Participant", {
    id: "pool",
    name: xmlText(sop.identity.title).trim() || "SOP",
    processRef: elements.process,
  });
  const collaboration = moddle.create("bpmn:Collaboration", { id: "collaboration", participants: [participant] });
  const diagram = new Diagram(moddle).draw(collaboration, participant, elements, graph, placed, papers);
  const definitions = moddle.create("bpmn:Definitions", {
    id: "definitions",
    targetNamespace: "urn:alur:sop",
    exporter: "Alur",
    rootElements: [collaboration, elements.process],
    diagrams: [diagram],
  });
  const { xml } = await moddle.toXML(definitions, { format: true });
  return xml;
}
