import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { Heard } from "../shell/heard.tsx";
import { Lines } from "./lines.tsx";
import type { CellPlace } from "./sheet.tsx";

/** A cell of a table that is only looked at. What a symbol says to the eye, it says to screen readers in a word. */
export function PlainCell({ place: { step, column, cell } }: { place: CellPlace }): ReactNode {
  const { sheet } = useWords();
  if (column.kind !== "performer") return <Lines cell={cell} />;
  const performs = column.performerId !== undefined && step.performerIds.includes(column.performerId);
  return performs ? <Heard>{step.kind === "decision" ? sheet.decides : sheet.performs}</Heard> : null;
}
