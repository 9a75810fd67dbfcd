/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- on a phone the rows are laid out as cards, and some browsers then forget that it is a table unless the roles are written out */
import type { ReactNode } from "react";
import styles from "./data-table.module.css";
import { Heard } from "./heard.tsx";

/** A column of a list. `quiet` leaves its heading to screen readers, as for a column of buttons. */
export interface Column {
  heading: string;
  quiet?: boolean;
}

/** A line of a list: a cell for each column, the first of which names the line. `tone` colours its edge. */
export interface Line {
  key: string;
  cells: readonly ReactNode[];
  tone?: "late" | "mine" | undefined;
}

interface DataTableProps {
  /** What the list holds, for those who do not see its heading. */
  label: string;
  columns: readonly Column[];
  lines: readonly Line[];
}

/** A list that is a table on a PC and a card for each line on a phone. */
export function DataTable({ label, columns, lines }: DataTableProps): ReactNode {
  return (
    <table role="table" aria-label={label} className={styles.table}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ heading, quiet }) => (
            <th key={heading} role="columnheader" scope="col">
              {quiet ? <Heard>{heading}</Heard> : heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map(({ key, cells, tone }) => (
          <tr key={key} role="row" data-tone={tone}>
            {columns.map(({ heading, quiet }, i) =>
              i === 0 ? (
                <th key={heading} role="rowheader" scope="row">
                  {cells[i]}
                </th>
              ) : (
                <td key={heading} role="cell" data-heading={quiet ? undefined : heading}>
                  {cells[i]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
