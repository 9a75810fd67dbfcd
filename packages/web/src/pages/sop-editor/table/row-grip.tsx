import { IconGripVertical } from "@tabler/icons-react";
import { useState, type PointerEvent, type ReactNode, type RefObject } from "react";
import type { SheetGeometry } from "../../../sop-sheet/geometry.ts";
import { boxOf, topOf } from "./cell-box.ts";
import { useRowCommands } from "./row-commands-context.ts";
import type { Range } from "./selection.ts";
import styles from "./table.module.css";

interface RowGripProps {
  geometry: SheetGeometry;
  range: Range;
  paper: RefObject<HTMLElement | null>;
}

/** Takes hold of the selected rows with mouse or finger, to lay them down elsewhere. By key that is Alt+arrow, so nobody who hears the page meets the grip. */
export function RowGrip({ geometry, range, paper }: RowGripProps): ReactNode {
  const commands = useRowCommands();
  const [gap, setGap] = useState<number>();
  const box = boxOf(geometry, { ...range, rows: true });
  if (!box) return null;
  /** The gap between two rows that is nearest to the pointer: gap n lies above row n. */
  const gapUnder = ({ clientY }: PointerEvent): number => {
    const y = clientY - (paper.current?.parentElement?.getBoundingClientRect().top ?? 0);
    const middles = geometry.heights.map((height, row) => topOf(geometry, row) + height / 2);
    return middles.filter((middle) => middle < y).length;
  };
  return (
    <>
      <div
        aria-hidden
        className={styles.grip}
        style={{ top: box.top, height: box.height, display: "flex", alignItems: "center" }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setGap(gapUnder(event));
        }}
        onPointerMove={(event) => gap !== undefined && setGap(gapUnder(event))}
        onPointerUp={(event) => {
          setGap(undefined);
          if (gap !== undefined) commands.moveTo(range.top, gapUnder(event));
        }}
        onPointerCancel={() => setGap(undefined)}
      >
        <IconGripVertical size={14} />
      </div>
      {gap === undefined ? null : (
        <div aria-hidden className={styles.drop} style={{ top: topOf(geometry, gap), width: geometry.width }} />
      )}
    </>
  );
}
