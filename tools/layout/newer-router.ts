import type { Sop } from "../../packages/model/src/index.ts";
import { layoutSop } from "../../packages/publish/src/index.ts";
import type { DrawnArrows } from "./drawn-arrows.ts";

/** How our own router leads the arrows of an SOP. Its symbols are left out: that no line meets one is counted elsewhere. */
export function drawNew(sop: Sop): DrawnArrows {
  const pages = layoutSop(sop).pages.flatMap((page) =>
    page.kind === "flow"
      ? [
          {
            lines: page.routes.flatMap(({ flow, points }) => (flow === undefined ? [] : [{ flow, points }])),
            symbols: [],
          },
        ]
      : [],
  );
  return { arrows: sop.flows.length, pages };
}
