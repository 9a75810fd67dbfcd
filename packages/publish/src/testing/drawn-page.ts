import type { Point } from "../routing/symbol-shape.ts";
import { boxCorners, segments, type Box, type Segment } from "./plane.ts";

export interface DrawnText extends Box {
  text: string;
  label: boolean;
}

export interface DrawnSymbol extends Box {
  kind: string;
  step: string | undefined;
  letter: string | undefined;
  /** The corners; a capsule is told by its box and radius. */
  corners: Point[];
  radius: number;
}

export interface DrawnArrow {
  flow: string | undefined;
  points: Point[];
  heads: Point[][];
}

/** What can be seen on an emitted page, read back from it. */
export interface DrawnPage {
  /** The lines of the tables. */
  rules: Segment[];
  texts: DrawnText[];
  symbols: DrawnSymbol[];
  arrows: DrawnArrow[];
}

type Measure = (text: string, sizeMm: number, bold: boolean) => number;
type Attributes = Record<string, string>;

/** Reads an SVG of ours back. `measure` gives the width of a text in millimetres. */
export function readDrawnPage(svg: string, measure: Measure): DrawnPage {
  const page: DrawnPage = { rules: [], texts: [], symbols: [], arrows: [] };
  const groups: Attributes[] = [];
  for (const [, closing, name = "", rest = "", content = ""] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>([^<]*)/g)) {
    if (name === "g") {
      if (closing) groups.pop();
      else groups.push(attributes(rest));
      continue;
    }
    if (closing) continue;
    const own = attributes(rest);
    const group = groups.at(-1) ?? {};
    // What lies behind the page belongs to no cell.
    if (own["class"] === "alur-watermark") continue;
    if (name === "text") page.texts.push(readText(own, group, content, measure));
    else if (group["class"] === "alur-symbol" && (name === "rect" || name === "polygon"))
      page.symbols.push(readSymbol(name, own, group));
    else if (name === "polyline")
      page.arrows.push({ flow: group["data-flow"], points: readPoints(own["points"]), heads: [] });
    else if (group["class"] === "alur-arrow" && name === "polygon")
      page.arrows.at(-1)?.heads.push(readPoints(own["points"]));
    else if (name === "rect" && own["class"] === "alur-cell") page.rules.push(...rulesOf(readBox(own)));
  }
  return page;
}

function rulesOf(cell: Box): Segment[] {
  return segments([...boxCorners(cell), [cell.x, cell.y]]);
}

function attributes(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]));
}

function readBox(own: Attributes): Box {
  return { x: Number(own["x"]), y: Number(own["y"]), w: Number(own["width"]), h: Number(own["height"]) };
}

function readPoints(text = ""): Point[] {
  return text.split(" ").map((pair): Point => {
    const [x = 0, y = 0] = pair.split(",").map(Number);
    return [x, y];
  });
}

function readSymbol(name: string, own: Attributes, group: Attributes): DrawnSymbol {
  const corners = name === "polygon" ? readPoints(own["points"]) : [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = name === "rect" ? readBox(own) : { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
  return {
    ...box,
    kind: group["data-symbol"] ?? "",
    step: group["data-step"],
    letter: group["data-letter"],
    corners,
    radius: Number(own["rx"] ?? 0),
  };
}

/** From the baseline up to the top of capitals and down to the tails, as parts of the type size. */
export const rise = 0.68;
export const fall = 0.2;

function readText(own: Attributes, group: Attributes, content: string, measure: Measure): DrawnText {
  const text = content
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  const size = Number(own["font-size"]);
  const w = measure(text, size, own["font-weight"] === "700");
  const x = Number(own["x"]) - (own["text-anchor"] === "middle" ? w / 2 : own["text-anchor"] === "end" ? w : 0);
  const y = Number(own["y"]) - rise * size;
  const h = (rise + fall) * size;
  const label = own["class"] === "alur-label";
  const turned = /translate\(([-\d.]+) ([-\d.]+)\) rotate\(-90\)/.exec(group["transform"] ?? "");
  if (!turned) return { x, y, w, h, text, label };
  const [cx, cy] = [Number(turned[1]), Number(turned[2])];
  // A quarter turn to the left about the cell's middle: right becomes up.
  return { x: cx + y, y: cy - x - w, w: h, h: w, text, label };
}

/** A symbol as a many-cornered shape; the round ends of a capsule are cut into short edges. */
export function cornersOf(symbol: DrawnSymbol): Point[] {
  if (symbol.corners.length > 0) return symbol.corners;
  const { x, y, w, h, radius } = symbol;
  const middles: [number, number, number][] = [
    [x + w - radius, y + radius, -90],
    [x + w - radius, y + h - radius, 0],
    [x + radius, y + h - radius, 90],
    [x + radius, y + radius, 180],
  ];
  return middles.flatMap(([cx, cy, from]) =>
    Array.from({ length: 19 }, (_, i): Point => {
      const angle = ((from + i * 5) * Math.PI) / 180;
      return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
    }),
  );
}
