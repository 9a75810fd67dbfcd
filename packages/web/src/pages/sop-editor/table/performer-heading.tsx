import { useState, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { later } from "../../../shell/later.tsx";
import type { SheetHeading } from "../../../sop-sheet/geometry.ts";
import { CellPopover, opens } from "../cell-popover.tsx";
import styles from "./table.module.css";
import { cellAddress } from "./use-table-keys.ts";

const PerformerTools = later(async () => (await import("./performer-tools.tsx")).PerformerTools);

interface PerformerHeadingProps {
  heading: SheetHeading;
  performerId: string;
  columnIndex: number;
}

/** The heading of a performer's column, which opens what can be done with the performer everywhere. */
export function PerformerHeading({ heading, performerId, columnIndex }: PerformerHeadingProps): ReactNode {
  const { editor } = useWords();
  const [opened, setOpened] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "F2") return;
    event.preventDefault();
    setOpened(true);
  };
  const button = (
    <button
      type="button"
      {...cellAddress(-1, columnIndex)}
      className={styles.heading}
      aria-label={editor.performerHeading(heading.text)}
      {...opens(opened)}
      onClick={() => setOpened((before) => !before)}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault();
        setOpened(true);
      }}
    >
      <span
        className={styles.headingWords}
        data-rotated={heading.rotated || undefined}
        style={{ maxHeight: heading.height }}
      >
        {heading.text}
      </span>
    </button>
  );
  return (
    <CellPopover
      opened={opened}
      onChange={setOpened}
      side="right-start"
      target={button}
      label={editor.performerHeading(heading.text)}
    >
      <PerformerTools performerId={performerId} onDone={() => setOpened(false)} />
    </CellPopover>
  );
}
