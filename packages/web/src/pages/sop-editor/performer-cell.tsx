import type { KeyboardEvent, ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { useMender } from "./mending-context.ts";
import { togglePerformer } from "./mends.ts";
import styles from "./sop-editor.module.css";
import { cellAddress } from "./table/use-table-keys.ts";

/** Where a performer's column meets a step's row: pressed when the symbol stands here. The symbol itself is drawn above the table. */
export function PerformerCell({ place }: { place: CellPlace }): ReactNode {
  const { editor } = useWords();
  const { mendPerformer } = useMender();
  const { step, number, column, row, columnIndex } = place;
  const { performerId, name } = column;
  if (performerId === undefined) return null;
  const here = step.performerIds.includes(performerId);
  const unsure = here && step.evidence?.performers?.confidence === "guess";
  const toggle = (together: boolean): void =>
    mendPerformer((before) => togglePerformer(before, step.id, performerId, together));
  const onKeyDown = (event: KeyboardEvent): void => {
    const together = event.ctrlKey || event.metaKey;
    if (!together || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    toggle(true);
  };
  return (
    <button
      type="button"
      {...cellAddress(row, columnIndex)}
      className={styles.cell}
      aria-pressed={here}
      aria-label={editor.performerCell(number, name)}
      data-unsure={unsure || undefined}
      onClick={(event) => toggle(event.ctrlKey || event.metaKey)}
      onKeyDown={onKeyDown}
    />
  );
}
