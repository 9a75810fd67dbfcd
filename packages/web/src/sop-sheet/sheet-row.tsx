/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the rows are laid out as blocks, and some browsers then forget that it is a table unless the roles are written out */
import { stepNumber, type Sop, type Step } from "@alur/model";
import { memo, type CSSProperties, type ReactNode } from "react";
import type { SheetCell, SheetColumn, SheetRow } from "./geometry.ts";
import styles from "./sheet.module.css";

/**
 * One cell of the table: its step, its column and the printed lines. Which row it is in by now, and how that is numbered, no cell but the first knows: so
 * a row that is put in above does not have all below it drawn anew.
 */
export interface CellPlace {
  step: Step;
  column: SheetColumn;
  cell: SheetCell;
}

/** The first cell of a row, which stands for the row. */
export interface NumberPlace extends CellPlace {
  /** How the step is numbered on the screen. */
  number: string;
  /** What is drawn in the row, in words. */
  words: string | undefined;
}

/** Beside which row a remark stands, and what it is about. */
export interface MarginPlace<Remarks> {
  step: Step;
  number: string;
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
  cells: readonly SheetCell[];
  columns: readonly SheetColumn[];
  renderCell: (place: CellPlace) => ReactNode;
}

interface NumberCellProps {
  cellRole: CellRole;
  step: Step;
  column: SheetColumn;
  cell: SheetCell;
  number: string;
  words: string | undefined;
  renderNumber: (place: NumberPlace) => ReactNode;
}

interface MarginCellProps<Remarks> extends MarginPlace<Remarks> {
  cellRole: CellRole;
  render: (place: MarginPlace<Remarks>) => ReactNode;
}

interface DrawnRowProps<Remarks> {
  anchor: string | undefined;
  cellRole: CellRole;
  step: Step;
  number: string;
  drawn: SheetRow;
  columns: readonly SheetColumn[];
  height: number;
  mark: RowMark | undefined;
  renderCell: (place: CellPlace) => ReactNode;
  renderNumber: (place: NumberPlace) => ReactNode;
  remarks?: Remarks | undefined;
  renderMargin?: ((place: MarginPlace<Remarks>) => ReactNode) | undefined;
}

/** A row of the table. Its height changes with the arrows that pass it, its number with the rows above it and its remarks with every check; its cells are not drawn anew for that. */
export const DrawnRow = memo(function DrawnRow<Remarks>({
  anchor,
  cellRole,
  step,
  number,
  drawn: { numberCell, cells, words },
  columns,
  height,
  mark,
  renderCell,
  renderNumber,
  remarks,
  renderMargin,
}: DrawnRowProps<Remarks>): ReactNode {
  const [first] = columns;
  return (
    <tr id={anchor} role="row" style={rowStyle(height)} data-mark={mark}>
      {first ? (
        <NumberCell
          cellRole={cellRole}
          step={step}
          column={first}
          cell={numberCell}
          number={number}
          words={words}
          renderNumber={renderNumber}
        />
      ) : null}
      <RowCells cellRole={cellRole} step={step} cells={cells} columns={columns} renderCell={renderCell} />
      {renderMargin ? (
        <MarginCell
          cellRole={cellRole}
          step={step}
          number={number}
          remarks={remarks as Remarks}
          render={renderMargin}
        />
      ) : null}
    </tr>
  );
}) as <Remarks>(props: DrawnRowProps<Remarks>) => ReactNode;

const emptyCell: SheetCell = { align: "center", lines: [] };

const NumberCell = memo(function NumberCell({ cellRole, renderNumber, ...place }: NumberCellProps): ReactNode {
  return (
    <td role={cellRole} data-kind={place.column.kind}>
      {renderNumber(place)}
    </td>
  );
});

/** The cells of a row behind its number. They are drawn again only when they say something else, so that sixty rows do not wait for one. */
const RowCells = memo(function RowCells({ cellRole, step, cells, columns, renderCell }: RowCellsProps): ReactNode {
  return columns.slice(1).map((column, c) => (
    <td key={c} role={cellRole} data-kind={column.kind}>
      {renderCell({ step, column, cell: cells[c] ?? emptyCell })}
    </td>
  ));
}, saysTheSame);

function saysTheSame({ step: oneStep, ...one }: RowCellsProps, { step: otherStep, ...other }: RowCellsProps): boolean {
  return sameFields(one, other) && (oneStep === otherStep || sameFields(unnumbered(oneStep), unnumbered(otherStep)));
}

function unnumbered({ number: _itsRow, ...step }: Step): Omit<Step, "number"> {
  return step;
}

function sameFields<Fields extends object>(one: Fields, other: Fields): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Fields>;
  return [...names].every((name) => one[name] === other[name]);
}

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

/** The steps by their ids, each with how it is numbered on the screen: without a printed number by its place. */
export function numberedSteps(sop: Sop): ReadonlyMap<string, { step: Step; number: string }> {
  return new Map(sop.steps.map((step) => [step.id, { step, number: stepNumber(sop, step) }]));
}
