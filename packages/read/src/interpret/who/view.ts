import type { Evidence } from "@alur/model";
import type { Copies } from "../copies.ts";
import type { NameBook } from "../name-book.ts";
import type { Office, ReadRow, Who } from "../row.ts";
import type { Columns } from "./columns.ts";

/** What is known when a row is looked at: the rows of its table, and who performs those above. */
export interface View {
  rows: readonly ReadRow[];
  i: number;
  row: ReadRow;
  before: readonly Who[];
  office: Office;
  columns: Columns;
  /** The names of columns and others, as sentences are searched for them. */
  names: NameBook;
  /** For each row the next one below whose sentence names who acts; -1 where none does. */
  nextNamed: readonly number[];
  /** The only column in which no row shows anything, where there is just one. */
  unmarked: string | undefined;
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

/** Who had the work in the row above. Whoever only took part in it does not go on. */
export function lastInCharge({ rows, i, before }: View): readonly string[] {
  const companions = rows[i - 1]?.sentence.companions?.ids ?? [];
  const all = before[i - 1]?.performerIds ?? [];
  const leading = all.filter((id) => !companions.includes(id));
  return leading.length > 0 ? leading : all;
}
