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
  /** As the statistics have it, which were made after the last row. */
  allRows: string;
  openRows: string;
  heap: string;
  indexes: string;
  ofOpen: string;
}

/** Indexes that hold only what is not finished count for open cases alone. */
const tables = ['alur."case"', "alur.case_event", "alur.work_item", "alur.sealed_case"];

export async function bytesPerCase(client: Client): Promise<TableBytes[]> {
  const { rows: found } = await client.query<{ open: string; closed: string }>(
    `select count(*) filter (where ended_at is null) as open, count(*) filter (where ended_at is not null) as closed from alur."case"`,
  );
  const [open, closed] = [Number(found[0]?.open), Number(found[0]?.closed)];
  const lines: TableBytes[] = [];
  for (const table of tables) {
    const { rows } = await client.query<Measured>(
      `select counted.*, estimated.*, sized.*, pg_table_size($1::regclass) as heap from (
         select count(*) as "openRows" from alur."case" c join ${table} t using (agency_id, case_id) where c.ended_at is null
       ) counted, (
         select reltuples as "allRows" from pg_class where oid = $1::regclass
       ) estimated, (
         select coalesce(sum(bytes) filter (where not of_open), 0) as indexes, coalesce(sum(bytes) filter (where of_open), 0) as "ofOpen"
         from (
           select pg_relation_size(indexrelid) as bytes,
             coalesce(pg_get_expr(indpred, indrelid), '') ~ 'finished_at IS NULL|ended_at IS NULL|remind_at' as of_open
           from pg_index where indrelid = $1::regclass
         ) each
       ) sized`,
      [table],
    );
    const [row] = rows;
    if (!row) continue;
    const openRows = Number(row.openRows);
    const closedRows = Number(row.allRows) - openRows;
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
