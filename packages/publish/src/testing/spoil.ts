import type { FlowPage, Layout, LayoutRoute } from "../layout/layout.ts";
import type { FaultName } from "./quality.ts";

/** Layouts that a reader would find faulty on the paper, one for each fault: each is known to be found, in whatever format it is printed. */
export const spoilers: Record<FaultName, (layout: Layout) => Layout> = {
  linesThroughSymbols: change((page) => {
    const [{ x, y, w } = none] = page.symbols;
    page.routes.push(line([x - w, y + 1], [x + w, y + 1]));
  }),
  overlappingLines: change((page) => {
    page.routes.push({ ...first(page.routes.filter(isBent)), flow: 9999 });
  }),
  linesOnRules: change((page, { columns }) => {
    const [{ y, h }] = page.rows as [FlowPage["rows"][number]];
    const x = columns[3]?.x ?? 0;
    page.routes.push(line([x, y], [x, y + h]));
  }),
  endsOffBorder: change((page) => {
    first(page.routes.filter(isBent)).points.pop();
  }),
  wrongHeads: change((page) => {
    first(page.routes.filter(isBent)).nature = "joint";
  }),
  labelsTouched: change((page) => {
    const [x, y] = first(page.routes.filter(isBent)).points[1] ?? [0, 0];
    Object.assign(first(page.labels), { x: x - 1, y: y - 1 });
  }),
  symbolsTouched: change((page, { columns }) => {
    first(page.symbols).x = columns[2]?.x ?? 0;
  }),
  headsTouched: change((page) => {
    const [x, y] = first(page.routes).points.at(-1) ?? [0, 0];
    page.routes.push(line([x - 5, y - 0.9], [x + 5, y - 0.9]));
  }),
  textOverflow: change((page) => {
    first(first(page.rows.filter(({ kind }) => kind === "step")).cells[1]?.lines ?? []).text =
      "pertanggungjawaban ".repeat(8);
  }),
  brokenArrows: change((page) => {
    first(page.symbols.filter(({ letter }) => letter !== undefined)).letter = "Z";
  }),
};

const none = { x: 0, y: 0, w: 0 };
const isBent = ({ points, nature }: LayoutRoute): boolean => points.length > 2 && nature !== "joint";

/** Changes the first flow page. */
function change(spoil: (page: FlowPage, layout: Layout) => void): (layout: Layout) => Layout {
  return (layout) => {
    const copy = structuredClone(layout);
    spoil(first(copy.pages.filter((page) => page.kind === "flow")), copy);
    return copy;
  };
}

function line(from: [number, number], to: [number, number]): LayoutRoute {
  return { flow: 9999, nature: "forward", from: 0, to: 0, exit: "right", entry: "left", points: [from, to] };
}

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined)
    throw new Error("The layout to be spoilt has none of these; take one with arrows, labels and connectors.");
  return one;
}
