import type { Pool } from "pg";
import type { TrailFile } from "../../trail/trail-file.ts";
import { inAgency } from "../postgres/in-agency.ts";
import { readSeals, readTrail } from "./stored-rows.ts";

/** What the database knows of a case for its trail's file; the office adds what things are called. */
export type ExportedTrail = Omit<TrailFile, "agencyName" | "procedureTitle" | "subject" | "number" | "names">;

/** The trail of a case, byte for byte, with the seals that cover it; undefined where the agency has no such case. */
export async function exportTrail(pool: Pool, agencyId: string, caseId: string): Promise<ExportedTrail | undefined> {
  const database = inAgency(pool, agencyId);
  const stored = await readTrail(database, agencyId, caseId);
  if (!stored || stored.version === null || stored.head === null) return undefined;
  const { version, head, entries, sealed } = stored;
  const seals = new Map((await readSeals(database, agencyId)).map((seal) => [seal.number, seal.hash]));
  return {
    format: "alur/trail@1",
    agencyId,
    caseId,
    version,
    head,
    entries: [...entries],
    sealed: sealed.map((one) => ({ ...one, sealHash: seals.get(one.sealNumber) ?? null })),
  };
}
