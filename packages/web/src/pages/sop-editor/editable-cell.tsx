import type { ReactNode } from "react";
import type { CellPlace } from "../../sop-sheet/sheet.tsx";
import { isTextField } from "./mends.ts";
import { PerformerCell } from "./performer-cell.tsx";
import { TextCell } from "./text-cell.tsx";

/** A cell of the table and how it is mended: a performer's takes the symbol, the others their words. */
export function EditableCell({ place }: { place: CellPlace }): ReactNode {
  const { kind } = place.column;
  if (kind === "performer") return <PerformerCell place={place} />;
  return isTextField(kind) ? <TextCell field={kind} place={place} /> : null;
}
