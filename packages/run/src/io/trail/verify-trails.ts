import type { Pool } from "pg";
import { findBreak, findBrokenSeal } from "../../trail/find-break.ts";
import type { Seal } from "../../trail/stored-trail.ts";
import type { TrailBreak } from "../../trail/trail-break.ts";
import type { TrailReport } from "../../trail/trail-report.ts";
import { inAgency, type AgencyDatabase } from "../postgres/in-agency.ts";
import { sha256 } from "./sha256.ts";
import { findLostSeal, readSealedCases, readSeals, readTrails, type StoredCase } from "./stored-rows.ts";

/** So many cases are read at a time. */
const PAGE = 200;

/** Compares every trail of an agency with its hashes, its case and its seals. `notedSeal` is the hash of a seal that somebody kept elsewhere. */
export async function verifyTrails(pool: Pool, agencyId: string, notedSeal?: string): Promise<TrailReport> {
  const database = inAgency(pool, agencyId);
  const breaks: TrailBreak[] = [];
  const report = { cases: 0, entries: 0, unsealed: 0 };
  let after: string | undefined;
  for (;;) {
    const page = await readTrails(database, agencyId, { after, limit: PAGE });
    for (const stored of page) {
      report.cases++;
      report.entries += stored.entries.length;
      report.unsealed += Math.max(0, stored.entries.length - (stored.sealed.at(-1)?.version ?? 0));
      const found = findCaseBreak(agencyId, stored);
      if (found) breaks.push(found);
    }
    after = page.at(-1)?.caseId;
    if (page.length < PAGE) break;
  }
  const seals = await readSeals(database, agencyId);
  const broken = await findSealBreak(database, agencyId, seals);
  if (broken) breaks.push(broken);
  if (notedSeal !== undefined && !seals.some((seal) => seal.hash === notedSeal)) {
    breaks.push({ kind: "noted-seal-missing", hash: notedSeal });
  }
  const lastSeal = seals.at(-1);
  return { ...report, seals: seals.length, ...(lastSeal ? { lastSeal } : {}), breaks };
}

function findCaseBreak(agencyId: string, { version, head, sealed, ...rest }: StoredCase): TrailBreak | undefined {
  if (version === null || head === null) return { kind: "case-missing", caseId: rest.caseId };
  return findBreak({ agencyId, version, head, ...rest }, sealed, sha256);
}

async function findSealBreak(
  database: AgencyDatabase,
  agencyId: string,
  seals: readonly Seal[],
): Promise<TrailBreak | undefined> {
  let before: Seal | undefined;
  for (const seal of seals) {
    const cases = await readSealedCases(database, agencyId, seal.number);
    const broken = findBrokenSeal(agencyId, { seal, before, cases }, sha256);
    if (broken) return broken;
    before = seal;
  }
  const lost = await findLostSeal(database, agencyId, before?.number ?? 0);
  if (lost === undefined) return undefined;
  // An Alur that runs beside may have sealed just now, after the seals were read.
  const again = await readSeals(database, agencyId);
  return again.some(({ number }) => number === lost) ? undefined : { kind: "seal-missing", sealNumber: lost };
}
