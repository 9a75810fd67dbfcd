import type { Sop, Step } from "@alur/model";
import { printable } from "../text/printable.ts";
import { textUnits, unitsWidth, type Face } from "../text/font-metrics.ts";
import { measureText, type MeasuredText } from "../text/measured-text.ts";
import { breakText, markJoints } from "../text/wrap.ts";
import type { ColumnKind, LayoutCell, TextLine, TypeSize } from "./layout.ts";

/** The text columns of a flow row, in the order of the form; the performers stand between the second and the third. */
export const textColumns = [
  "number",
  "activity",
  "requirements",
  "duration",
  "outputs",
  "remarks",
] as const satisfies readonly ColumnKind[];
export type TextColumn = (typeof textColumns)[number];

/** Something of each text column. */
export function byTextColumn<T>(of: (column: TextColumn) => T): Record<TextColumn, T> {
  return {
    number: of("number"),
    activity: of("activity"),
    requirements: of("requirements"),
    duration: of("duration"),
    outputs: of("outputs"),
    remarks: of("remarks"),
  };
}

/** What a row's cells say. */
export type RowText = Record<TextColumn, Paragraph[]>;

/** The texts of every row, ready to be broken into lines. Lists of more than one item get a dash each. */
export function rowTexts(sop: Sop, face: Face): RowText[] {
  const measured = (texts: readonly string[]): Paragraph[] => texts.map((text) => paragraphOf(text, face));
  return sop.steps.map((step: Step) => ({
    number: measured(printed([step.number])),
    activity: measured(printed(step.activity.split("\n"))),
    requirements: measured(items(step.requirements)),
    duration: measured(printed([step.duration.text])),
    outputs: measured(items(step.outputs)),
    remarks: measured(printed(step.remarks.split("\n"))),
  }));
}

function printed(texts: readonly string[]): string[] {
  return texts.map(printable).filter((text) => text !== "");
}

const dash = "- ";
/** What stands before an item of a list. */
const itemMark = /^([-•–]|\d+[.)]|[a-z][.)])\s/;

function items(texts: readonly string[]): string[] {
  const all = printed(texts);
  return all.length < 2 ? all : all.map((item) => (itemMark.test(item) ? item : dash + item));
}

/** A printable paragraph, measured. */
interface Paragraph extends MeasuredText {
  /** How wide the dash or number before it is, in font units; 0 without one. */
  markUnits: number;
}

function paragraphOf(text: string, face: Face): Paragraph {
  const mark = itemMark.exec(text)?.[0] ?? "";
  return { ...measureText(text, face), markUnits: textUnits(mark, face) };
}

/** Breaks printable paragraphs into lines. What hangs behind a dash or a number is moved in. */
export function breakLines(texts: readonly string[], width: number, type: TypeSize): TextLine[] {
  return breakParagraphs(
    texts.map((text) => paragraphOf(text, type.regular)),
    width,
    type,
  );
}

function breakParagraphs(paragraphs: readonly Paragraph[], width: number, type: TypeSize): TextLine[] {
  return paragraphs.flatMap((paragraph) => {
    const indent = Math.min(unitsWidth(paragraph.markUnits, type.sizePt), width / 4);
    const lines = breakText(paragraph, width, type.sizePt, width - indent);
    // An empty paragraph keeps its line.
    return markJoints(paragraph.text, lines.length === 0 ? [""] : lines).map((line, i) => ({
      ...line,
      indent: i === 0 ? 0 : indent,
    }));
  });
}

/** Breaks the texts of all rows into lines, given how wide the text columns are. A column that keeps its width from one try to the next keeps its lines. */
export function lineBreaker(
  rows: readonly RowText[],
  performers: number,
  type: TypeSize,
): (widths: Record<TextColumn, number>) => LayoutCell[][] {
  const known = new Map<TextColumn, { width: number; cells: LayoutCell[] }>();
  const column = (kind: TextColumn, width: number): LayoutCell[] => {
    const before = known.get(kind);
    if (before?.width === width) return before.cells;
    const align = kind === "number" || kind === "duration" ? "center" : "left";
    const room = width - 2 * type.padding;
    const cells = rows.map((row): LayoutCell => ({ align, lines: breakParagraphs(row[kind], room, type) }));
    known.set(kind, { width, cells });
    return cells;
  };
  const empty = Array.from({ length: performers }, (): LayoutCell => ({ align: "center", lines: [] }));
  return (widths) => {
    const [number = [], activity = [], ...quality] = textColumns.map((kind) => column(kind, widths[kind]));
    return rows.map((_, row) =>
      [number[row], activity[row], ...empty, ...quality.map((cells) => cells[row])].flatMap((cell) => cell ?? []),
    );
  };
}
