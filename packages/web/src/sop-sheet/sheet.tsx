import { findStep, type Sop, type Step } from "@alur/model";
import { useLayoutEffect, useRef, type CSSProperties, type ReactNode } from "react";
import "../theme/tinos.css";
import { useWords } from "../messages/language.tsx";
import type { SheetCell, SheetColumn, SheetGeometry, SheetHeading } from "./geometry.ts";
import { useCellFocus } from "./cell-focus.ts";
import styles from "./sheet.module.css";

/** One cell of the table: its step, its column, the printed lines, and where it stands, counted from 0. */
export interface CellPlace {
  step: Step;
  column: SheetColumn;
  cell: SheetCell;
  row: number;
  columnIndex: number;
}

interface SheetProps {
  sop: Sop;
  geometry: SheetGeometry;
  label: string;
  renderCell: (place: CellPlace) => ReactNode;
  /** A last column beside the official ones: remarks on the row. */
  margin?: { heading: string; render: (step: Step, row: number, columnIndex: number) => ReactNode };
  /** Marks a row, such as where the berkas is now. */
  rowMark?: (step: Step) => "now" | "done" | "sought" | undefined;
  /** Whether the cells can be pressed; then the arrow keys go from cell to cell. */
  interactive?: boolean;
}

/** Pixels of one line of a remark beside a row, and of what stands above and below the lines. */
const MARGIN_LINE = 18;
const MARGIN_PADDING = 8;

/** A remark shows as many lines as its row has room for. */
function marginStyle(height: number): CSSProperties {
  const lines = Math.max(1, Math.floor((height - MARGIN_PADDING) / MARGIN_LINE));
  return { height, "--margin-lines": lines } as CSSProperties;
}

/**
 * The official table as people know it from paper: the two-level heading, the layout's own columns and rows, and its symbols and arrows laid over
 * them. It scrolls inside its own frame, so that the page never does.
 */
export function Sheet({
  sop,
  geometry,
  label,
  renderCell,
  margin,
  rowMark,
  interactive = false,
}: SheetProps): ReactNode {
  const { sheet: words } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const focus = useCellFocus(frame);
  const drawing = useRef<HTMLDivElement>(null);
  // The drawing comes as it is printed; what the rows' marks mean for its symbols is added here.
  useLayoutEffect(() => {
    for (const symbol of drawing.current?.querySelectorAll<SVGElement>("[data-step]") ?? []) {
      const step = findStep(sop, symbol.dataset.step ?? "");
      const mark = step && rowMark?.(step);
      if (mark) symbol.dataset.mark = mark;
      else delete symbol.dataset.mark;
    }
  });
  const style = {
    "--sheet-font": `${geometry.fontSize}px`,
    "--sheet-pitch": `${geometry.linePitch}px`,
    "--sheet-padding": `${geometry.padding}px`,
    "--sheet-width": `${geometry.width}px`,
  } as CSSProperties;
  return (
    <div ref={frame} role="region" aria-label={words.frame(label)} tabIndex={0} className={styles.frame}>
      <div className={styles.paper} style={style} data-margin={margin ? "" : undefined}>
        <table
          role={interactive ? "grid" : undefined}
          aria-label={label}
          className={styles.table}
          {...(interactive ? focus : {})}
        >
          <colgroup>
            {geometry.columns.map((column, i) => (
              <col key={i} style={{ width: column.width }} />
            ))}
            {margin ? <col /> : null}
          </colgroup>
          <thead>
            {geometry.headings.map((headings, row) => (
              <tr key={row} style={{ height: geometry.headingHeights[row] }}>
                {headings.map((heading) => (
                  <HeadingCell key={heading.key} heading={heading} />
                ))}
                {margin && row === 0 ? (
                  <th scope="col" rowSpan={2} className={styles.marginHeading}>
                    {margin.heading}
                  </th>
                ) : null}
              </tr>
            ))}
          </thead>
          <tbody>
            {geometry.rows.map((row, r) => {
              const step = findStep(sop, row.stepId);
              if (!step) return null;
              return (
                <tr
                  key={row.stepId}
                  id={`langkah-${row.stepId}`}
                  style={{ height: row.height }}
                  data-mark={rowMark?.(step)}
                >
                  {geometry.columns.map((column, c) => (
                    <td key={c} style={{ height: row.height }} data-kind={column.kind}>
                      {renderCell({ step, column, cell: row.cells[c] ?? emptyCell, row: r, columnIndex: c })}
                    </td>
                  ))}
                  {margin ? (
                    <td className={styles.marginCell} style={marginStyle(row.height)}>
                      {margin.render(step, r, geometry.columns.length)}
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
        <div
          ref={drawing}
          className={styles.drawing}
          aria-hidden
          dangerouslySetInnerHTML={{ __html: geometry.drawing }}
        />
      </div>
    </div>
  );
}

const emptyCell: SheetCell = { align: "center", lines: [] };

function HeadingCell({ heading }: { heading: SheetHeading }): ReactNode {
  const spans = { rowSpan: heading.rowSpan, colSpan: heading.columnSpan };
  return (
    <th scope={heading.columnSpan > 1 ? "colgroup" : "col"} {...spans}>
      <span
        className={styles.headingWords}
        data-rotated={heading.rotated || undefined}
        style={{ maxHeight: heading.height }}
      >
        {heading.text}
      </span>
    </th>
  );
}
