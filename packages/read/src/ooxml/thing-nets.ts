import { readNets, type Meeting, type Net } from "../drawing/connectors.ts";
import { distance, distanceToStroke } from "../drawing/geometry.ts";
import type { ArrowHead, Point, Stroke } from "../drawing/page-drawing.ts";
import type { DrawnSymbol } from "../drawing/symbols.ts";
import type { DrawnLine } from "./drawn-thing.ts";

const HEAD = 5;
// A line that somebody let end on another one lies this near to it.
const ON_LINE = 4;

/** The lines of a drawing with the symbols that they join: by what they are glued to, and where they are not, by where they lie. */
export function netsOf(lines: readonly DrawnLine[], symbols: ReadonlyMap<string, DrawnSymbol>): Net[] {
  const glued: Net[] = [];
  const bare: DrawnLine[] = [];
  for (const line of lines) {
    const net = gluedNet(line, symbols);
    if (net) glued.push(net);
    else bare.push(line);
  }
  const loose = readNets(bare.flatMap(strokesOf), bare.flatMap(headsOf), [...new Set(symbols.values())]);
  const free: Net[] = [];
  for (const net of loose) {
    const host = net.meetings.length === 1 ? glued.find((other) => endsOn(net, other)) : undefined;
    if (host) host.meetings.push(...net.meetings);
    else free.push(net);
  }
  return [...glued, ...free];
}

function gluedNet(line: DrawnLine, symbols: ReadonlyMap<string, DrawnSymbol>): Net | undefined {
  const [from, to] = [symbols.get(line.startsAt ?? ""), symbols.get(line.endsAt ?? "")];
  const [first, last] = [line.points[0], line.points.at(-1)];
  if (!from || !to || from === to || !first || !last) return undefined;
  const strokes = strokesOf(line);
  const start: Meeting = { symbol: from, at: first, hasHead: line.headAtStart, stroke: strokes[0] };
  const end: Meeting = { symbol: to, at: last, hasHead: line.headAtEnd, stroke: strokes.at(-1) };
  return { strokes, meetings: [start, end] };
}

function endsOn(net: Net, host: Net): boolean {
  return net.strokes.some((stroke) =>
    [stroke.from, stroke.to].some((end) => host.strokes.some((other) => distanceToStroke(end, other) <= ON_LINE)),
  );
}

function strokesOf({ points }: DrawnLine): Stroke[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from && distance(from, to) > 0 ? [{ from, to }] : [];
  });
}

function headsOf({ points, headAtStart, headAtEnd }: DrawnLine): ArrowHead[] {
  const head = (tip: Point | undefined, behind: Point | undefined): ArrowHead[] => {
    if (!tip || !behind) return [];
    const share = Math.min(1, HEAD / Math.max(distance(tip, behind), 0.1));
    return [{ tip, base: { x: tip.x + share * (behind.x - tip.x), y: tip.y + share * (behind.y - tip.y) } }];
  };
  return [...(headAtStart ? head(points[0], points[1]) : []), ...(headAtEnd ? head(points.at(-1), points.at(-2)) : [])];
}
