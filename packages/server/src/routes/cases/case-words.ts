import type { Procedure } from "@alur/run";
import { sql, type RawBuilder } from "kysely";

/** A word that somebody looks for: as it may stand in a case's own texts, and the SOPs whose title holds it. */
interface SoughtWord {
  pattern: string;
  procedureIds: readonly string[];
}

/** What a case must hold to be found: each word somewhere in its number, its subject, its requester's name or its SOP's title. */
export type SoughtWords = readonly SoughtWord[];

export function seek(text: string, procedures: Iterable<Procedure>): SoughtWords {
  const titles = [...procedures].map(({ id, sop }) => ({ id, title: sop.identity.title.toLowerCase() }));
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.map((word) => ({
    // What somebody writes is looked for as it stands, also where the database means something by it.
    pattern: `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
    procedureIds: titles.filter(({ title }) => title.includes(word)).map(({ id }) => id),
  }));
}

/** The same as a condition on the columns of a case; true where nothing is sought. */
export function holdsWords(words: SoughtWords): RawBuilder<boolean> {
  const conditions = words.map(
    ({ pattern, procedureIds }) => sql`
      (concat_ws(' ', number, subject, requester_name) ilike ${pattern} or procedure_id = any(${[...procedureIds]}::uuid[]))`,
  );
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
