import { millimetresPerPoint, type Typeface } from "../text/font-metrics.ts";
import type { FlowPage, Layout, LayoutLabel, LayoutRoute, LayoutSymbol } from "../layout/layout.ts";
import { arrowHead } from "../layout/arrow-head.ts";
import { letterDrop, letterSizePt } from "../layout/connector-letter.ts";
import { capsuleRadius, outline, type Point } from "../routing/symbol-shape.ts";
import { mm, xml } from "./xml.ts";

/** Fonts by name: ours first, then those of the same width that most computers have. */
export const fontFamilies: Record<Typeface, string> = {
  serif: "Tinos, 'Times New Roman', 'Liberation Serif', Times, serif",
  sans: "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif",
};

/** The drawing of a flow page to be laid over its table: as large as the table (heading included), and mark by mark. */
export interface FlowLayer {
  /** Attributes of the <svg>: its size in millimetres, what it shows, and its letters. */
  svg: Readonly<Record<"viewBox" | "width" | "height" | "fontFamily", string>>;
  /** One element each, from the back to the front. Two alike say the same, so that a screen need only draw those that changed. */
  marks: readonly string[];
}

/**
 * Symbols, arrows and their words alone: the editor lays them over a table whose columns and rows have the layout's sizes. Symbols carry `data-step` and
 * `data-performer`, arrows `data-flow`; colours come from `currentColor` and `--alur-paper`. Undefined for a page without a flow.
 */
export function flowLayer(layout: Layout, page: number): FlowLayer | undefined {
  const flow = layout.pages[page];
  const first = layout.columns[0];
  const last = layout.columns.at(-1);
  if (flow?.kind !== "flow" || !first || !last) return undefined;
  const width = last.x + last.w - first.x;
  const height = flow.bottom - flow.top;
  const viewBox = [first.x, flow.top, width, height].map(mm).join(" ");
  const svg = {
    viewBox,
    width: `${mm(width)}mm`,
    height: `${mm(height)}mm`,
    fontFamily: fontFamilies[layout.typeface],
  };
  return { svg, marks: flowMarks(layout, flow) };
}

/** The marks of the drawing. With `spoken`, each step's first symbol can be reached by key and says who acts and where its arrows lead. */
export function flowMarks(layout: Layout, page: FlowPage, spoken = false): string[] {
  const words = new Map(
    spoken ? page.rows.flatMap(({ stepId, words }) => (stepId && words ? [[stepId, words]] : [])) : [],
  );
  const saidOnce = (stepId = ""): string | undefined => {
    const said = words.get(stepId);
    words.delete(stepId);
    return said;
  };
  return [
    ...page.routes.map((route) => routeMark(layout, route)),
    ...page.symbols.map((symbol) => symbolMark(symbol, saidOnce(symbol.stepId))),
    ...page.labels.flatMap((label) => labelMarks(layout, label)),
  ];
}

const points = (list: readonly Point[]): string => list.map(([x, y]) => `${mm(x)},${mm(y)}`).join(" ");

function routeMark(layout: Layout, route: LayoutRoute): string {
  const line = `<polyline points="${points(route.points)}" fill="none" stroke="currentColor" stroke-width="0.2"/>`;
  const flow = route.flow === undefined ? "" : ` data-flow="${route.flow}"`;
  const head =
    route.nature === "joint"
      ? ""
      : `<polygon points="${points(arrowHead(route.points, layout.arrow))}" fill="currentColor"/>`;
  return `<g class="alur-arrow"${flow} data-nature="${route.nature}">${line}${head}</g>`;
}

function symbolMark(symbol: LayoutSymbol, words?: string): string {
  const { kind, x, y, w, h, stepId, performerId, letter } = symbol;
  const paint = `fill="var(--alur-paper, #fff)" stroke="currentColor" stroke-width="0.3"`;
  const radius = mm(capsuleRadius({ kind, width: w, height: h }));
  const shape =
    kind === "start" || kind === "end"
      ? `<rect x="${mm(x - w / 2)}" y="${mm(y - h / 2)}" width="${mm(w)}" height="${mm(h)}" rx="${radius}" ${paint}/>`
      : `<polygon points="${points(outline({ kind, width: w, height: h }, x, y))}" ${paint}/>`;
  const size = letterSizePt(h) * millimetresPerPoint;
  const name =
    letter === undefined
      ? ""
      : `<text x="${mm(x)}" y="${mm(y + size * letterDrop)}" font-size="${mm(size)}" font-weight="700" text-anchor="middle" fill="currentColor">${xml(letter)}</text>`;
  const data = [
    ["symbol", kind],
    ["step", stepId],
    ["performer", performerId],
    ["letter", letter],
  ]
    .flatMap(([key, value]) => (value === undefined ? [] : [` data-${key}="${xml(value)}"`]))
    .join("");
  const said = words === undefined ? "" : ` tabindex="0" role="img" aria-label="${xml(words)}"`;
  return `<g class="alur-symbol"${data}${said}>${shape}${name}</g>`;
}

function labelMarks(layout: Layout, label: LayoutLabel): string[] {
  const size = layout.label.sizePt * millimetresPerPoint;
  return label.lines.map(
    (line, i) =>
      `<text class="alur-label" data-flow="${label.flow}" x="${mm(label.x)}" y="${mm(label.y + i * layout.label.pitch + size * 0.78)}" font-size="${mm(size)}" fill="currentColor">${xml(line)}</text>`,
  );
}
