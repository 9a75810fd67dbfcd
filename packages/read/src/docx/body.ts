import type { Element } from "@xmldom/xmldom";
import { DrawnFlows } from "../drawing/drawn-flows.ts";
import { boxOf, middleOf } from "../drawing/geometry.ts";
import type { Run } from "../drawing/page-drawing.ts";
import type { DrawnThing } from "../ooxml/drawn-thing.ts";
import { childAt, descendantsOf } from "../ooxml/read-xml.ts";
import { findHeader, type Columns } from "../recognize/header.ts";
import { cleanText, oneLine } from "../text/clean-text.ts";
import type { Block, PageContent } from "../text/page-content.ts";
import type { Anchor } from "./anchor.ts";
import { shownChildren } from "./children.ts";
import { setColumn, type Manner } from "./column.ts";
import { areasOf, drawFlows, type PlacedThing } from "./flow-drawing.ts";
import { readTable } from "./flow-table.ts";
import { setTable } from "./set-table.ts";
import { thingsOf } from "./shapes.ts";
import { sectionsOf, Sheet } from "./sheet.ts";
import { pageBreakIn, wordsOf } from "./words.ts";

/** What a Word document holds, in reading order: its tables and paragraphs, and in the rows of its flow tables what is drawn there. */
export function readBody(root: Element | undefined, manner: Manner, document: string): PageContent {
  const body = childAt(root, "body");
  const reading = new Reading(body, manner);
  reading.read(shownChildren(body));
  return { document, blocks: reading.finish() };
}

class Reading {
  readonly #parts: (Block | PlacedThing)[] = [];
  readonly #flows = new DrawnFlows();
  readonly #things: PlacedThing[] = [];
  readonly #words: { page: number; run: Run }[] = [];
  readonly #body: Element | undefined;
  readonly #manner: Manner;
  readonly #sheet: Sheet;
  #last: { columns: Columns; width: number } | undefined;
  #line = 1;
  #drawings = 0;

  constructor(body: Element | undefined, manner: Manner) {
    const [first] = sectionsOf(shownChildren(body), body);
    this.#body = body;
    this.#manner = manner;
    this.#sheet = new Sheet((first as NonNullable<typeof first>).paper, body);
  }

  read(elements: readonly Element[]): void {
    const sections = sectionsOf(elements, this.#body);
    for (const element of elements) {
      if (element.localName === "p") this.#readParagraph(element);
      else if (element.localName === "tbl") this.#readTable(element);
      if (sections[0]?.last !== element) continue;
      sections.shift();
      const [next] = sections;
      if (next?.startsPage) this.#sheet.newPage(next.paper);
      else if (next) this.#sheet.paper = next.paper;
    }
  }

  /** Tells the rows of the flow tables what is drawn over them. Boxes with words that lie elsewhere are paragraphs. */
  finish(): Block[] {
    drawFlows(this.#flows, this.#things, this.#words);
    this.#flows.tellRows();
    const areas = areasOf(this.#flows.places);
    return this.#parts.flatMap((part): Block[] => {
      if ("kind" in part) return [part];
      const { page, thing } = part;
      if (thing.is === "line" || thing.text === "") return [];
      const { x, y } = middleOf(thing.is === "words" ? thing.box : boxOf(thing.points));
      const isOver = areas.some(
        ({ page: on, area }) => on === page && x > area.left && x < area.right && y > area.top && y < area.bottom,
      );
      return isOver ? [] : [{ kind: "paragraph", text: oneLine(thing.text), line: this.#line++ }];
    });
  }

  #draw(anchor: Anchor): void {
    const { page } = anchor;
    const drawing = ++this.#drawings;
    for (const [i, thing] of thingsOf(anchor).entries()) {
      const placed = { page, thing: named(thing, `${drawing}:`, i) };
      this.#things.push(placed);
      this.#parts.push(placed);
    }
  }

  #readParagraph(element: Element): void {
    const sheet = this.#sheet;
    const { paper } = sheet;
    const column = { left: paper.left, right: paper.width - paper.right };
    const breaks = pageBreakIn(element);
    const [set] = setColumn([element], column.right - column.left, this.#manner);
    if (!set) return;
    if (breaks === "before") sheet.newPage();
    sheet.keep(set.height);
    const { page, y, pageTop } = sheet;
    for (const drawing of set.drawings)
      this.#draw({ drawing, page, pageTop, paper, y: y + set.top, column, cell: undefined });
    const text = oneLine(cleanText(set.text));
    if (text !== "") this.#parts.push({ kind: "paragraph", text, line: this.#line++ });
    sheet.y += set.top + set.height;
    if (breaks === "after") sheet.newPage();
  }

  #readTable(element: Element): void {
    // A frame around the page is a table of one cell; what stands in it is read as if it stood alone.
    const cells = shownChildren(element).flatMap((row) =>
      shownChildren(row).filter(({ localName }) => localName === "tc"),
    );
    const nested = descendantsOf(element, "tbl");
    if (cells.length === 1 && nested.length > 0) {
      for (const part of shownChildren(cells[0])) {
        if (part.localName === "p") this.#readParagraph(part);
        else if (part.localName === "tbl") this.#readTable(part);
      }
      return;
    }
    const flows: Element[] = [];
    const table = setTable(element, this.#sheet, this.#manner, (inner) => {
      if (!isFlow(inner)) return tellNested(inner);
      flows.push(inner);
      return "";
    });
    const width = table.widths.length;
    const known = this.#last?.width === width ? this.#last.columns : undefined;
    const { rows, flow } = readTable(table, known, () => this.#line++);
    if (rows.length > 0) this.#parts.push({ kind: "table", rows });
    if (flow) {
      this.#last = { columns: flow.columns, width };
      this.#flows.rows.push(...flow.body);
      this.#flows.places.push(...flow.places);
    }
    this.#words.push(...table.words);
    for (const anchor of table.anchors) this.#draw(anchor);
    for (const inner of flows) this.#readTable(inner);
  }
}

/** Shapes of two drawings may bear one name, and many bear none; a line is glued to those of its own drawing. */
function named(thing: DrawnThing, drawing: string, place: number): DrawnThing {
  if (thing.is === "figure") return { ...thing, id: drawing + (thing.id || `nameless ${place}`) };
  if (thing.is === "words") return thing;
  const at = (id: string | undefined) => (id === undefined ? undefined : drawing + id);
  return { ...thing, startsAt: at(thing.startsAt), endsAt: at(thing.endsAt) };
}

function rowsOf(table: Element): string[][] {
  return shownChildren(table)
    .filter(({ localName }) => localName === "tr")
    .map((row) =>
      shownChildren(row)
        .filter(({ localName }) => localName === "tc")
        .map((cell) => oneLine(descendantsOf(cell, "p").map(wordsOf).join(" "))),
    );
}

function isFlow(table: Element): boolean {
  return (
    findHeader(
      rowsOf(table).map((cells, line) => ({ cells, line, lastLine: line })),
      0,
    ) !== undefined
  );
}

/** A table that only sets words beside one another within a cell. */
function tellNested(table: Element): string {
  return rowsOf(table)
    .map((cells) => oneLine(cells.join(" ")))
    .join("\n");
}
