import { readArrows } from "../drawing/arrows.ts";
import type { RowPlace } from "../drawing/drawn-flow.ts";
import type { DrawnFlows } from "../drawing/drawn-flows.ts";
import { boxOf, heightOf, middleOf, overlapOf, widthOf } from "../drawing/geometry.ts";
import type { Box, Run } from "../drawing/page-drawing.ts";
import type { DrawnSymbol } from "../drawing/symbols.ts";
import type { DrawnFigure } from "../ooxml/drawn-thing.ts";
import { netsOf } from "../ooxml/thing-nets.ts";
import type { Sheet } from "./sheet.ts";
import type { FlowTable } from "./sheet-blocks.ts";

/** Gathers what is drawn over the flow tables of a sheet. */
export function drawSheetFlows(sheet: Sheet, tables: readonly FlowTable[], flows: DrawnFlows): void {
  const placed = tables.map((table) => ({ table, places: placesOf(sheet, table) }));
  for (const { table, places } of placed) {
    flows.rows.push(...table.rows.map(({ row }) => row));
    flows.places.push(...places);
  }
  const areas = placed.flatMap(({ places }, i) => areaOf(places, placed[i + 1]?.places[0]?.top) ?? []);
  const figures = sheet.things.flatMap((thing) =>
    thing.is === "figure" && areas.some((area) => isIn(thing, area)) ? [thing] : [],
  );
  const symbols = symbolsOf(figures, sheet.number);
  flows.symbols.push(...new Set(symbols.values()));
  flows.arrows.push(
    ...netsOf(
      sheet.things.filter((thing) => thing.is === "line"),
      symbols,
    ).flatMap(readArrows),
  );
  flows.words.push(
    ...wordsOf(
      sheet,
      placed.flatMap(({ places, table }) => places.map((place, i) => ({ place, row: table.rows[i] }))),
    ),
    ...figures.flatMap(({ id, text, points }) => {
      const symbol = symbols.get(id);
      return symbol && text !== "" ? [{ page: symbol.page, run: { text, box: boxOf(points) } }] : [];
    }),
  );
}

function placesOf({ measures, number }: Sheet, { columns, edges, rows }: FlowTable): RowPlace[] {
  const { leftOf, topOf } = measures;
  const performers = columns.performers.map(({ column }) => ({
    column,
    left: leftOf(column),
    right: leftOf((edges.get(column) ?? column) + 1),
  }));
  return rows.map(({ first, last }) => ({ page: number, top: topOf(first), bottom: topOf(last + 1), performers }));
}

// Capsules and pentagons stand a little outside the table as well.
const AROUND = 48;

/** Where the symbols of a table lie: in its performers' columns, from its first row to where the next table begins. */
function areaOf(places: readonly RowPlace[], below: number | undefined): Box | undefined {
  const [first, last] = [places[0], places.at(-1)];
  const [left, right] = [first?.performers[0], first?.performers.at(-1)];
  if (!first || !last || !left || !right) return undefined;
  return {
    left: left.left - 6,
    right: right.right + 6,
    top: first.top - 2,
    bottom: Math.min(last.bottom + AROUND, below ?? Infinity),
  };
}

const SMALLEST = { width: 9, height: 6 };

function isIn({ points }: DrawnFigure, area: Box): boolean {
  const box = boxOf(points);
  const { x, y } = middleOf(box);
  const small = widthOf(box) < SMALLEST.width || heightOf(box) < SMALLEST.height;
  const frames = widthOf(box) > 0.9 * widthOf(area) + 40;
  return !small && !frames && x > area.left && x < area.right && y > area.top && y < area.bottom;
}

/**
 * The symbols of a sheet by the names of their shapes; copies that lie on one another are one. A pentagon leads to its twin on the next printed page, which lies
 * on the same sheet: so each counts as a page of its own, from above.
 */
function symbolsOf(figures: readonly DrawnFigure[], page: number): Map<string, DrawnSymbol> {
  const symbols = new Map<string, DrawnSymbol>();
  for (const { id, kind, points } of figures) {
    const box = boxOf(points);
    const twin = [...symbols.values()].find((other) => other.kind === kind && overlapOf(other.box, box) > 0.8);
    symbols.set(id, twin ?? { kind, page, box, points });
  }
  const pentagons = [...new Set(symbols.values())].filter(({ kind }) => kind === "connector").sort(fromAbove);
  for (const [i, pentagon] of pentagons.entries()) pentagon.page = page + (i + 1) / (pentagons.length + 1);
  return symbols;
}

function fromAbove(a: DrawnSymbol, b: DrawnSymbol): number {
  const apart = a.box.bottom <= b.box.top || b.box.bottom <= a.box.top;
  return apart ? a.box.top - b.box.top : a.box.left - b.box.left;
}

interface PlacedRow {
  place: RowPlace;
  row: FlowTable["rows"][number] | undefined;
}

/** What is written where the flow is drawn: in boxes without a frame, and in the performers' cells themselves. */
function wordsOf(
  { texts, merges, measures, number, things }: Sheet,
  rows: readonly PlacedRow[],
): { page: number; run: Run }[] {
  const boxes = things.flatMap((thing) => (thing.is === "words" ? [runIn(thing.text, thing.box)] : []));
  const { leftOf, topOf } = measures;
  const cells = rows.flatMap(({ place, row }) =>
    place.performers.flatMap(({ column, right }) =>
      texts.slice(row?.first, (row?.last ?? -1) + 1).flatMap((line, i) =>
        line.flatMap((text, at) => {
          if (text === "" || at < column || leftOf(at) >= right) return [];
          const { first, last } = merges.cellAt((row?.first ?? 0) + i, at);
          return [
            runIn(text, {
              left: leftOf(first.column),
              right: leftOf(last.column + 1),
              top: topOf(first.row),
              bottom: topOf(last.row + 1),
            }),
          ];
        }),
      ),
    ),
  );
  return [...boxes, ...cells].map((run) => ({ page: number, run }));
}

const LETTER = 5;
const LINE = 11;

/** Words in the middle of their box, about as large as they are printed. */
function runIn(text: string, box: Box): Run {
  const lines = text.split("\n");
  const { x, y } = middleOf(box);
  const wide = Math.min(widthOf(box), LETTER * Math.max(...lines.map(({ length }) => length))) / 2;
  const high = Math.min(heightOf(box), LINE * lines.length) / 2;
  return { text: lines.join(" "), box: { left: x - wide, right: x + wide, top: y - high, bottom: y + high } };
}
