import type { Sop, Step } from "@alur/model";
import type { RowColumn } from "@alur/publish";
import { IconArrowsVertical, IconMinus, IconPlus } from "@tabler/icons-react";
import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Heard } from "../../shell/heard.tsx";
import { sheetGeometry } from "../../sop-sheet/geometry.ts";
import { PlainCell } from "../../sop-sheet/plain-cell.tsx";
import { Sheet, type CellPlace } from "../../sop-sheet/sheet.tsx";
import styles from "./compare.module.css";
import type { VersionMarks } from "./version-marks.ts";

interface MarkedTableProps {
  sop: Sop;
  marks: VersionMarks;
  /** What a row that only this version has came to. */
  alone: "added" | "removed";
  heading: string;
  /** Pixels beside each other; 0 until they are known. */
  room: number;
}

/** Smaller than this nobody reads it; then the table scrolls instead. */
const SMALLEST = 0.6;

/** The official table of one version, its changes marked by colour, frame and word. */
export function MarkedTable({ sop, marks, alone, heading, room }: MarkedTableProps): ReactNode {
  const { compare, sheet, workroom } = useWords();
  const geometry = useMemo(() => sheetGeometry(sop), [sop]);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    for (const arrow of place.current?.querySelectorAll<SVGElement>("[data-flow]") ?? [])
      arrow.toggleAttribute("data-changed", marks.arrows.has(Number(arrow.dataset.flow)));
  }, [marks]);
  const mark = useCallback(({ id }: Step) => (marks.alone.has(id) ? alone : undefined), [marks, alone]);
  const renderCell = useCallback(
    (cell: CellPlace): ReactNode => {
      const { id } = cell.step;
      const shown = <PlainCell place={cell} />;
      if (cell.column.kind === "number" && (marks.alone.has(id) || marks.moved.has(id)))
        return (
          <span className={styles.number}>
            {shown}
            {marks.alone.has(id) ? <Alone alone={alone} /> : null}
            {marks.moved.has(id) ? <IconArrowsVertical size={14} role="img" aria-label={compare.moved} /> : null}
          </span>
        );
      if (marks.alone.has(id) || !saysOtherwise(cell, marks)) return shown;
      return (
        <span className={styles.changed}>
          {shown}
          <Heard>{compare.changed}</Heard>
        </span>
      );
    },
    [marks, alone, compare],
  );
  const zoom = geometry && room > 0 ? Math.min(1, Math.max(SMALLEST, (room - 4) / geometry.width)) : 1;
  const title = sop.identity.title || workroom.untitled;
  return (
    <section ref={place} className={styles.version} aria-label={heading}>
      <h3>{heading}</h3>
      {geometry ? (
        <div style={{ zoom }}>
          <Sheet
            sop={sop}
            geometry={geometry}
            label={compare.tableOf(title, heading)}
            rowMark={mark}
            renderCell={renderCell}
            anchored={false}
          />
        </div>
      ) : (
        <p>{sheet.cannotDraw}</p>
      )}
    </section>
  );
}

function Alone({ alone }: { alone: "added" | "removed" }): ReactNode {
  const { compare } = useWords();
  const Icon = alone === "added" ? IconPlus : IconMinus;
  return <Icon size={14} role="img" aria-label={compare.alone[alone]} />;
}

/** Whether a cell is one of those that changed; of the performers' cells, those in which a symbol stands. */
function saysOtherwise({ step, column }: CellPlace, { cells }: VersionMarks): boolean {
  const changed = cells.get(step.id);
  if (!changed) return false;
  if (column.kind !== "performer") return changed.has(column.kind satisfies RowColumn);
  const performs = column.performerId !== undefined && step.performerIds.includes(column.performerId);
  return performs && (changed.has("performers") || changed.has("symbol"));
}
