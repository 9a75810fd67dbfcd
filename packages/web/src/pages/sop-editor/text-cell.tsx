import { findStep, splitStep, stepNumber } from "@alur/model";
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Lines } from "../../sop-sheet/lines.tsx";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { useKeepTyped } from "./kept/use-keep-typed.ts";
import { useMender, useShownSop } from "./mending-context.ts";
import { cellText, listFields, setCellText, type TextField } from "./mends.ts";
import styles from "./sop-editor.module.css";
import { cellNames } from "./table/cell-names.ts";
import { holdsTable } from "./table/clipboard/holds-table.ts";
import type { CellAt } from "./table/selection.ts";
import { Suggestions } from "./table/suggestions/suggestions.tsx";
import { useSuggestions } from "./table/suggestions/use-suggestions.ts";
import { cellAddress, cellAround } from "./table/table-cells.ts";
import { useTableTools } from "./table/table-context.ts";
import tableStyles from "./table/table.module.css";

interface TextCellProps {
  field: TextField;
  place: CellPlace;
}

/** A cell of words. Pressed, or written over, it becomes a field in the same place; leaving it keeps what was typed. */
export function TextCell({ field, place }: TextCellProps): ReactNode {
  const { editor } = useWords();
  const { step, cell } = place;
  const [typed, setTyped] = useState<string>();
  const own = `${step.id}-${field}`;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "F2") setTyped(cellText(step, field));
    // Written over, as in a spreadsheet.
    else if (event.key.length === 1 && event.key !== " ") setTyped("");
  };
  if (typed !== undefined)
    return (
      <TextField field={field} place={place} typed={typed} onType={setTyped} onLeave={() => setTyped(undefined)} />
    );
  return (
    <button
      type="button"
      {...cellAddress}
      className={styles.cell}
      aria-labelledby={`ubah-${own} ${cellNames.ofRow(step.id)} isi-${own}`}
      onClick={() => setTyped(cellText(step, field))}
      onKeyDown={onKeyDown}
    >
      <span id={`ubah-${own}`} hidden>
        {editor.edit(editor.fields[field])}
      </span>
      {cell.lines.length === 0 ? (
        <span id={`isi-${own}`} hidden>
          {editor.empty}
        </span>
      ) : (
        <Lines id={`isi-${own}`} cell={cell} />
      )}
    </button>
  );
}

interface TextFieldProps extends TextCellProps {
  typed: string;
  onType: (typed: string) => void;
  onLeave: () => void;
}

function TextField({ field, place, typed, onType, onLeave }: TextFieldProps): ReactNode {
  const { editor } = useWords();
  const { mend } = useMender();
  const { show, writeOn, paste } = useTableTools();
  const { step } = place;
  const shown = useShownSop();
  // A cell is not drawn anew when its row gets another number.
  const number = stepNumber(shown, findStep(shown, step.id) ?? step);
  const box = useRef<HTMLTextAreaElement>(null);
  const here = (): CellAt => cellAround(box.current) ?? { row: 0, column: 0 };
  const left = useRef(false);
  const [stood] = useState(() => cellText(step, field));
  const list = listFields.includes(field);
  const hint = `petunjuk-${step.id}-${field}`;
  const suggestions = useSuggestions(field, typed, list, onType);
  useKeepTyped(step.id, field, typed, stood);

  const leave = (keep: boolean): void => {
    left.current = true;
    // What another tab wrote here meanwhile stays, where this one wrote nothing.
    if (keep && typed !== stood) mend((sop) => setCellText(sop, step.id, field, typed));
    onLeave();
  };
  const split = (): void => {
    left.current = true;
    const at = box.current?.selectionStart ?? 0;
    const { row, column } = here();
    mend((sop) => splitStep(setCellText(sop, step.id, field, typed), step.id, at - leading(typed)));
    onLeave();
    show({ row: row + 1, column });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (suggestions.onKeyDown(event)) return event.preventDefault();
    const { key } = event;
    const at = here();
    const newLine = key === "Enter" && (event.shiftKey || event.altKey);
    if (key === "Enter" && event.ctrlKey && field === "activity") split();
    else if (key === "Escape") {
      leave(false);
      show(at);
    } else if (key === "Tab") {
      leave(true);
      writeOn(at, event.shiftKey ? "previous" : "next");
    } else if (newLine && list)
      box.current?.setRangeText("\n", box.current.selectionStart, box.current.selectionEnd, "end");
    else if (key === "Enter") {
      leave(true);
      writeOn(at, "below");
    } else return;
    event.preventDefault();
    if (newLine && list && box.current) onType(box.current.value);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (!holdsTable(event.clipboardData)) return;
    event.preventDefault();
    const at = here();
    leave(true);
    paste(event.clipboardData, at);
  };

  return (
    <span className={styles.editing}>
      {field === "activity" && typed.trim() !== "" ? (
        <button
          type="button"
          tabIndex={-1}
          className={tableStyles.fieldTools}
          // The field keeps the focus, and with it the place at which the sentence is split.
          onPointerDown={(event) => event.preventDefault()}
          onClick={split}
        >
          {editor.splitHere}
        </button>
      ) : null}
      <textarea
        ref={box}
        autoFocus
        aria-label={editor.editing(editor.fields[field], number)}
        aria-describedby={hint}
        {...suggestions.field}
        value={typed}
        rows={Math.max(2, typed.split("\n").length + 1)}
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(typed.length, typed.length)}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => left.current || leave(true)}
      />
      <span id={hint} className={styles.editingHint}>
        {list ? editor.editHintList : field === "activity" ? editor.editHintActivity : editor.editHintLine}
      </span>
      <Suggestions {...suggestions} />
    </span>
  );
}

/** How many blanks stand before the first word: the table keeps none. */
function leading(text: string): number {
  return text.length - text.trimStart().length;
}
