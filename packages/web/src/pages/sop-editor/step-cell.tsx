import { stepNumber, type Sop } from "@alur/model";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { cellAddress } from "../../sop-sheet/cell-focus.ts";
import { Lines } from "../../sop-sheet/lines.tsx";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { CellPopover } from "./cell-popover.tsx";
import styles from "./sop-editor.module.css";
import { StepSettings } from "./step-settings.tsx";

interface StepCellProps {
  sop: Sop;
  place: CellPlace;
}

/** The number of a step, which opens everything about it that the table's cells cannot say. */
export function StepCell({ sop, place }: StepCellProps): ReactNode {
  const { editor } = useWords();
  const { step, cell, row, columnIndex } = place;
  const [opened, setOpened] = useState(false);
  const button = (
    <button
      type="button"
      {...cellAddress(row, columnIndex)}
      className={styles.cell}
      aria-label={editor.stepSettings(stepNumber(sop, step))}
      onClick={() => setOpened((before) => !before)}
    >
      <Lines cell={cell} />
    </button>
  );
  return (
    <CellPopover opened={opened} onChange={setOpened} side="right-start" target={button}>
      <StepSettings sop={sop} step={step} />
    </CellPopover>
  );
}
