import type { ReactNode } from "react";
import type { SheetCell } from "./geometry.ts";
import styles from "./sheet.module.css";

/** The printed lines of a cell, broken where the paper breaks them. */
export function Lines({ id, cell }: { id?: string; cell: SheetCell }): ReactNode {
  return (
    <span id={id} className={styles.lines} data-align={cell.align}>
      {cell.lines.map((line, i) => (
        <span key={i} style={line.indent > 0 ? { paddingLeft: line.indent } : undefined}>
          {`${line.text} `}
        </span>
      ))}
    </span>
  );
}
