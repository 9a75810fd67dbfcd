import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Sop } from "../../packages/model/src/index.ts";
import { house } from "../house.ts";
import type { DrawnArrows } from "./drawn-arrows.ts";

interface OldStep {
  id: string;
  col: number;
  kind: string;
  text: string;
  needs: string;
  time: string;
  output: string;
}
interface OldDocument {
  title: string;
  number: string;
  unit: string;
  performers: string[];
  steps: OldStep[];
  edges: { from: string; to: string; label?: string; back?: boolean }[];
}
interface OldPage<Symbol> {
  routes: { edge: number; pts: [number, number][] }[];
  syms: Symbol[];
}
interface OlderRouter<Symbol = unknown> {
  layout: (document: OldDocument) => { pages: OldPage<Symbol>[] };
  outline: (symbol: Symbol) => [number, number][];
}

const source = join(house, "..", "shared", "proofs", "typst-proof-layout.ts");

/** The router from which this one began, as a measure; undefined where it does not lie beside the checkout. It finds our fonts only from within the checkout. */
export async function olderRouter(): Promise<OlderRouter | undefined> {
  if (!existsSync(source)) return undefined;
  const folder = join(house, "tools", "layout", ".older");
  mkdirSync(folder, { recursive: true });
  try {
    const copy = join(folder, "router.ts");
    copyFileSync(source, copy);
    return (await import(pathToFileURL(copy).href)) as OlderRouter;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the older router can draw of an SOP: one performer a step, arrows between steps. Undefined where too little is left. */
export function simplified(sop: Sop): Sop | undefined {
  const performers = sop.performers.filter(({ column }) => column);
  const columns = new Set(performers.map(({ id }) => id));
  const steps = sop.steps.flatMap((step) => {
    const [one] = step.performerIds.filter((id) => columns.has(id));
    return one === undefined || step.kind === "note" ? [] : [{ ...step, performerIds: [one] }];
  });
  const ids = new Set(steps.map(({ id }) => id));
  const seen = new Set<string>();
  const flows = sop.flows.filter(({ from, to }) => {
    const fresh = ids.has(from) && ids.has(to) && from !== to && !seen.has(`${from} ${to}`);
    seen.add(`${from} ${to}`);
    return fresh;
  });
  return flows.length === 0 ? undefined : { ...sop, performers, steps, flows };
}

/** How the older router leads the arrows of such an SOP. */
export function drawOld({ layout, outline }: OlderRouter, sop: Sop): DrawnArrows {
  const rows = new Map(sop.steps.map(({ id }, row) => [id, row]));
  const labels: Record<string, string> = { yes: "Ya", no: "Tidak" };
  const { pages } = layout({
    title: sop.identity.title,
    number: sop.identity.number,
    unit: "",
    performers: sop.performers.map(({ name }) => name),
    steps: sop.steps.map((step) => ({
      id: step.id,
      col: sop.performers.findIndex(({ id }) => id === step.performerIds[0]),
      kind: step.kind,
      text: step.activity,
      needs: step.requirements.join(" "),
      time: step.duration.text,
      output: step.outputs.join(" "),
    })),
    edges: sop.flows.map(({ from, to, kind }) => {
      const label = labels[kind];
      const back = (rows.get(to) ?? 0) <= (rows.get(from) ?? 0);
      return { from, to, ...(label === undefined ? {} : { label }), ...(back ? { back } : {}) };
    }),
  });
  return {
    arrows: sop.flows.length,
    pages: pages.map(({ routes, syms }) => ({
      lines: routes.map(({ edge, pts }) => ({ flow: edge, points: pts })),
      symbols: syms.map(outline),
    })),
  };
}
