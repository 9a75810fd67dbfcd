import type { Sop } from "@alur/model";
import type { Report } from "../rule.ts";

/** One way in which two parts of the same SOP may say opposite things. */
export type ContradictionCheck = (sop: Sop, report: Report) => void;
