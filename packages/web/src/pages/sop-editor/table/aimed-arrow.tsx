import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import type { SheetGeometry, SheetSymbol } from "../../../sop-sheet/geometry.ts";
import type { Aim } from "./aim.ts";
import { boxOf, topOf } from "./cell-box.ts";
import styles from "./table.module.css";

interface AimedArrowProps {
  geometry: SheetGeometry;
  from: SheetSymbol;
  aim: Aim;
  canLead: boolean;
}

/** An arrow while its target is being chosen: a straight line from the symbol to the pointer or to the row, the row framed, and the end below the table. */
export function AimedArrow({ geometry, from, aim, canLead }: AimedArrowProps): ReactNode {
  const { editor } = useWords();
  const ends = aim.row >= geometry.rows.length;
  const bottom = topOf(geometry, geometry.rows.length);
  const row = ends
    ? undefined
    : boxOf(geometry, { top: aim.row, bottom: aim.row, left: 0, right: geometry.columns.length - 1, rows: true });
  const symbol = geometry.symbols.find(({ stepId }) => stepId === geometry.rows[aim.row]?.stepId);
  const to = aim.point ?? {
    x: symbol?.x ?? geometry.width / 2,
    y: symbol?.y ?? (row ? row.top + row.height / 2 : bottom - 14),
  };
  return (
    <>
      {row && canLead ? <div aria-hidden className={styles.target} style={row} /> : null}
      <svg aria-hidden className={styles.aim} width={geometry.width} height={bottom}>
        <defs>
          <marker
            id="kepala-panah"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 10 5 0 10z" fill="var(--mantine-color-nila-7)" />
          </marker>
        </defs>
        <line
          x1={from.x}
          y1={from.y + from.height / 2}
          x2={to.x}
          y2={to.y}
          stroke="var(--mantine-color-nila-7)"
          strokeWidth="2.5"
          strokeDasharray="6 4"
          markerEnd="url(#kepala-panah)"
        />
      </svg>
      <div data-finish className={styles.finish} data-here={ends || undefined} style={{ top: bottom - 4 }}>
        {editor.end}
      </div>
    </>
  );
}
