import { IconGripVertical } from "@tabler/icons-react";
import { useRef, useState, type PointerEvent, type ReactNode, type RefObject } from "react";
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

/** So far a pointer may slip and it is still a click. */
const SLIP = 4;

/**
 * Takes hold of the selected rows with mouse or finger, to lay them down elsewhere; pressed only, it opens what can be done with them. By key that is
 * Alt+arrow and the number's button, so nobody who hears the page meets the grip.
 */
export function RowGrip({ geometry, range, paper }: RowGripProps): ReactNode {
  const commands = useRowCommands();
  const begun = useRef<number>(undefined);
  const drawn = useRef(false);
  const [gap, setGap] = useState<number>();
  const box = boxOf(geometry, { ...range, rows: true });
  if (!box) return null;
  /** The gap between two rows that is nearest to the pointer: gap n lies above row n. */
  const gapUnder = ({ clientY }: PointerEvent): number => {
    const y = clientY - (paper.current?.parentElement?.getBoundingClientRect().top ?? 0);
    const middles = geometry.heights.map((height, row) => topOf(geometry, row) + height / 2);
    return middles.filter((middle) => middle < y).length;
  };
  const letGo = (): void => {
    begun.current = undefined;
    setGap(undefined);
  };
  return (
    <>
      <div
        aria-hidden
        data-grip
        className={styles.grip}
        style={{ top: box.top, height: box.height, display: "flex", alignItems: "center" }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          begun.current = event.clientY;
          drawn.current = false;
        }}
        onPointerMove={(event) => {
          if (begun.current === undefined) return;
          drawn.current ||= Math.abs(event.clientY - begun.current) > SLIP;
          if (drawn.current) setGap(gapUnder(event));
        }}
        onPointerUp={(event) => {
          letGo();
          if (drawn.current) commands.moveTo(range.top, gapUnder(event));
        }}
        onClick={() => drawn.current || commands.open(range.top)}
        onPointerCancel={letGo}
      >
        <IconGripVertical size={14} />
      </div>
      {gap === undefined ? null : (
        <div aria-hidden className={styles.drop} style={{ top: topOf(geometry, gap), width: geometry.width }} />
      )}
    </>
  );
}
