import { findStep } from "@alur/model";
import { useRef, type ReactNode } from "react";
import type { SheetGeometry } from "../../../sop-sheet/geometry.ts";
import { useShownSop } from "../mending-context.ts";
import { ExitHandles } from "./exit-handles.tsx";
import { RowGrip } from "./row-grip.tsx";
import { useRange, type Selection } from "./selection.ts";

interface OverTableProps {
  geometry: SheetGeometry;
  selection: Selection;
}

/** What can be taken hold of in the row in which somebody works: the row itself, and the exits of its step. */
export function OverTable({ geometry, selection }: OverTableProps): ReactNode {
  const sop = useShownSop();
  const range = useRange(selection);
  const paper = useRef<HTMLDivElement>(null);
  const row = range && range.top === range.bottom ? geometry.rows[range.top] : undefined;
  const step = row && findStep(sop, row.stepId);
  return (
    <div ref={paper}>
      {range && range.top >= 0 && geometry.rows[range.bottom] ? (
        <RowGrip geometry={geometry} range={range} paper={paper} />
      ) : null}
      {step ? <ExitHandles key={step.id} geometry={geometry} step={step} paper={paper} /> : null}
    </div>
  );
}
