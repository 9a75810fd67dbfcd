import { findStep, type Sop, type Step } from "@alur/model";
import type { FlowLayer } from "@alur/publish";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { putMarks } from "./put-marks.ts";
import type { RowMark } from "./sheet-row.tsx";
import styles from "./sheet.module.css";

interface DrawingProps {
  sop: Sop;
  drawing: FlowLayer;
  rowMark: ((step: Step) => RowMark | undefined) | undefined;
}

/** The symbols and arrows, as they are printed; what the rows' marks mean for the symbols is added. */
export function Drawing({ sop, drawing: { svg, marks }, rowMark }: DrawingProps): ReactNode {
  const paper = useRef<SVGSVGElement>(null);
  const stand = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    if (!paper.current) return;
    putMarks(paper.current, stand.current, marks);
    stand.current = marks;
  }, [marks]);
  useLayoutEffect(() => {
    for (const symbol of paper.current?.querySelectorAll<SVGElement>("[data-step]") ?? []) {
      const step = findStep(sop, symbol.dataset.step ?? "");
      const mark = step && rowMark?.(step);
      if (mark) symbol.dataset.mark = mark;
      else delete symbol.dataset.mark;
    }
  });
  return (
    <div className={styles.drawing} aria-hidden>
      <svg ref={paper} xmlns="http://www.w3.org/2000/svg" {...svg} />
    </div>
  );
}
