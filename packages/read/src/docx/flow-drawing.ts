import { readArrows } from "../drawing/arrows.ts";
import type { RowPlace } from "../drawing/drawn-flow.ts";
import type { DrawnFlows } from "../drawing/drawn-flows.ts";
import { boxOf, heightOf, middleOf, overlapOf, widthOf } from "../drawing/geometry.ts";
import type { Box, Run } from "../drawing/page-drawing.ts";
import type { DrawnSymbol } from "../drawing/symbols.ts";
import { labelOutcome } from "../grammar/outcome-labels.ts";
import type { DrawnFigure, DrawnLine, DrawnThing, DrawnWords } from "../ooxml/drawn-thing.ts";
import { netsOf } from "../ooxml/thing-nets.ts";

/** A shape or line with the sheet on which it lies. Names of shapes are the document's own only within one drawing. */
export interface PlacedThing {
  page: number;
  thing: DrawnThing;
}

/** Whether the middle of a shape lies where the flow of a table is drawn. */
export function areasOf(places: readonly RowPlace[]): { page: number; area: Box }[] {
  const pages = new Map<number, RowPlace[]>();
  for (const place of places) pages.set(place.page, [...(pages.get(place.page) ?? []), place]);
  return [...pages].flatMap(([page, rows]) => {
    const [first, last] = [rows[0]?.performers[0], rows[0]?.performers.at(-1)];
    if (!first || !last) return [];
    const tops = rows.map(({ top }) => top);
    const bottoms = rows.map(({ bottom }) => bottom);
    return {
      page,
      area: {
        left: first.left - 6,
        right: last.right + 6,
        top: Math.min(...tops) - AROUND,
        bottom: Math.max(...bottoms) + AROUND,
      },
    };
  });
}

// Capsules and pentagons stand a little outside the table as well.
const AROUND = 48;
// Hundreds of times the shapes of the fullest SOP.
const MOST_THINGS = 2000;
const SMALLEST = { width: 9, height: 6 };

/** Gathers what is drawn over the flow tables of a document, sheet by sheet. */
export function drawFlows(
  flows: DrawnFlows,
  things: readonly PlacedThing[],
  words: readonly { page: number; run: Run }[],
): void {
  const areas = areasOf(flows.places);
  const over = (page: number, box: Box) => areas.some((each) => each.page === page && isOver(box, each.area));
  for (const page of new Set(areas.map((each) => each.page))) {
    const own = things.flatMap((each) => (each.page === page ? [asLabel(each.thing)] : []));
    const figures = own.filter((thing) => thing.is === "figure").filter(({ points }) => over(page, boxOf(points)));
    const lines = own.filter((thing) => thing.is === "line");
    if (own.length > MOST_THINGS) continue;
    const symbols = symbolsOf(figures, page);
    flows.symbols.push(...new Set(symbols.values()));
    flows.arrows.push(...netsOf(lines, symbols).flatMap(readArrows));
    for (const { text, points } of figures)
      if (text !== "") flows.words.push({ page, run: runIn(text, boxOf(points)) });
    for (const { text, box } of own.filter((thing) => thing.is === "words"))
      flows.words.push({ page, run: runIn(text, box) });
  }
  flows.words.push(...words.filter(({ page, run }) => over(page, run.box)));
}

/** "Ya" in a framed box beside a diamond is a label and no step. */
function asLabel(thing: DrawnThing): DrawnFigure | DrawnLine | DrawnWords {
  const isLabel = thing.is === "figure" && thing.kind === "process" && labelOutcome(thing.text) !== undefined;
  return isLabel ? { is: "words", text: thing.text, box: boxOf(thing.points) } : thing;
}

function isOver(box: Box, area: Box): boolean {
  const { x, y } = middleOf(box);
  const frames = widthOf(box) > 0.9 * widthOf(area) + 40;
  return !frames && x > area.left && x < area.right && y > area.top && y < area.bottom;
}

/** Symbols by the names of their shapes; copies that lie on one another are one. */
function symbolsOf(figures: readonly DrawnFigure[], page: number): Map<string, DrawnSymbol> {
  const symbols = new Map<string, DrawnSymbol>();
  for (const { id, kind, points } of figures) {
    const box = boxOf(points);
    if (widthOf(box) < SMALLEST.width || heightOf(box) < SMALLEST.height) continue;
    const twin = [...symbols.values()].find((other) => other.kind === kind && overlapOf(other.box, box) > 0.8);
    symbols.set(id, twin ?? { kind, page, box, points });
  }
  return symbols;
}

const LETTER = 4.5;
const LINE = 10;

/** Words in the middle of their box, about as large as they are printed. */
function runIn(text: string, box: Box): Run {
  const lines = text.split("\n");
  const { x, y } = middleOf(box);
  const wide = Math.min(widthOf(box), LETTER * Math.max(...lines.map(({ length }) => length))) / 2;
  const high = Math.min(heightOf(box), LINE * lines.length) / 2;
  return { text: lines.join(" "), box: { left: x - wide, right: x + wide, top: y - high, bottom: y + high } };
}
