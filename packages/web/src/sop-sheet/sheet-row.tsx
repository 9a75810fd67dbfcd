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

/** What a mark says of a row: where the berkas is, where it was, what somebody looks for; that only this version has it, or only the older one. */
export type RowMark = "now" | "done" | "sought" | "added" | "removed";

/** Pixels of one line of a remark beside a row, and of what stands above and below the lines. */
const MARGIN_LINE = 18;
const MARGIN_PADDING = 8;

/** The cells take their height from the row; a remark shows as many lines as its row has room for. */
function rowStyle(height: number): CSSProperties {
  const lines = Math.max(1, Math.floor((height - MARGIN_PADDING) / MARGIN_LINE));
  return { height, "--margin-lines": lines } as CSSProperties;
}

/** What a cell is to those who hear the page: one to work in, or one to read. */
export type CellRole = "gridcell" | "cell";

interface RowCellsProps {
  cellRole: CellRole;
  step: Step;
  number: string;
  drawn: SheetRow;
  columns: readonly SheetColumn[];
  row: number;
  renderCell: (place: CellPlace) => ReactNode;
}

interface MarginCellProps<Remarks> extends MarginPlace<Remarks> {
  cellRole: CellRole;
  render: (place: MarginPlace<Remarks>) => ReactNode;
}

interface DrawnRowProps<Remarks> extends RowCellsProps {
  anchor: string | undefined;
  height: number;
  mark: RowMark | undefined;
  remarks?: Remarks | undefined;
  renderMargin?: ((place: MarginPlace<Remarks>) => ReactNode) | undefined;
}

/** A row of the table. Its height changes with the arrows that pass it, and its remarks with every check; its cells are not drawn anew for that. */
export const DrawnRow = memo(function DrawnRow<Remarks>({
  anchor,
  height,
  mark,
  remarks,
  renderMargin,
  ...cells
}: DrawnRowProps<Remarks>): ReactNode {
  const { step, number, row, columns, cellRole } = cells;
  return (
    <tr id={anchor} role="row" style={rowStyle(height)} data-mark={mark}>
      <RowCells {...cells} />
      {renderMargin ? (
        <MarginCell
          cellRole={cellRole}
          step={step}
          number={number}
          row={row}
          columnIndex={columns.length}
          remarks={remarks as Remarks}
          render={renderMargin}
        />
      ) : null}
    </tr>
  );
}) as <Remarks>(props: DrawnRowProps<Remarks>) => ReactNode;

const emptyCell: SheetCell = { align: "center", lines: [] };

/** The cells of a row. They are drawn again only when they say something else, so that sixty rows do not wait for one. */
const RowCells = memo(function RowCells({
  cellRole,
  step,
  number,
  drawn: { cells, words },
  columns,
  row,
  renderCell,
}: RowCellsProps): ReactNode {
  return columns.map((column, c) => (
    <td key={c} role={cellRole} data-kind={column.kind} data-at={`${row},${c}`}>
      {renderCell({ step, number, column, cell: cells[c] ?? emptyCell, words, row, columnIndex: c })}
    </td>
  ));
});

const MarginCell = memo(function MarginCell<Remarks>({
  cellRole,
  render,
  ...place
}: MarginCellProps<Remarks>): ReactNode {
  return (
    <td role={cellRole} className={styles.marginCell}>
      {render(place)}
    </td>
  );
}) as <Remarks>(props: MarginCellProps<Remarks>) => ReactNode;

/** How the rows of an SOP are numbered on the screen; one without a printed number by its place. */
export function numbersOf(sop: Sop): ReadonlyMap<string, string> {
  return new Map(sop.steps.map((step) => [step.id, stepNumber(sop, step)]));
}
