import type { Sop } from "@alur/model";
import type { Report } from "../rule.ts";

/** One way in which a value may stand in the wrong cell. */
export type CellCheck = (sop: Sop, report: Report) => void;
