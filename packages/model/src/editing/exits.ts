import { byHand } from "../evidence.ts";
import { flowsFrom, type Sop } from "../sop.ts";

/** Exchanges the two exits of a decision: where "ya" led, "tidak" leads, and the other way round. */
export function swapExits(sop: Sop, stepId: string): Sop {
  if (!flowsFrom(sop, stepId).some(({ kind }) => kind === "yes" || kind === "no")) return sop;
  const flows = sop.flows.map((flow) => {
    if (flow.from !== stepId || (flow.kind !== "yes" && flow.kind !== "no")) return flow;
    return { ...flow, kind: flow.kind === "yes" ? ("no" as const) : ("yes" as const), evidence: byHand };
  });
  return { ...sop, flows };
}
