import { useState, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { later } from "../../../shell/later.tsx";
import type { SheetHeading } from "../../../sop-sheet/geometry.ts";
import { CellPopover, opens } from "../cell-popover.tsx";
import { useMender } from "../mending-context.ts";
import { cellNames } from "./cell-names.ts";
import { headingAddress } from "./table-cells.ts";
import { useTableTools } from "./table-context.ts";
import styles from "./table.module.css";

const PerformerTools = later(async () => (await import("./performer-tools.tsx")).PerformerTools);

interface PerformerHeadingProps {
  heading: SheetHeading;
  performerId: string;
  name: string;
  columnIndex: number;
}

/** The heading of a performer's column, which opens what can be done with the performer everywhere. Alt and an arrow move the column. */
export function PerformerHeading({ heading, performerId, name, columnIndex }: PerformerHeadingProps): ReactNode {
  const { editor, table } = useWords();
  const mender = useMender();
  const tools = useTableTools();
  const [opened, setOpened] = useState(false);
  const move = (by: -1 | 1): void =>
    void import("./move-column.ts").then(({ moveColumn }) =>
      moveColumn(mender, tools, { performerId, columnIndex }, by, table.performerMoved),
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === "F2") setOpened(true);
    else if (event.altKey && (key === "ArrowLeft" || key === "ArrowRight")) move(key === "ArrowLeft" ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const button = (
    <button
      type="button"
      {...headingAddress(columnIndex)}
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
      <span id={cellNames.column(performerId)} hidden>
        {name}
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
      fetch={PerformerTools.fetch}
    >
      <PerformerTools
        key={performerId}
        performerId={performerId}
        columnIndex={columnIndex}
        onDone={() => setOpened(false)}
      />
    </CellPopover>
  );
}
