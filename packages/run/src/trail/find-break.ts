import { hashedCases, hashedEntry, hashedSeal, type Seal, type SealedCase, type StoredTrail } from "./stored-trail.ts";
import type { TrailBreak } from "./trail-break.ts";

/** SHA-256 of a text in UTF-8, in hexadecimal digits. Whoever verifies brings it along. */
export type Sha256 = (text: string) => string;

/** The first place where the trail of a case is not what was written; undefined where all of it is. */
export function findBreak(trail: StoredTrail, sealed: readonly SealedCase[], sha256: Sha256): TrailBreak | undefined {
  return findBrokenEntry(trail, sha256) ?? findUnsealed(trail, sealed);
}

function findBrokenEntry(
  { agencyId, caseId, version, head, entries }: StoredTrail,
  sha256: Sha256,
): TrailBreak | undefined {
  let before: string | null = null;
  for (const [at, entry] of entries.entries()) {
    if (entry.version !== at + 1) return { kind: "entry-missing", caseId, version: at + 1 };
    if (entry.version > version) return { kind: "entry-added", caseId, version: entry.version };
    if (sha256(hashedEntry(agencyId, caseId, entry)) !== entry.hash) {
      return { kind: "entry-changed", caseId, version: entry.version };
    }
    if (entry.previousHash !== before) return { kind: "entry-unchained", caseId, version: entry.version };
    before = entry.hash;
  }
  if (entries.length < version) return { kind: "entry-missing", caseId, version: entries.length + 1 };
  return before === head ? undefined : { kind: "head-changed", caseId };
}

/** The chain holds in itself; a seal knows whether it is still the same chain. */
function findUnsealed({ caseId, entries }: StoredTrail, sealed: readonly SealedCase[]): TrailBreak | undefined {
  for (const { sealNumber, version, hash } of sealed) {
    const entry = entries[version - 1];
    if (!entry) return { kind: "sealed-entry-missing", caseId, version, sealNumber };
    if (entry.hash !== hash) return { kind: "sealed-entry-rewritten", caseId, version, sealNumber };
  }
  return undefined;
}

/** Whether a seal is as it was made, and follows the one before (`undefined` for the first). `cases` are those that it lists. */
export function findBrokenSeal(
  agencyId: string,
  { seal, before, cases }: { seal: Seal; before: Seal | undefined; cases: readonly SealedCase[] },
  sha256: Sha256,
): TrailBreak | undefined {
  const sealNumber = (before?.number ?? 0) + 1;
  if (seal.number !== sealNumber) return { kind: "seal-missing", sealNumber };
  if (sha256(hashedSeal(agencyId, seal)) !== seal.hash) return { kind: "seal-changed", sealNumber };
  if (seal.previousHash !== (before?.hash ?? null)) return { kind: "seal-unchained", sealNumber };
  const same = cases.length === seal.cases && sha256(hashedCases(cases)) === seal.casesHash;
  return same ? undefined : { kind: "sealed-cases-changed", sealNumber };
}
