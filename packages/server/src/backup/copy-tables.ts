import type { ClientBase } from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Archive } from "./archive.ts";
import type { BackupTable } from "./list-tables.ts";
import { tablePart } from "./manifest.ts";

const PART_BYTES = 4 * 1024 * 1024;

/** Copies a table into the archive, in parts that are never large. How many rows that were. */
export async function copyTable(
  client: ClientBase,
  archive: Archive,
  table: BackupTable,
  agencyIds: readonly string[],
): Promise<number> {
  let rows = 0;
  let number = 0;
  let [waiting, waitingBytes]: [Uint8Array[], number] = [[], 0];
  const store = async (): Promise<void> => {
    if (waitingBytes === 0) return;
    await archive.add(tablePart(table.name, ++number), waitingBytes, waiting);
    [waiting, waitingBytes] = [[], 0];
  };
  for (const where of table.keptApart ? agencyIds : [undefined]) {
    if (where !== undefined) await client.query("select set_config('alur.agency_id', $1, true)", [where]);
    const rowsOfIt = where === undefined ? "" : ` where agency_id = ${client.escapeLiteral(where)}`;
    const columns = table.columns.join(", ");
    const copy = client.query(copyTo(`copy (select ${columns} from ${table.quoted}${rowsOfIt}) to stdout`));
    for await (const chunk of copy) {
      waiting.push(chunk as Uint8Array);
      waitingBytes += (chunk as Uint8Array).byteLength;
      if (waitingBytes >= PART_BYTES) await store();
    }
    rows += copy.rowCount;
  }
  await store();
  return rows;
}
