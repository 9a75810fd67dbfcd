import { isDeepStrictEqual } from "node:util";
import type { Pool } from "pg";
import type { Procedure } from "../../procedure.ts";
import { Recent } from "../../store/recent.ts";
import { inAgency } from "./in-agency.ts";
import { findSop, findStanding } from "./procedures.ts";

/** How long (milliseconds) a server may still give work to those who stood behind a performer before. What it gives them then is fetched back like other work of a post that is gone. */
const TRUSTED_FOR = 1000;

/**
 * The SOPs in force as this process knows them. The table of an SOP is read once, since it never changes; who stands behind its performers is asked
 * again after a moment, because the office may have changed that on another server.
 */
export function knownProcedures(pool: Pool): {
  find(agencyId: string, id: string): Promise<Procedure | undefined>;
  forget(agencyId: string): void;
} {
  const known = new Recent<{ procedure: Procedure; asked: number }>(500);
  const forgotten = new Map<string, number>();
  const find = async (agencyId: string, id: string): Promise<Procedure | undefined> => {
    const key = `${agencyId}/${id}`;
    const before = known.find(key);
    const since = Math.max(performance.now() - TRUSTED_FOR, forgotten.get(agencyId) ?? 0);
    if (before && before.asked > since) return before.procedure;
    const database = inAgency(pool, agencyId);
    const asked = performance.now();
    const [sop, standing] = await Promise.all([
      before?.procedure.sop ?? findSop(database, agencyId, id),
      findStanding(database, agencyId, id),
    ]);
    if (!sop || !standing) return undefined;
    const now: Procedure = { id, sop, ...standing };
    const procedure = before && isDeepStrictEqual(before.procedure, now) ? before.procedure : now;
    known.keep(key, { procedure, asked });
    return procedure;
  };
  return { find, forget: (agencyId) => void forgotten.set(agencyId, performance.now()) };
}
