import type { Identity, Message, Severity, Sop } from "@alur/model";

/** The part of the SOP that a finding is about: a column of the step's row, its arrows, the Pelaksana columns or a line of the identity page. */
export type FindingField =
  | "number"
  | "activity"
  | "performers"
  | "requirements"
  | "duration"
  | "outputs"
  | "remarks"
  | "flow"
  | "columns"
  | `identity.${keyof Identity}`;

/** A mend that a person may accept with one click. `apply` gives a new SOP and leaves the old one as it is. */
export interface Fix {
  label: Message;
  apply: (sop: Sop) => Sop;
}

/** The second place, where a finding is about two: in which SOP (this one or a sister), and in which of its rows. */
export interface Twin {
  sop: Sop;
  stepId?: string;
}

/** Something that a reviewer would remark on, and where. Without a step it is about the SOP as a whole. */
export interface Finding {
  rule: string;
  severity: Severity;
  stepId?: string;
  field: FindingField;
  message: Message;
  /** The words at fault, where the rule says more than one thing about the place: by them one can be answered without the other. */
  about?: string;
  fix?: Fix;
  twin?: Twin;
}
