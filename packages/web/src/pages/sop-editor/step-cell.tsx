import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { Lines } from "../../sop-sheet/lines.tsx";
import type { NumberPlace } from "../../sop-sheet/sheet.tsx";
import { CellPopover, opens } from "./cell-popover.tsx";
import styles from "./sop-editor.module.css";
import { cellNames } from "./table/cell-names.ts";
import { cellAddress } from "./table/table-cells.ts";

const StepSettings = later(async () => (await import("./step-settings.tsx")).StepSettings);

/** The number of a step, which opens what can be done with its row and everything about it that the table's cells cannot say. What names the row's other cells, and what is drawn in it, is said here. */
export function StepCell({ place }: { place: NumberPlace }): ReactNode {
  const { editor } = useWords();
  const { step, number, cell, words } = place;
  const [opened, setOpened] = useState(false);
  const drawn = words === undefined ? undefined : cellNames.drawing(step.id);
  const button = (
    <button
      type="button"
      {...cellAddress}
      className={styles.cell}
      aria-label={editor.stepSettings(number)}
      aria-describedby={drawn}
      {...opens(opened)}
      onClick={() => setOpened((before) => !before)}
    >
      <Lines cell={cell} />
      <span id={cellNames.row(step.id)} hidden>
        {editor.row(number)}
      </span>
      <span id={cellNames.ofRow(step.id)} hidden>
        {editor.ofRow(number)}
      </span>
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
      <StepSettings stepId={step.id} onDone={() => setOpened(false)} />
    </CellPopover>
  );
}
