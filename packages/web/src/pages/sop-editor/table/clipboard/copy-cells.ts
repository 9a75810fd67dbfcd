import { findPerformer, labels, type Sop } from "@alur/model";
import type { SheetColumn } from "../../../../sop-sheet/geometry.ts";
import type { Range } from "../selection.ts";
import { cellWords, writeHtml, writeTabbed } from "./cell-texts.ts";
import { ALUR_ROWS } from "./holds-table.ts";

/** Puts the selected cells on the clipboard: with tabs for Excel, as a table for Word, and whole rows with all that Alur knows of them for another SOP. */
export function copyCells(data: DataTransfer, sop: Sop, columns: readonly SheetColumn[], range: Range): void {
  const steps = sop.steps.slice(range.top, range.bottom + 1);
  const taken = range.rows ? columns : columns.slice(range.left, range.right + 1);
  const cells = steps.map((step) => taken.map((column) => cellWords(step, column)));
  // All rows are the table, and a table without headings is read by nobody.
  const headed = range.rows && steps.length === sop.steps.length ? [columns.map(headingOf), ...cells] : cells;
  data.setData("text/plain", writeTabbed(headed));
  data.setData("text/html", writeHtml(headed));
  if (range.rows)
    data.setData(
      ALUR_ROWS,
      JSON.stringify(
        rowsOf(
          sop,
          steps.map((step) => step.id),
        ),
      ),
    );
}

function headingOf({ kind, name }: SheetColumn): string {
  return kind === "performer" ? name : labels[kind].id;
}

/** Some rows as an SOP of their own: with their performers and the arrows between them. */
function rowsOf(sop: Sop, ids: readonly string[]): Sop {
  const steps = sop.steps.filter((step) => ids.includes(step.id));
  const flows = sop.flows.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const acting = new Set(steps.flatMap((step) => step.performerIds));
  const performers = [...acting].flatMap((id) => findPerformer(sop, id) ?? []);
  const { suppressions: _none, evidence: _nor, derivation: _neither, ...rest } = sop;
  return { ...rest, steps, flows, performers };
}
