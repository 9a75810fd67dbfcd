/** An entry of a trail, byte for byte as it is stored. Hashes are written in hexadecimal digits, moments to the microsecond. */
export interface StoredEntry {
  version: number;
  commandId: string;
  officialId: string;
  at: string;
  /** The events as JSON, as they were written: another spelling of the same has another hash. */
  events: string;
  /** The hash of the entry before; none for the first. */
  previousHash: string | null;
  hash: string;
}

/** A case with all of its entries, and what its own row says of them. */
export interface StoredTrail {
  agencyId: string;
  caseId: string;
  version: number;
  head: string;
  entries: readonly StoredEntry[];
}

/** How far the trail of a case had come when it was sealed. */
export interface SealedCase {
  sealNumber: number;
  caseId: string;
  version: number;
  hash: string;
}

/** What an agency's trails were on one day: how many entries were new, from when to when, and how far each case had come. */
export interface Seal {
  number: number;
  sealedAt: string;
  entries: number;
  firstAt: string;
  lastAt: string;
  cases: number;
  casesHash: string;
  previousHash: string | null;
  hash: string;
}

/** The text of which an entry's hash is the SHA-256. The database writes the same (`alur.entry_hash`). */
export function hashedEntry(agencyId: string, caseId: string, entry: StoredEntry): string {
  const { previousHash, version, commandId, officialId, at, events } = entry;
  return [previousHash ?? "", agencyId, caseId, version, commandId, officialId, at, events].join("\n");
}

/** The text of which a seal's hash is the SHA-256 (`alur.seal_hash`). */
export function hashedSeal(agencyId: string, seal: Seal): string {
  const { previousHash, number, sealedAt, entries, firstAt, lastAt, cases, casesHash } = seal;
  return [previousHash ?? "", agencyId, number, sealedAt, entries, firstAt, lastAt, cases, casesHash].join("\n");
}

/** The text of which the hash over a seal's cases is the SHA-256: one line a case, in the order of their ids. */
export function hashedCases(cases: readonly SealedCase[]): string {
  return cases
    .toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))
    .map(({ caseId, version, hash }) => `${caseId} ${version} ${hash}`)
    .join("\n");
}
