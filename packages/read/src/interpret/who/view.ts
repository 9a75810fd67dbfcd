import type { Evidence, Performer } from "@alur/model";
import type { Copies } from "../copies.ts";
import type { KnownName } from "../performer-names.ts";
import type { Office, ReadRow, Who } from "../row.ts";

/** What is known when a row is looked at: the rows of its table, and who performs those above. */
export interface View {
  rows: readonly ReadRow[];
  i: number;
  row: ReadRow;
  before: readonly Who[];
  office: Office;
  columns: readonly Performer[];
  /** The columns' names, as sentences are searched for them. */
  names: readonly KnownName[];
  /** The symbols of this table can be believed. */
  sound: boolean;
  copies: Copies | undefined;
  /** So few rows name anybody that the columns themselves must tell the order. */
  silent: boolean;
}

/** One reason to believe that somebody performs a row. Undefined where it does not apply. */
export type Principle = (view: View) => Who | undefined;

/** Somebody is known to perform the row. */
export function known(performerIds: readonly string[], because: Evidence): Who {
  return { performerIds: [...performerIds], evidence: because };
}

/** Why, how surely, and by which words. */
export function evidence(
  source: Evidence["source"],
  confidence: Evidence["confidence"],
  row: ReadRow,
  words?: string,
  alternative?: string,
): Evidence {
  return {
    source,
    confidence,
    at: row.at,
    ...(words === undefined || words === "" ? {} : { words }),
    ...(alternative === undefined ? {} : { alternative }),
  };
}
