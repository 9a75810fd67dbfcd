import type { Sop } from "@alur/model";
import { Popover } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { cellAddress } from "../../sop-sheet/cell-focus.ts";
import { Lines } from "../../sop-sheet/lines.tsx";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import styles from "./sop-editor.module.css";
import { stepName } from "../../sop-sheet/step-name.ts";
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
  return (
    <Popover opened={opened} onChange={setOpened} position="right-start" width={340} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <button
          type="button"
          {...cellAddress(row, columnIndex)}
          className={styles.cell}
          aria-label={editor.stepSettings(step.number.trim() || stepName(sop, step))}
          data-settings
          onClick={() => setOpened((before) => !before)}
        >
          <Lines cell={cell} />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <StepSettings sop={sop} step={step} />
      </Popover.Dropdown>
    </Popover>
  );
}
