import { findPerformer, stepNumber, type Sop } from "@alur/model";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { cellAddress } from "../../sop-sheet/cell-focus.ts";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { useMender } from "./mending-context.ts";
import { togglePerformer } from "./mends.ts";
import styles from "./sop-editor.module.css";

interface PerformerCellProps {
  sop: Sop;
  place: CellPlace;
}

/** Where a performer's column meets a step's row: pressed when the symbol stands here. The symbol itself is drawn above the table. */
export function PerformerCell({ sop, place }: PerformerCellProps): ReactNode {
  const { editor } = useWords();
  const { mendPerformer } = useMender();
  const { step, column, row, columnIndex } = place;
  const performer = column.performerId === undefined ? undefined : findPerformer(sop, column.performerId);
  if (!performer) return null;
  const here = step.performerIds.includes(performer.id);
  const unsure = here && step.evidence?.performers?.confidence === "guess";
  return (
    <button
      type="button"
      {...cellAddress(row, columnIndex)}
      className={styles.cell}
      aria-pressed={here}
      aria-label={editor.performerCell(stepNumber(sop, step), performer.name)}
      data-unsure={unsure || undefined}
      onClick={(event) => mendPerformer((before) => togglePerformer(before, step.id, performer.id, event.shiftKey))}
    />
  );
}
