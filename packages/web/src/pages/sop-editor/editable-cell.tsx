import type { ReactNode } from "react";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { isTextField } from "./mends.ts";
import { PerformerCell } from "./performer-cell.tsx";
import { StepCell } from "./step-cell.tsx";
import { TextCell } from "./text-cell.tsx";

/** A cell of the table and how it is mended: the number opens the step's settings, a performer's cell takes the symbol, the others their words. */
export function EditableCell({ place }: { place: CellPlace }): ReactNode {
  const { kind } = place.column;
  if (kind === "number") return <StepCell place={place} />;
  if (kind === "performer") return <PerformerCell place={place} />;
  return isTextField(kind) ? <TextCell field={kind} place={place} /> : null;
}
