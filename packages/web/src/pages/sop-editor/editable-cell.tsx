import type { Sop } from "@alur/model";
import type { ReactNode } from "react";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { textFields, type TextField } from "./mends.ts";
import { PerformerCell } from "./performer-cell.tsx";
import { StepCell } from "./step-cell.tsx";
import { TextCell } from "./text-cell.tsx";

interface EditableCellProps {
  sop: Sop;
  place: CellPlace;
}

function isTextField(kind: string): kind is TextField {
  return (textFields as readonly string[]).includes(kind);
}

/** A cell of the table and how it is mended: the number opens the step's settings, a performer's cell takes the symbol, the others their words. */
export function EditableCell({ sop, place }: EditableCellProps): ReactNode {
  const { kind } = place.column;
  if (kind === "number") return <StepCell sop={sop} place={place} />;
  if (kind === "performer") return <PerformerCell sop={sop} place={place} />;
  return isTextField(kind) ? <TextCell sop={sop} field={kind} place={place} /> : null;
}
