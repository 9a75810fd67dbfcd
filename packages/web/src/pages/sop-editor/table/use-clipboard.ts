import { adoptSteps, type Sop } from "@alur/model";
import { useState, type ClipboardEvent } from "react";
import { useWords } from "../../../messages/language.tsx";
import type { SheetColumn } from "../../../sop-sheet/geometry.ts";
import { useMender } from "../mending-context.ts";
import { takeForms } from "./clipboard/holds-table.ts";
import type * as forms from "./clipboard/forms.ts";
import { cellOf } from "./use-table-keys.ts";
import type { CellAt, Range, Selection } from "./selection.ts";

interface Clipboard {
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  paste: (data: DataTransfer, at: CellAt) => void;
  empty: () => void;
  /** A whole table that was pasted, about which somebody must say what becomes of it. */
  asked: AskedTable | undefined;
  settle: () => void;
}

/** A table of an SOP on the clipboard, and before which row it was pasted. */
export interface AskedTable {
  sop: Sop;
  index: number;
}

/** In fields, letters are copied and pasted as everywhere. */
function isInField(target: EventTarget): boolean {
  return target instanceof Element && target.closest("textarea, input, select") !== null;
}

/** Copies and pastes cells and whole rows, as a spreadsheet does. What reads and writes the clipboard's forms is fetched when it is first used. */
export function useClipboard(
  selection: Selection,
  columns: readonly SheetColumn[],
  showRows: (first: number, count: number) => void,
): Clipboard {
  const { table } = useWords();
  const { mend, now, say } = useMender();
  const [asked, setAsked] = useState<AskedTable>();

  const copy = (event: ClipboardEvent): Range | undefined => {
    const range = selection.range();
    if (!range || range.top < 0 || isInField(event.target) || !known) return undefined;
    event.preventDefault();
    known.copyCells(event.clipboardData, now(), columns, range);
    const rows = range.bottom - range.top + 1;
    say(range.rows ? table.copiedRows(rows) : table.copied(rows * (range.right - range.left + 1)));
    return range;
  };
  const emptied = async (range: Range): Promise<void> => {
    const { emptyCells } = await fetchForms();
    mend((before) => emptyCells(before, columns, range));
    say(table.emptied);
  };
  const empty = (): void => {
    const range = selection.range();
    if (!range || range.top < 0) return;
    void emptied(range);
  };
  const paste = (data: DataTransfer, at: CellAt): void => {
    const copied = takeForms(data);
    const range = selection.range() ?? {
      top: at.row,
      bottom: at.row,
      left: at.column,
      right: at.column,
      rows: false,
    };
    void fetchForms()
      .then(async (forms) => ({ forms, read: await forms.readClipboard(copied) }))
      .then(({ forms, read }) => {
        if (!read) return say(table.nothingPasted);
        const below = range.rows ? range.bottom + 1 : at.row + 1;
        if (read.kind === "table") return setAsked({ sop: largest(read.sops), index: below });
        if (read.kind === "rows") {
          mend((before) => adoptSteps(before, below, read.sop));
          showRows(below, read.sop.steps.length);
          return say(table.pastedRows(read.sop.steps.length));
        }
        const { cells } = read;
        if (range.rows && forms.isRows(columns, cells)) {
          mend((before) => forms.pasteAsRows(before, columns, below, cells));
          showRows(below, cells.length);
          return say(table.pastedRows(cells.length));
        }
        const [[only = ""] = []] = cells;
        const single = cells.length === 1 && cells[0]?.length === 1;
        const { cut } = forms.pasteBlock(now(), columns, at, cells);
        mend((before) =>
          single ? forms.fillCells(before, columns, range, only) : forms.pasteBlock(before, columns, at, cells).sop,
        );
        const count = cells.reduce((sum, row) => sum + row.length, 0);
        return say(`${table.pasted(count)}${cut > 0 ? ` ${table.pastedCut(cut)}` : ""}`);
      });
  };
  return {
    onCopy: (event) => void copy(event),
    onCut: (event) => {
      if (copy(event)) empty();
    },
    onPaste: (event) => {
      const at = cellOf(event.target);
      if (!at || isInField(event.target)) return;
      event.preventDefault();
      const range = selection.range();
      paste(event.clipboardData, range ? { row: Math.max(0, range.top), column: range.rows ? 0 : range.left } : at);
    },
    paste,
    empty,
    asked,
    settle: () => setAsked(undefined),
  };
}

function largest(sops: readonly Sop[]): Sop {
  const [first, ...others] = sops;
  if (!first) throw new Error("The reader found a table without an SOP.");
  return others.reduce((one, other) => (other.steps.length > one.steps.length ? other : one), first);
}

type Forms = typeof forms;
let known: Forms | undefined;

/** The forms of the clipboard. A copy must be made at once, so they are fetched as soon as somebody has come into the table. */
export async function fetchForms(): Promise<Forms> {
  return (known ??= await import("./clipboard/forms.ts"));
}
