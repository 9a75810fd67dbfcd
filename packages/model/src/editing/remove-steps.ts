import { END, START, type Flow } from "../flow.ts";
import type { Sop } from "../sop.ts";
import { countOn } from "./numbering.ts";
import { around, goesOn } from "./row-order.ts";

/** An SOP without some of its rows, and what became of the arrows that led to them. */
export interface StepRemoval {
  sop: Sop;
  /** Arrows of rows that stay, each with its new target. */
  ledOn: Flow[];
  /** Arrows that would have led from a row back to itself, and are gone. */
  lost: Flow[];
}

/**
 * Takes rows out of the table. What pointed at one of them is led on to where that row led (by its "ya" where it decided), through all rows that
 * go, and where it led nowhere to the next row that stays. What others were told to leave as it is about these rows is forgotten with them.
 */
export function removeSteps(sop: Sop, stepIds: readonly string[]): StepRemoval {
  const gone = new Set(stepIds);
  const removal: StepRemoval = { sop, ledOn: [], lost: [] };
  const flows: Flow[] = [];
  const keep = (flow: Flow): void => {
    if (!flows.some((kept) => kept.from === flow.from && kept.to === flow.to && kept.kind === flow.kind))
      flows.push(flow);
  };
  for (const flow of sop.flows) {
    if (gone.has(flow.from)) continue;
    if (!gone.has(flow.to)) {
      keep(flow);
      continue;
    }
    for (const to of targetsBeyond(sop, flow, gone)) {
      const led = { ...flow, to };
      if (to === flow.from || (flow.from === START && to === END)) removal.lost.push(led);
      else {
        removal.ledOn.push(led);
        keep(led);
      }
    }
  }
  const steps = sop.steps.filter((step) => !gone.has(step.id));
  return { ...removal, sop: countOn(sop.steps, withoutRemarks({ ...sop, steps, flows }, gone)) };
}

/** Where an arrow to a row that goes arrives now. Only a way on may fork; an exit of a decision has one target. */
function targetsBeyond(sop: Sop, flow: Flow, gone: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const waiting = [flow.to];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (!gone.has(id)) {
      if (!found.includes(id)) found.push(id);
      continue;
    }
    const on = sop.flows.filter((next) => next.from === id && goesOn(next)).map((next) => next.to);
    waiting.push(...(on.length > 0 ? on : [nextStaying(sop, id, gone)]));
  }
  if (found.length === 0) found.push(nextStaying(sop, flow.to, gone));
  return flow.kind === "forward" ? found : found.slice(0, 1);
}

function nextStaying(sop: Sop, id: string, gone: ReadonlySet<string>): string {
  const at = sop.steps.findIndex((step) => step.id === id);
  const staying = sop.steps.slice(at + 1).filter((step) => !gone.has(step.id));
  return around(staying, 0).below;
}

function withoutRemarks(sop: Sop, gone: ReadonlySet<string>): Sop {
  const { suppressions, ...rest } = sop;
  const left = suppressions?.filter(({ stepId }) => stepId === undefined || !gone.has(stepId)) ?? [];
  return left.length === 0 ? rest : { ...rest, suppressions: left };
}
