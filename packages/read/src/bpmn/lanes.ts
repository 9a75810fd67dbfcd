import { xmlText, type DocumentInBpmn, type Performer } from "@alur/model";
import type { ModdleElement } from "bpmn-moddle";
import { elementsOf, textOf } from "./elements.ts";

/** The performers of a process, and in whose lane each element stands. */
export interface Lanes {
  performers: Performer[];
  performerOf: Map<ModdleElement, string>;
}

/** Lanes are Pelaksana columns. A pool without lanes is one performer. A lane that was renamed in the drawing renames its performer. */
export function readLanes(process: ModdleElement, poolName: string, document: DocumentInBpmn | undefined): Lanes {
  const lanes = elementsOf(process, "laneSets").flatMap((set) => elementsOf(set, "lanes").flatMap(innermost));
  const performers = (document?.performers ?? []).map((performer) => ({ ...performer }));
  const performerOf: Lanes["performerOf"] = new Map();
  const add = (name: string): string => {
    let place = performers.length + 1;
    while (performers.some(({ id }) => id === `p${place}`)) place++;
    performers.push({ id: `p${place}`, name, aliases: [], kind: "post", column: true });
    return `p${place}`;
  };
  for (const lane of lanes) {
    const name = textOf(lane, "name");
    const written = textOf(lane, "alur:performer") || textOf(lane, "performer");
    const known = performers.find(({ id }) => id === written);
    if (known && name !== "" && xmlText(known.name).trim() !== name) known.name = name;
    // The lane that Alur draws for rows of nobody belongs to nobody.
    const ofNobody = document !== undefined && written === "" && lane["performer"] === "";
    const performerId = known?.id ?? (ofNobody || name === "" ? undefined : add(name));
    if (performerId === undefined) continue;
    for (const node of elementsOf(lane, "flowNodeRef")) performerOf.set(node, performerId);
  }
  if (lanes.length === 0 && document === undefined && poolName !== "") {
    const only = add(poolName);
    for (const node of elementsOf(process, "flowElements")) performerOf.set(node, only);
  }
  return { performers, performerOf };
}

function innermost(lane: ModdleElement): ModdleElement[] {
  const inner = elementsOf(lane, "childLaneSet").flatMap((set) => elementsOf(set, "lanes"));
  return inner.length === 0 ? [lane] : inner.flatMap(innermost);
}
