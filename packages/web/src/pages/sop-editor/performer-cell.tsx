import { getStep, stepNumber } from "@alur/model";
import type { KeyboardEvent, ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { useMender } from "./mending-context.ts";
import { pressSymbol, togglePerformer } from "./mends.ts";
import styles from "./sop-editor.module.css";
import { cellNames } from "./table/cell-names.ts";
import { cellAddress } from "./table/table-cells.ts";

/** Where a performer's column meets a step's row: pressed when the symbol stands here. The symbol itself is drawn above the table. */
export function PerformerCell({ place }: { place: CellPlace }): ReactNode {
  const { table } = useWords();
  const { mendPerformer, now, say } = useMender();
  const { step, column } = place;
  const { performerId, name } = column;
  if (performerId === undefined) return null;
  const here = step.kind !== "note" && step.performerIds.includes(performerId);
  const unsure = here && step.evidence?.performers?.confidence === "guess";
  const press = (together: boolean): void => {
    mendPerformer((before) =>
      together ? togglePerformer(before, step.id, performerId, true) : pressSymbol(before, step.id, performerId),
    );
    const after = getStep(now(), step.id);
    const number = stepNumber(now(), after);
    if (!after.performerIds.includes(performerId)) say(table.symbols.taken(number, name));
    else if (!here) say(table.symbols.put(number, name));
    else if (after.kind === "decision") say(table.symbols.decides(number));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const together = event.ctrlKey || event.metaKey;
    if (!together || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    press(true);
  };
  return (
    <button
      type="button"
      {...cellAddress}
      className={styles.cell}
      aria-pressed={here}
      aria-labelledby={`${cellNames.row(step.id)} ${cellNames.column(performerId)}`}
      // Whoever comes to the symbol hears where its arrows lead; the step's number says it in words.
      aria-describedby={here ? cellNames.drawing(step.id) : undefined}
      data-unsure={unsure || undefined}
      onClick={(event) => press(event.ctrlKey || event.metaKey)}
      onKeyDown={onKeyDown}
    />
  );
}
