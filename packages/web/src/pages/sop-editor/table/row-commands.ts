import { insertSteps, mergeSteps, moveSteps, removeSteps, stepNumber, type Flow, type Sop } from "@alur/model";
import type { Mender } from "../mending-context.ts";
import { rowsAround, type CellAt } from "./selection.ts";
import type { TableTools } from "./table-context.ts";

/** What is done with whole rows, by key, by menu or by finger. Each is about the selected rows where the named one is among them, and tells whether anything was done. */
export interface RowCommands {
  insert: (row: number, where: "above" | "below") => boolean;
  move: (row: number, by: -1 | 1) => boolean;
  moveTo: (row: number, to: number) => boolean;
  merge: (row: number) => boolean;
  remove: (row: number) => boolean;
  /** Opens everything about a row. */
  open: (row: number) => boolean;
}

/** What is said when rows were changed; the arrows are those that changed with them. */
export interface RowSpeech {
  inserted: (count: number) => string;
  moved: (number: string) => string;
  merged: (number: string, lost: string) => string;
  removed: (count: number, ledOn: string) => string;
  arrow: (from: string, to: string) => string;
  start: string;
  end: string;
}

/** The arrows in words, three at most: more than that nobody listens to. */
function sayFlows(sop: Sop, flows: readonly Flow[], speech: RowSpeech): string {
  const name = (id: string, event: string): string => {
    const step = sop.steps.find((each) => each.id === id);
    return step ? stepNumber(sop, step) : event;
  };
  const said = flows.slice(0, 3).map(({ from, to }) => speech.arrow(name(from, speech.start), name(to, speech.end)));
  return [...said, ...(flows.length > 3 ? ["…"] : [])].join(", ");
}

/** Whole rows as cells: from the number of the first to that of the last. */
function asCells(first: number, count: number): [CellAt, CellAt] {
  return [
    { row: first, column: 0 },
    { row: first + count - 1, column: 0 },
  ];
}

export function rowCommands(
  { mend, now, say }: Mender,
  { selection, press, show }: TableTools,
  speech: RowSpeech,
): RowCommands {
  const rows = (row: number): { first: number; count: number } => {
    const { first, count } = rowsAround(selection.range(), row);
    // What was selected may be gone.
    return { first, count: Math.max(1, Math.min(count, now().steps.length - first)) };
  };
  const move = (row: number, to: number): boolean => {
    const { first, count } = rows(row);
    const next = moveSteps(now(), first, count, to);
    if (next === now()) return false;
    mend((before) => moveSteps(before, first, count, to));
    const at = to > first ? to - count : to;
    const moved = next.steps[at];
    if (moved) say(speech.moved(stepNumber(next, moved)));
    show(...asCells(at, count));
    return true;
  };
  return {
    insert: (row, where) => {
      const { first, count } = rows(Math.max(0, row));
      const at = where === "above" ? first : first + count;
      const blank = Array.from({ length: count }, () => ({}));
      mend((before) => insertSteps(before, at, blank));
      say(speech.inserted(count));
      show({ row: at, column: 1 });
      return true;
    },
    move: (row, by) => {
      const { first, count } = rows(row);
      return move(row, by < 0 ? first - 1 : first + count + 1);
    },
    moveTo: move,
    merge: (row) => {
      const { first, count } = rows(row);
      const many = Math.max(2, count);
      const { sop, lost } = mergeSteps(now(), first, many);
      if (sop === now()) return false;
      mend((before) => mergeSteps(before, first, many).sop);
      const merged = sop.steps[first];
      if (merged) say(speech.merged(stepNumber(sop, merged), sayFlows(now(), lost, speech)));
      show({ row: first, column: 0 });
      return true;
    },
    remove: (row) => {
      const { first, count } = rows(row);
      const ids = now()
        .steps.slice(first, first + count)
        .map((step) => step.id);
      if (row < 0 || ids.length === 0) return false;
      const { sop, ledOn } = removeSteps(now(), ids);
      mend((before) => removeSteps(before, ids).sop);
      say(speech.removed(ids.length, sayFlows(sop, ledOn, speech)));
      show({ row: Math.max(0, Math.min(first, sop.steps.length - 1)), column: 0 });
      return true;
    },
    open: (row) => {
      const at = { row: Math.max(0, row), column: 0 };
      const { first, count } = rows(at.row);
      press(at);
      selection.select(...asCells(first, count));
      return true;
    },
  };
}
