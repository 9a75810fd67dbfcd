import { stepNumber, type Sop, type Step } from "@alur/model";
import { memo, type CSSProperties, type ReactNode } from "react";
import type { SheetCell, SheetColumn, SheetRow } from "./geometry.ts";
import styles from "./sheet.module.css";

/** One cell of the table: its step, how the step is numbered, its column, the printed lines, and where it stands, counted from 0. */
export interface CellPlace {
  step: Step;
  number: string;
  column: SheetColumn;
  cell: SheetCell;
  /** What is drawn in the row, in words. */
  words: string | undefined;
  row: number;
  columnIndex: number;
}

/** Where a remark beside a row stands, and what it is about. */
export interface MarginPlace<Remarks> {
  step: Step;
  number: string;
  row: number;
  columnIndex: number;
  remarks: Remarks;
}

/** A last column beside the official ones. What `of` gives for a step stays the same object as long as it says the same. */
export interface Margin<Remarks> {
  heading: string;
  of: (stepId: string) => Remarks;
  render: (place: MarginPlace<Remarks>) => ReactNode;
}

/** What a mark says of a row: where the berkas is, where it was, what somebody looks for. */
export type RowMark = "now" | "done" | "sought";

/** Pixels of one line of a remark beside a row, and of what stands above and below the lines. */
const MARGIN_LINE = 18;
const MARGIN_PADDING = 8;

/** A remark shows as many lines as its row has room for. */
function marginStyle(height: number): CSSProperties {
  const lines = Math.max(1, Math.floor((height - MARGIN_PADDING) / MARGIN_LINE));
  return { height, "--margin-lines": lines } as CSSProperties;
}

interface DrawnRowProps<Remarks> {
  step: Step;
  number: string;
  drawn: SheetRow;
  columns: readonly SheetColumn[];
  row: number;
  mark: RowMark | undefined;
  renderCell: (place: CellPlace) => ReactNode;
  remarks?: Remarks | undefined;
  renderMargin?: ((place: MarginPlace<Remarks>) => ReactNode) | undefined;
}

const emptyCell: SheetCell = { align: "center", lines: [] };

/** A row of the table. It is drawn again only when it says something else, so that sixty rows do not wait for one. */
export const DrawnRow = memo(function DrawnRow<Remarks>({
  step,
  number,
  drawn: { height, cells, words },
  columns,
  row,
  mark,
  renderCell,
  remarks,
  renderMargin,
}: DrawnRowProps<Remarks>): ReactNode {
  return (
    <tr id={`langkah-${step.id}`} style={{ height }} data-mark={mark}>
      {columns.map((column, c) => (
        <td key={c} style={{ height }} data-kind={column.kind} data-at={`${row},${c}`}>
          {renderCell({ step, number, column, cell: cells[c] ?? emptyCell, words, row, columnIndex: c })}
        </td>
      ))}
      {renderMargin ? (
        <td className={styles.marginCell} style={marginStyle(height)}>
          {renderMargin({ step, number, row, columnIndex: columns.length, remarks: remarks as Remarks })}
        </td>
      ) : null}
    </tr>
  );
}) as <Remarks>(props: DrawnRowProps<Remarks>) => ReactNode;

/** How the rows of an SOP are numbered on the screen; one without a printed number by its place. */
export function numbersOf(sop: Sop): ReadonlyMap<string, string> {
  return new Map(sop.steps.map((step) => [step.id, stepNumber(sop, step)]));
}
