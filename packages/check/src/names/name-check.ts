import type { Sop } from "@alur/model";
import type { Collection } from "../collection/collection.ts";
import type { Report } from "../rule.ts";

/** One way in which the same post or paper may go by two names. */
export type NameCheck = (sop: Sop, report: Report, collection: Collection) => void;
