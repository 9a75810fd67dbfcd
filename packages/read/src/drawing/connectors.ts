import { distance, distanceToStroke, lengthOf } from "./geometry.ts";
import { Groups } from "./groups.ts";
import type { ArrowHead, Point, Stroke } from "./page-drawing.ts";
import { distanceToSymbol, type DrawnSymbol } from "./symbols.ts";

/** A place where a net of lines meets a symbol. `path` leads from there into the net: where a label of this exit would stand. */
export interface Meeting {
  symbol: DrawnSymbol;
  at: Point;
  hasHead: boolean;
  stroke: Stroke | undefined;
}

/** Lines that hang together, with the symbols that they join. */
export interface Net {
  strokes: Stroke[];
  meetings: Meeting[];
}

const JOINT = 2.6;
const HEAD_ON_LINE = 4;
const AT_SYMBOL = 5;
// Hand-drawn lines stop short of their box by about this much.
const STOPS_SHORT = 16;

/** Joins the lines and arrow heads of a flow to nets, and finds the symbols at their ends. */
export function readNets(
  strokes: readonly Stroke[],
  heads: readonly ArrowHead[],
  symbols: readonly DrawnSymbol[],
): Net[] {
  const outside = strokes.filter((stroke) => lengthOf(stroke) > 0.8 && !liesIn(stroke, symbols));
  const nets = joined(outside).map((group) => ({ strokes: group, heads: [] as ArrowHead[] }));
  for (const head of heads) {
    const near = nets
      .map((net) => ({
        net,
        gap: Math.min(
          ...net.strokes.map((stroke) =>
            Math.min(distanceToStroke(head.base, stroke), distanceToStroke(head.tip, stroke)),
          ),
        ),
      }))
      .sort((a, b) => a.gap - b.gap)[0];
    if (near && near.gap <= HEAD_ON_LINE) near.net.heads.push(head);
    else nets.push({ strokes: [{ from: head.base, to: head.tip }], heads: [head] });
  }
  return nets.map((net) => ({ strokes: net.strokes, meetings: meetingsOf(net.strokes, net.heads, symbols) }));
}

function liesIn({ from, to }: Stroke, symbols: readonly DrawnSymbol[]): boolean {
  return symbols.some((symbol) => distanceToSymbol(from, symbol) === 0 && distanceToSymbol(to, symbol) === 0);
}

/** Lines are joined where an end of one lies on the other. Lines that only cross are not. */
function joined(strokes: readonly Stroke[]): Stroke[][] {
  const groups = new Groups();
  for (const [i, stroke] of strokes.entries()) {
    for (const [j, other] of strokes.slice(0, i).entries()) if (touches(stroke, other)) groups.join(j, i);
  }
  const nets = new Map<number, Stroke[]>();
  for (const [i, stroke] of strokes.entries()) {
    const key = groups.of(i);
    const net = nets.get(key);
    if (net) net.push(stroke);
    else nets.set(key, [stroke]);
  }
  return [...nets.values()];
}

function touches(a: Stroke, b: Stroke): boolean {
  return (
    [b.from, b.to].some((end) => distanceToStroke(end, a) <= JOINT) ||
    [a.from, a.to].some((end) => distanceToStroke(end, b) <= JOINT)
  );
}

function meetingsOf(
  strokes: readonly Stroke[],
  heads: readonly ArrowHead[],
  symbols: readonly DrawnSymbol[],
): Meeting[] {
  const meetings: Meeting[] = [];
  const add = (meeting: Meeting) => {
    const known = meetings.find((other) => other.symbol === meeting.symbol && distance(other.at, meeting.at) < 8);
    if (!known) meetings.push(meeting);
    else known.hasHead ||= meeting.hasHead;
  };
  for (const head of heads) {
    const symbol = nearest(head.tip, symbols, AT_SYMBOL) ?? ahead(head, symbols);
    if (symbol)
      add({
        symbol,
        at: head.tip,
        hasHead: true,
        stroke: strokes.find((stroke) => distanceToStroke(head.base, stroke) <= HEAD_ON_LINE),
      });
  }
  for (const stroke of strokes) {
    for (const end of [stroke.from, stroke.to]) {
      if (heads.some((head) => Math.min(distance(head.tip, end), distance(head.base, end)) <= HEAD_ON_LINE)) continue;
      const loose = !strokes.some((other) => other !== stroke && distanceToStroke(end, other) <= JOINT);
      const symbol = nearest(end, symbols, AT_SYMBOL) ?? (loose ? beyond(end, stroke, symbols) : undefined);
      if (symbol) add({ symbol, at: end, hasHead: false, stroke });
    }
  }
  return meetings;
}

function nearest(point: Point, symbols: readonly DrawnSymbol[], within: number): DrawnSymbol | undefined {
  const found = symbols
    .map((symbol) => ({ symbol, gap: distanceToSymbol(point, symbol) }))
    .sort((a, b) => a.gap - b.gap)[0];
  return found && found.gap <= within ? found.symbol : undefined;
}

/** The symbol that an arrow head points at, where it stops short of it. */
function ahead({ tip, base }: ArrowHead, symbols: readonly DrawnSymbol[]): DrawnSymbol | undefined {
  return along(tip, base, symbols);
}

function beyond(end: Point, { from, to }: Stroke, symbols: readonly DrawnSymbol[]): DrawnSymbol | undefined {
  return along(end, end === from ? to : from, symbols);
}

/** What lies a little further in the direction from `behind` to `point`. */
function along(point: Point, behind: Point, symbols: readonly DrawnSymbol[]): DrawnSymbol | undefined {
  const length = distance(point, behind);
  if (length === 0) return undefined;
  const [dx, dy] = [(point.x - behind.x) / length, (point.y - behind.y) / length];
  for (let further = 2; further <= STOPS_SHORT; further += 2) {
    const symbol = nearest({ x: point.x + further * dx, y: point.y + further * dy }, symbols, 2);
    if (symbol) return symbol;
  }
  return undefined;
}
