import type { Message, Severity, Sop, Step } from "@alur/model";
import type { Collection } from "./collection/collection.ts";
import type { Example } from "./example.ts";
import type { FindingField, Fix, Twin } from "./finding.ts";

/** What a rule rests on. `regulation`: a text that was read and says so. `practice`: what careful reviewers do, and no law. */
export interface Basis {
  kind: "regulation" | "practice";
  text: Message;
}

/** What may accompany a remark: a mend, a milder severity where the rule is less sure than usual, the place it is compared with. */
export interface Remark {
  fix?: Fix;
  severity?: Severity;
  twin?: Twin;
}

/** Says what is wrong: with one step, or with the SOP as a whole. */
export type Report = (at: Step | Sop, field: FindingField, message: Message, remark?: Remark) => void;

/** One thing that makes an SOP hard to follow, approve or run: what it is, why it matters, what it rests on, and how to recognise it. */
export interface Rule {
  /** The name of the rule's file; the reviewers' defect code where there is one. */
  id: string;
  severity: Severity;
  /** The fault in a few words. */
  title: Message;
  why: Message;
  basis: Basis;
  /** The collection lets a rule look at the sister SOPs; most rules need only the SOP itself. */
  check(sop: Sop, report: Report, collection: Collection): void;
  /** Each shows the fault, its absence, or a near miss; these are the rule's tests and its documentation. */
  examples: readonly Example[];
}
