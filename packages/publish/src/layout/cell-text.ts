import type { Sop, Step } from "@alur/model";
import { printable } from "../text/printable.ts";
import { textWidth } from "../text/font-metrics.ts";
import { markJoints, wrap } from "../text/wrap.ts";
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

/** What a row's cell says, as printable paragraphs. */
export type RowText = Record<TextColumn, string[]>;

/** The texts of every row, ready to be broken into lines. Lists of more than one item get a dash each. */
export function rowTexts(sop: Sop): RowText[] {
  return sop.steps.map((step: Step) => ({
    number: paragraphs([step.number]),
    activity: paragraphs(step.activity.split("\n")),
    requirements: items(step.requirements),
    duration: paragraphs([step.duration.text]),
    outputs: items(step.outputs),
    remarks: paragraphs(step.remarks.split("\n")),
  }));
}

function paragraphs(texts: readonly string[]): string[] {
  return texts.map(printable).filter((text) => text !== "");
}

const dash = "- ";

function items(texts: readonly string[]): string[] {
  const all = paragraphs(texts);
  return all.length < 2 ? all : all.map((item) => (/^([-•–]|\d+[.)]|[a-z][.)])\s/.test(item) ? item : dash + item));
}

/** Breaks paragraphs into lines. What hangs behind a dash or a number is moved in. */
export function breakLines(texts: readonly string[], width: number, type: TypeSize): TextLine[] {
  return texts.flatMap((text) => {
    const mark = /^([-•–]|\d+[.)]|[a-z][.)])\s/.exec(text)?.[0] ?? "";
    const indent = Math.min(textWidth(mark, type.sizePt, type.regular), width / 4);
    const [first = "", ...others] = wrap(text, width, type.sizePt, type.regular);
    const rest = text.slice(first.length).trimStart();
    const following = others.length === 0 ? [] : wrap(rest, width - indent, type.sizePt, type.regular);
    return markJoints(text, [first, ...following]).map((line, i) => ({ ...line, indent: i === 0 ? 0 : indent }));
  });
}

/** One row's cells, given how wide each text column is. */
export function breakRow(
  row: RowText,
  widths: Record<TextColumn, number>,
  performers: number,
  type: TypeSize,
): LayoutCell[] {
  const cell = (column: TextColumn): LayoutCell => ({
    align: column === "number" || column === "duration" ? "center" : "left",
    lines: breakLines(row[column], widths[column] - 2 * type.padding, type),
  });
  const empty = Array.from({ length: performers }, (): LayoutCell => ({ align: "center", lines: [] }));
  const [number, activity, ...quality] = textColumns;
  return [cell(number), cell(activity), ...empty, ...quality.map(cell)];
}
