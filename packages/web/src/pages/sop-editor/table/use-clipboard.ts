import { insertSteps, type Sop } from "@alur/model";
import { useEffect, useState, type RefObject } from "react";
import { useWords } from "../../../messages/language.tsx";
import { sheetGeometry, type SheetColumn } from "../../../sop-sheet/geometry.ts";
import { useMender } from "../mending-context.ts";
import { copyCells } from "./clipboard/copy-cells.ts";
import { holdsTable, takeForms, type CopiedForms } from "./clipboard/holds-table.ts";
import { emptyCells, fillDown } from "./clipboard/paste-cells.ts";
import type * as reading from "./clipboard/reading.ts";
import type { CellAt, Range, Selection } from "./selection.ts";

interface ClipboardOptions {
  frame: RefObject<HTMLElement | null>;
  selection: Selection;
  columns: readonly SheetColumn[];
  /** Shows cells that were pasted, once they are drawn. */
  onPasted: (from: CellAt, to: CellAt) => void;
  /** Takes out whole rows that were cut. */
  onCutRows: (first: number) => void;
}

interface Clipboard {
  paste: (data: DataTransfer, at: CellAt) => void;
  empty: () => void;
  fill: () => void;
  /** A whole table that was pasted, about which somebody must say what becomes of it. */
  asked: AskedTable | undefined;
  settle: () => void;
}

/** A table of an SOP on the clipboard, and before which row it was pasted. */
export interface AskedTable {
  table: Sop;
  index: number;
}

/**
 * Whom the clipboard is meant for: a field or what is opened, the table, or the page in which nothing has the focus. The event itself names the place at
 * which letters were last marked, and that may be far from the cell that has the focus.
 */
function meantFor(frame: HTMLElement | null): "field" | "table" | "page" {
  const at = document.activeElement;
  if (at?.closest("textarea, input, select, [contenteditable], [role=dialog], [role=menu]")) return "field";
  return frame?.contains(at) ? "table" : "page";
}

/** Copies and pastes cells and whole rows, as a spreadsheet does. */
export function useClipboard({ frame, selection, columns, onPasted, onCutRows }: ClipboardOptions): Clipboard {
  const { table } = useWords();
  const { mend, now, say } = useMender();
  const [asked, setAsked] = useState<AskedTable>();

  /** The selected cells of the table itself: no headings, no remarks, no rows that are gone. */
  const selected = (): Range | undefined => {
    const range = selection.range();
    const [lastRow, lastColumn] = [now().steps.length - 1, columns.length - 1];
    if (!range || range.bottom < 0 || range.top > lastRow || range.left > lastColumn) return undefined;
    const { top, bottom, right } = range;
    return { ...range, top: Math.max(0, top), bottom: Math.min(bottom, lastRow), right: Math.min(right, lastColumn) };
  };
  const copy = (event: ClipboardEvent): Range | undefined => {
    const range = selected();
    if (!event.clipboardData || !range || meantFor(frame.current) !== "table") return undefined;
    event.preventDefault();
    copyCells(event.clipboardData, now(), columns, range);
    const rows = range.bottom - range.top + 1;
    say(range.rows ? table.copiedRows(rows) : table.copied(rows * (range.right - range.left + 1)));
    return range;
  };
  const cut = (event: ClipboardEvent): void => {
    const range = copy(event);
    if (range?.rows) onCutRows(range.top);
    else if (range) empty();
  };
  const empty = (): void => {
    const range = selected();
    if (!range) return;
    mend((before) => emptyCells(before, columns, range));
    say(table.emptied);
  };
  const fill = (): void => {
    const range = selected();
    if (!range) return;
    const filled = fillDown(now(), columns, range);
    if (filled === now()) return;
    mend(() => filled);
    say(table.filled);
  };

  const pasteForms = async (forms: CopiedForms, range: Range | undefined): Promise<void> => {
    const { readClipboard, pasteCopied } = known ?? (await fetchReading());
    const copied = readClipboard(forms);
    if (!copied) return say(table.nothingPasted);
    const pasting = pasteCopied(now(), columns.length > 0 ? columns : columnsOfEmpty(now()), range, copied);
    if (pasting.kind === "asked") return setAsked(pasting);
    mend(() => pasting.sop);
    onPasted(pasting.from, pasting.to);
    const { count } = pasting;
    if (pasting.kind === "table") return say(table.tableReplaced(count));
    if (pasting.kind === "rows") return say(table.pastedRows(count));
    return say(`${table.pasted(count)}${pasting.cut > 0 ? ` ${table.pastedCut(pasting.cut)}` : ""}`);
  };
  const paste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    const place = meantFor(frame.current);
    if (!data || place === "field") return;
    // Where nothing has the focus, a word by itself has no place in a table that stands; and into one that cannot be drawn nobody would see anything come.
    if (place === "page" && now().steps.length > 0 && (columns.length === 0 || !holdsTable(data))) return;
    event.preventDefault();
    void pasteForms(takeForms(data), selected());
  };

  useEffect(() => {
    const hear = (act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) =>
      event.defaultPrevented ? undefined : act(event);
    const heard = { copy: hear(copy), cut: hear(cut), paste: hear(paste) };
    for (const [type, listener] of Object.entries(heard)) document.addEventListener(type as "copy", listener);
    return () => {
      for (const [type, listener] of Object.entries(heard)) document.removeEventListener(type as "copy", listener);
    };
  });

  return {
    paste: (data, { row, column }) =>
      void pasteForms(takeForms(data), { top: row, bottom: row, left: column, right: column, rows: false }),
    empty,
    fill,
    asked,
    settle: () => setAsked(undefined),
  };
}

/** The columns that a table without rows will have. */
function columnsOfEmpty(sop: Sop): readonly SheetColumn[] {
  return sheetGeometry(insertSteps(sop, 0, [{}]))?.columns ?? [];
}

type Reading = typeof reading;
let known: Reading | undefined;

/** What reads the clipboard. Fetched as soon as somebody has come into the table. */
export async function fetchReading(): Promise<Reading> {
  return (known ??= await import("./clipboard/reading.ts"));
}
