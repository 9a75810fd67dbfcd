import type { Step } from "@alur/model";
import type { FindingField, Twin } from "../finding.ts";

/** Words of a row that evidently belong elsewhere, and where the same words are at home, if that SOP is at hand. */
export interface CopiedText {
  step: Step;
  field: FindingField;
  words: string;
  twin?: Twin;
}
