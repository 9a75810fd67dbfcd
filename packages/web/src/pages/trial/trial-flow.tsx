import type { Sop, Step } from "@alur/model";
import type { CaseState } from "@alur/run";
import { IconCheck, IconMapPinFilled } from "@tabler/icons-react";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { sheetGeometry } from "../../sop-sheet/geometry.ts";
import { Lines } from "../../sop-sheet/lines.tsx";
import { PlainCell } from "../../sop-sheet/plain-cell.tsx";
import { Sheet, type CellPlace } from "../../sop-sheet/sheet.tsx";
import styles from "./trial.module.css";
import { wayTaken } from "./way-taken.ts";

interface TrialFlowProps {
  sop: Sop;
  state: CaseState;
  title: string;
}

/** The official table with the way of the berkas on it: the steps, and the arrows that it took. */
export function TrialFlow({ sop, state, title }: TrialFlowProps): ReactNode {
  const { trial, sheet } = useWords();
  const geometry = useMemo(() => sheetGeometry(sop), [sop]);
  const way = useMemo(() => wayTaken(sop, state), [sop, state]);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    for (const arrow of place.current?.querySelectorAll<SVGElement>("[data-flow]") ?? [])
      arrow.toggleAttribute("data-taken", way.arrows.has(Number(arrow.dataset.flow)));
  }, [way]);
  const first = useRef(way);
  useEffect(() => {
    // On a phone the drawing lies far below the buttons that are being pressed.
    if (first.current === way || !matchMedia("(min-width: 62em)").matches) return;
    place.current?.querySelector('tr[data-mark="now"]')?.scrollIntoView({ block: "nearest" });
  }, [way]);
  const mark = useCallback(
    ({ id }: Step): "now" | "done" | undefined => (way.now.has(id) ? "now" : way.done.has(id) ? "done" : undefined),
    [way],
  );
  const renderCell = useCallback(
    (cell: CellPlace): ReactNode => {
      if (cell.column.kind !== "number") return <PlainCell place={cell} />;
      const stands = mark(cell.step);
      return (
        <span className={styles.number}>
          <Lines cell={cell.cell} />
          {stands === "done" ? <IconCheck size={16} role="img" aria-label={trial.passed} /> : null}
          {stands === "now" ? <IconMapPinFilled size={16} role="img" aria-label={trial.here} /> : null}
        </span>
      );
    },
    [mark, trial],
  );
  return (
    <section ref={place} aria-labelledby="jalan-berkas" className={styles.flow}>
      <h2 id="jalan-berkas">{trial.flow}</h2>
      {geometry ? (
        <Sheet sop={sop} geometry={geometry} label={trial.drawing(title)} rowMark={mark} renderCell={renderCell} />
      ) : (
        <p>{sheet.cannotDraw}</p>
      )}
    </section>
  );
}
