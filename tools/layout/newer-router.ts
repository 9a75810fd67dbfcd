import type { Sop } from "../../packages/model/src/index.ts";
import { layoutSop } from "../../packages/publish/src/index.ts";
import { tangle, type Tangle } from "./tangle.ts";

/** How our own router leads the arrows of an SOP. */
export function drawNew(sop: Sop): Tangle {
  const pages = layoutSop(sop).pages.flatMap((page) =>
    page.kind === "flow" ? [page.routes.filter(({ nature }) => nature !== "joint").map(({ points }) => points)] : [],
  );
  return tangle(sop.flows.length, pages);
}
