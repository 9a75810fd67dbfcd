import fc from "fast-check";
import { END, START, type Flow } from "../flow.ts";
import type { Sop } from "../sop.ts";
import { arbitrarySop } from "./arbitrary-sop.ts";

/** SOPs as most offices write them: numbered rows without notes, each leading to the next, some of them decisions whose "tidak" goes anywhere. */
export function arbitraryChain(least = 2): fc.Arbitrary<Sop> {
  return arbitrarySop({ steps: 8 })
    .filter((sop) => sop.steps.length >= least)
    .chain((sop) => {
      const ids = sop.steps.map((step) => step.id);
      const returns = fc.array(fc.constantFrom(...ids, END), { minLength: ids.length, maxLength: ids.length });
      return returns.map((back) => inChain(sop, back));
    });
}

function inChain(sop: Sop, back: readonly string[]): Sop {
  const steps = sop.steps.map((step, i) => ({
    ...step,
    number: String(i + 1),
    kind: step.kind === "note" ? ("task" as const) : step.kind,
  }));
  const opening: Flow = { from: START, to: steps[0]?.id ?? END, kind: "forward" };
  const ways = steps.flatMap((step, i): Flow[] => {
    const to = steps[i + 1]?.id ?? END;
    if (step.kind !== "decision") return [{ from: step.id, to, kind: "forward" }];
    return [
      { from: step.id, to, kind: "yes" },
      { from: step.id, to: back[i] ?? END, kind: "no" },
    ];
  });
  return { ...sop, steps, flows: [opening, ...ways] };
}
