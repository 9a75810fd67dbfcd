import type { Client } from "pg";

/** A table of cases: how many rows of it a case has, and what they take on the disk, indexes included. */
export interface TableBytes {
  table: string;
  "rows of a closed case": number;
  "of an open one": number;
  "bytes of a row": number;
  "and of its indexes": number;
  "bytes of a closed case": number;
  "of an open one ": number;
}

interface Measured {
  closedRows: string;
  openRows: string;
  heap: string;
  indexes: string;
  ofOpen: string;
}

/** Which rows of a table belong to cases that run; indexes with a condition hold open work alone. */
const tables: Readonly<Record<string, string>> = {
  'alur."case"': "ended_at is null",
  "alur.case_event": `exists (select from alur."case" c where c.agency_id = t.agency_id and c.case_id = t.case_id and c.ended_at is null)`,
  "alur.work_item": `exists (select from alur."case" c where c.agency_id = t.agency_id and c.case_id = t.case_id and c.ended_at is null)`,
  "alur.sealed_case": `exists (select from alur."case" c where c.agency_id = t.agency_id and c.case_id = t.case_id and c.ended_at is null)`,
};

export async function bytesPerCase(client: Client): Promise<TableBytes[]> {
  const { rows: found } = await client.query<{ open: string; closed: string }>(
    `select count(*) filter (where ended_at is null) as open, count(*) filter (where ended_at is not null) as closed from alur."case"`,
  );
  const [open, closed] = [Number(found[0]?.open), Number(found[0]?.closed)];
  const lines: TableBytes[] = [];
  for (const [table, isOpen] of Object.entries(tables)) {
    const { rows } = await client.query<Measured>(
      `select counted.*, pg_table_size($1::regclass) as heap, sized.* from (
         select count(*) filter (where ${isOpen}) as "openRows", count(*) filter (where not (${isOpen})) as "closedRows" from ${table} t
       ) counted, (
         select coalesce(sum(pg_relation_size(indexrelid)) filter (where indpred is null), 0) as indexes,
           coalesce(sum(pg_relation_size(indexrelid)) filter (where indpred is not null), 0) as "ofOpen"
         from pg_index where indrelid = $1::regclass
       ) sized`,
      [table],
    );
    const [row] = rows;
    if (!row) continue;
    const [openRows, closedRows] = [Number(row.openRows), Number(row.closedRows)];
    const [heap, indexes] = [Number(row.heap) / (openRows + closedRows), Number(row.indexes) / (openRows + closedRows)];
    lines.push({
      table,
      "rows of a closed case": round(closedRows / closed),
      "of an open one": round(openRows / open),
      "bytes of a row": Math.round(heap),
      "and of its indexes": Math.round(indexes),
      "bytes of a closed case": Math.round(((heap + indexes) * closedRows) / closed),
      "of an open one ": Math.round(((heap + indexes) * openRows + Number(row.ofOpen)) / open),
    });
  }
  return lines;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
