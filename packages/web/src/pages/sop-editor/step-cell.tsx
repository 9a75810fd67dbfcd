import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { Lines } from "../../sop-sheet/lines.tsx";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { CellPopover, opens } from "./cell-popover.tsx";
import styles from "./sop-editor.module.css";
import { cellAddress } from "./table/table-cells.ts";

const StepSettings = later(async () => (await import("./step-settings.tsx")).StepSettings);

/** The number of a step, which opens what can be done with its row and everything about it that the table's cells cannot say. What is drawn in the row is said here. */
export function StepCell({ place }: { place: CellPlace }): ReactNode {
  const { editor } = useWords();
  const { step, number, cell, row, columnIndex, words } = place;
  const [opened, setOpened] = useState(false);
  const drawn = words === undefined ? undefined : `gambar-${step.id}`;
  const button = (
    <button
      type="button"
      {...cellAddress(row, columnIndex)}
      className={styles.cell}
      aria-label={editor.stepSettings(number)}
      aria-describedby={drawn}
      {...opens(opened)}
      onClick={() => setOpened((before) => !before)}
    >
      <Lines cell={cell} />
      {drawn === undefined ? null : (
        <span id={drawn} hidden>
          {words}
        </span>
      )}
    </button>
  );
  return (
    <CellPopover
      opened={opened}
      onChange={setOpened}
      side="right-start"
      target={button}
      label={editor.stepSettings(number)}
      fetch={StepSettings.fetch}
    >
      <StepSettings stepId={step.id} row={row} onDone={() => setOpened(false)} />
    </CellPopover>
  );
}
