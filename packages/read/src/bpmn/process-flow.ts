import { END } from "@alur/model";
import type { ModdleElement } from "bpmn-moddle";
import { elementsOf, isA, textOf } from "./elements.ts";

/** A way from an activity (or a start) through gateways and events to the next activity, or to the end. */
export interface ProcessWay {
  to: ModdleElement | typeof END;
  /** The sequence flow that belongs to this way alone: the one that leaves the last node where ways part. */
  arrow: ModdleElement;
  /** The words met last, and whether they stand at the arrow itself. */
  words: string;
  /** Whether the way was chosen among others, and not taken beside them. */
  chosen: boolean;
}

const activities = [
  "Task",
  "UserTask",
  "ManualTask",
  "ServiceTask",
  "SendTask",
  "ReceiveTask",
  "ScriptTask",
  "BusinessRuleTask",
  "CallActivity",
  "SubProcess",
  "Transaction",
  "AdHocSubProcess",
] as const;

/** Whether an element is a row of the SOP's table: something that somebody does. */
export function isActivity(element: ModdleElement): boolean {
  return isA(element, ...activities);
}

/** Every way on from an activity or a start event, in the order of the file. Gateways, link events and waiting events are passed through. */
export function waysFrom(node: ModdleElement, elements: readonly ModdleElement[]): ProcessWay[] {
  const ways: ProcessWay[] = [];
  const follow = (
    from: ModdleElement,
    held: Omit<ProcessWay, "to"> | undefined,
    passed: ReadonlySet<ModdleElement>,
  ) => {
    const leaving = outgoing(from, elements);
    for (const flow of leaving) {
      const to = elementsOf(flow, "targetRef")[0];
      if (!to) continue;
      const own = held === undefined || leaving.length > 1;
      const words = textOf(flow, "name");
      const here = {
        arrow: own ? flow : held.arrow,
        words: words === "" ? (held?.words ?? "") : words,
        chosen:
          (held?.chosen ?? false) ||
          (leaving.length > 1 &&
            isA(from, "ExclusiveGateway", "InclusiveGateway", "EventBasedGateway", "ComplexGateway")),
      };
      if (isActivity(to)) ways.push({ to, ...here });
      else if (isA(to, "EndEvent")) ways.push({ to: END, ...here });
      else if (!passed.has(to)) follow(to, here, new Set([...passed, to]));
    }
  };
  follow(node, undefined, new Set([node]));
  return ways;
}

/** The sequence flows that leave a node; a throwing link event goes on where the catching one of its name stands. */
function outgoing(node: ModdleElement, elements: readonly ModdleElement[]): ModdleElement[] {
  const name = isA(node, "IntermediateThrowEvent") ? linkName(node) : undefined;
  if (name === undefined) return elementsOf(node, "outgoing");
  const twin = elements.find((element) => isA(element, "IntermediateCatchEvent") && linkName(element) === name);
  return elementsOf(twin, "outgoing");
}

function linkName(event: ModdleElement): string | undefined {
  const link = elementsOf(event, "eventDefinitions").find((definition) => isA(definition, "LinkEventDefinition"));
  return link && (textOf(link, "name") || textOf(event, "name"));
}
