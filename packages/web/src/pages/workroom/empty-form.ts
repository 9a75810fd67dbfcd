import { emptyIdentity, insertSteps, SOP_FORMAT, type Performer, type Sop } from "@alur/model";

const ROWS = 5;
const PERFORMERS = 3;

/** The official table with nothing in it yet: some rows, and columns for performers whose names are still to be said. */
export function emptyForm(nameOf: (column: number) => string): Sop {
  const performers = Array.from({ length: PERFORMERS }, (_, i): Performer => {
    const column = i + 1;
    return { id: `p${column}`, name: nameOf(column), aliases: [], kind: "post", column: true };
  });
  const bare: Sop = { format: SOP_FORMAT, identity: emptyIdentity(), performers, steps: [], flows: [] };
  return insertSteps(
    bare,
    0,
    Array.from({ length: ROWS }, () => ({})),
  );
}
