/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the rows are laid out as blocks, and some browsers then forget that it is a table unless the roles are written out */
import type { Sop, Step } from "@alur/model";
import { memo, useMemo, type CSSProperties, type ReactNode, type RefObject } from "react";
import "../theme/tinos.css";
import { useWords } from "../messages/language.tsx";
import { Drawing } from "./drawing.tsx";
import type { SheetGeometry, SheetHeading } from "./geometry.ts";
import { DrawnRow, numberedSteps, type CellPlace, type Margin, type NumberPlace, type RowMark } from "./sheet-row.tsx";
import styles from "./sheet.module.css";

export type { CellPlace, NumberPlace } from "./sheet-row.tsx";

interface SheetProps<Remarks> {
  sop: Sop;
  geometry: SheetGeometry;
  label: string;
  /** Stays the same function as long as the cells would be drawn alike. */
  renderCell: (place: CellPlace) => ReactNode;
  /** The first cell of each row, where it is more than its printed number. */
  renderNumber?: (place: NumberPlace) => ReactNode;
  margin?: Margin<Remarks>;
  /** Marks a row, such as where the berkas is now. */
  rowMark?: (step: Step) => RowMark | undefined;
  /** What makes the table one to work in. */
  work?: SheetWork;
  /** False where another table on the page has rows of the same steps: an address can lead to one place only. */
  anchored?: boolean;
}

/** A table in which somebody works: it is a grid, its performers' headings can be pressed, and more lies over its drawing. */
export interface SheetWork {
  frame: RefObject<HTMLDivElement | null>;
  /** What the table hears and says beyond its cells. */
  grid: React.ComponentProps<"table">;
  renderHeading: (heading: SheetHeading) => ReactNode;
  over: ReactNode;
}

/**
 * The official table as people know it from paper: the two-level heading, the layout's own columns and rows, and its symbols and arrows laid over
 * them. It scrolls inside its own frame, so that the page never does.
 */
export function Sheet<Remarks>({
  sop,
  geometry,
  label,
  renderCell,
  renderNumber = renderCell,
  margin,
  rowMark,
  work,
  anchored = true,
}: SheetProps<Remarks>): ReactNode {
  const { sheet: words } = useWords();
  const steps = useMemo(() => numberedSteps(sop), [sop]);
  const style = {
    "--sheet-font": `${geometry.fontSize}px`,
    "--sheet-pitch": `${geometry.linePitch}px`,
    "--sheet-padding": `${geometry.padding}px`,
    "--sheet-width": `${geometry.width}px`,
    "--sheet-columns": px(geometry.widths),
  } as CSSProperties;
  return (
    <div
      ref={work?.frame}
      data-light=""
      role="region"
      aria-label={words.frame(label)}
      tabIndex={0}
      className={styles.frame}
    >
      <div className={styles.paper} style={style} data-margin={margin ? "" : undefined}>
        <table role={work ? "grid" : "table"} aria-label={label} className={styles.table} {...work?.grid}>
          <thead role="rowgroup" style={{ gridTemplateRows: px(geometry.headingHeights) }}>
            {geometry.headings.map((headings, row) => (
              <tr key={row} role="row">
                {headings.map((heading) => (
                  <HeadingCell key={heading.key} heading={heading} render={work?.renderHeading} />
                ))}
                {margin && row === 0 ? (
                  <th role="columnheader" scope="col" rowSpan={2} className={styles.marginHeading}>
                    {margin.heading}
                  </th>
                ) : null}
              </tr>
            ))}
          </thead>
          <tbody role="rowgroup">
            {geometry.rows.map((row, r) => {
              const shown = steps.get(row.stepId);
              if (!shown) return null;
              const { step, number } = shown;
              return (
                <DrawnRow
                  key={row.stepId}
                  anchor={anchored ? `langkah-${step.id}` : undefined}
                  cellRole={work ? "gridcell" : "cell"}
                  step={step}
                  number={number}
                  drawn={row}
                  height={geometry.heights[r] ?? 0}
                  columns={geometry.columns}
                  mark={rowMark?.(step)}
                  renderCell={renderCell}
                  renderNumber={renderNumber}
                  remarks={margin?.of(step.id)}
                  renderMargin={margin?.render}
                />
              );
            })}
          </tbody>
        </table>
        <Drawing sop={sop} drawing={geometry.drawing} rowMark={rowMark} />
        {work?.over}
      </div>
    </div>
  );
}

/** Sizes as a grid takes them. */
function px(sizes: readonly number[]): string {
  return sizes.map((size) => `${size}px`).join(" ");
}

interface HeadingCellProps {
  heading: SheetHeading;
  render: ((heading: SheetHeading) => ReactNode) | undefined;
}

const HeadingCell = memo(function HeadingCell({ heading, render }: HeadingCellProps): ReactNode {
  const { row, rowSpan, column, columnSpan } = heading;
  const place = {
    rowSpan,
    colSpan: columnSpan,
    style: { gridRow: `${row + 1} / span ${rowSpan}`, gridColumn: `${column + 1} / span ${columnSpan}` },
  };
  const words = (
    <span
      className={styles.headingWords}
      data-rotated={heading.rotated || undefined}
      style={{ maxHeight: heading.height }}
    >
      {heading.text}
    </span>
  );
  return (
    <th role="columnheader" scope={columnSpan > 1 ? "colgroup" : "col"} {...place}>
      {render && heading.performerId !== undefined ? render(heading) : words}
    </th>
  );
});
