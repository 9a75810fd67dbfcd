import { stepNumber, type Sop } from "@alur/model";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Heard } from "../../shell/heard.tsx";
import { cellAddress } from "../../sop-sheet/cell-focus.ts";
import { Lines } from "../../sop-sheet/lines.tsx";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { useMender } from "./mending-context.ts";
import { cellText, listFields, setCellText, type TextField } from "./mends.ts";
import styles from "./sop-editor.module.css";

interface TextCellProps {
  sop: Sop;
  field: TextField;
  place: CellPlace;
}

/** A cell of words. Pressed, it becomes a field in the same place; leaving it keeps what was typed. */
export function TextCell({ sop, field, place }: TextCellProps): ReactNode {
  const { editor } = useWords();
  const { mend } = useMender();
  const { step, cell, row, columnIndex } = place;
  const [typed, setTyped] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const name = editor.fields[field];
  const number = stepNumber(sop, step);

  const finish = (keep: boolean): void => {
    if (typed !== undefined && keep) mend((sop) => setCellText(sop, step.id, field, typed));
    setTyped(undefined);
    // The button comes back with the next drawing; only then can it take the focus.
    requestAnimationFrame(() => button.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const list = listFields.includes(field);
    const done = event.key === "Enter" && !event.shiftKey && (!list || event.ctrlKey || event.metaKey);
    if (event.key !== "Escape" && !done) return;
    event.preventDefault();
    finish(done);
  };

  if (typed !== undefined)
    return (
      <span className={styles.editing}>
        <textarea
          autoFocus
          aria-label={editor.editing(name, number)}
          aria-describedby={`petunjuk-${step.id}-${field}`}
          value={typed}
          rows={Math.max(2, typed.split("\n").length + 1)}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            mend((sop) => setCellText(sop, step.id, field, typed));
            setTyped(undefined);
          }}
        />
        <span id={`petunjuk-${step.id}-${field}`} className={styles.editingHint}>
          {listFields.includes(field) ? editor.editHintList : editor.editHintLine}
        </span>
      </span>
    );
  return (
    <button
      ref={button}
      type="button"
      {...cellAddress(row, columnIndex)}
      className={styles.cell}
      onClick={() => setTyped(cellText(step, field))}
    >
      <Heard>{editor.edit(name, number, cell.lines.length === 0)}</Heard>
      <Lines cell={cell} />
    </button>
  );
}
