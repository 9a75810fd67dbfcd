import type { Flow, Identity, Performer, Step } from "@alur/model";

/** What is different between two versions of an SOP, in the order of the newer one. */
export interface SopChanges {
  identity: FieldChange[];
  performers: PerformerChange[];
  rows: RowChange[];
}

/** A field of the identity page, as it stood and as it stands. */
export interface FieldChange {
  field: IdentityField;
  before: string;
  after: string;
}

/** The fields of the identity page in the order of the form; the person who ratifies counts as one. */
export const identityFields = [
  "title",
  "number",
  "agency",
  "workUnit",
  "drawnUpOn",
  "revisedOn",
  "effectiveFrom",
  "ratifiedOn",
  "revision",
  "ratifiedBy",
  "legalBasis",
  "qualifications",
  "relatedSops",
  "equipment",
  "cautions",
  "records",
  "purpose",
] as const satisfies readonly (keyof Identity)[];
export type IdentityField = (typeof identityFields)[number];

export interface PerformerChange {
  kind: "added" | "removed" | "renamed";
  before: Performer | undefined;
  after: Performer | undefined;
}

/** The columns of a row that hold words, and which symbol stands in it; arrows are told apart. */
export const rowColumns = [
  "number",
  "activity",
  "symbol",
  "performers",
  "requirements",
  "duration",
  "outputs",
  "remarks",
] as const;
export type RowColumn = (typeof rowColumns)[number];

/**
 * A row of either version. `moved`: it stands before rows, or after rows, that it did not. A removed row stands where it stood among its neighbours.
 */
export interface RowChange {
  kind: "added" | "removed" | "changed" | "same";
  moved: boolean;
  before: Step | undefined;
  after: Step | undefined;
  cells: CellChange[];
  arrows: ArrowChange[];
}

export interface CellChange {
  column: RowColumn;
  before: string;
  after: string;
}

/** An arrow that leaves the row and was not there, or is there no longer. */
export interface ArrowChange {
  kind: "added" | "removed";
  flow: Flow;
  /** The number of the row to which it leads, or `end`, and what is done there. */
  to: string;
  activity: string;
}

/** Whether the two versions say the same in everything that is compared. */
export function isSame(changes: SopChanges): boolean {
  return (
    changes.identity.length === 0 &&
    changes.performers.length === 0 &&
    changes.rows.every(({ kind, moved }) => kind === "same" && !moved)
  );
}
