import { isDeepStrictEqual } from "node:util";
import type { Pool } from "pg";
import type { Procedure } from "../../procedure.ts";
import { Recent } from "../../store/recent.ts";
import { inAgency, type AgencyDatabase } from "./in-agency.ts";
import { findSop, findStanding } from "./procedures.ts";

/** How long (milliseconds) a server may still give work to those who stood behind a performer before. What it gives them then is fetched back like other work of a post that is gone. */
const TRUSTED_FOR = 1000;

/** What was asked of the database, and when. */
interface Asked {
  at: number;
  answer: Promise<Procedure | undefined>;
}

/**
 * The SOPs in force as this process knows them. The table of an SOP is read once, since it never changes; who stands behind its performers is asked
 * again after a moment, because the office may have changed that on another server.
 */
export function knownProcedures(pool: Pool): {
  find(agencyId: string, id: string): Promise<Procedure | undefined>;
  forget(agencyId: string): void;
} {
  const known = new Recent<Asked>(500);
  const forgotten = new Map<string, number>();
  const find = async (agencyId: string, id: string): Promise<Procedure | undefined> => {
    const key = `${agencyId}/${id}`;
    const before = known.find(key);
    const at = performance.now();
    if (before && before.at > Math.max(at - TRUSTED_FOR, forgotten.get(agencyId) ?? 0)) return before.answer;
    // Who asks meanwhile waits for the same answer: a worklist asks for its few SOPs line by line.
    const asked = { at, answer: ask(inAgency(pool, agencyId), agencyId, id, before) };
    known.keep(key, asked);
    // What was not there, or could not be read, is read again by whoever asks next.
    const missed = (): void => {
      if (known.find(key) === asked) known.forget(key);
    };
    asked.answer.then((found) => found ?? missed(), missed);
    return asked.answer;
  };
  return { find, forget: (agencyId) => void forgotten.set(agencyId, performance.now()) };
}

async function ask(
  database: AgencyDatabase,
  agencyId: string,
  id: string,
  asked?: Asked,
): Promise<Procedure | undefined> {
  const before = await asked?.answer.catch(() => undefined);
  const [sop, standing] = await Promise.all([
    before?.sop ?? findSop(database, agencyId, id),
    findStanding(database, agencyId, id),
  ]);
  if (!sop || !standing) return undefined;
  const now: Procedure = { id, sop, ...standing };
  return before && isDeepStrictEqual(before, now) ? before : now;
}
