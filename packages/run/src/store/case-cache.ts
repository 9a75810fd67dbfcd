import type { CaseState } from "../case/case-state.ts";
import { unopenedCase } from "../case/case-state.ts";
import { replay } from "../case/evolve.ts";
import type { CaseEntry } from "./case-store.ts";
import { Recent } from "./recent.ts";

/** A case as this process last saw it. It may be out of date: whoever writes with it says on which version it rests. */
export interface KnownCase {
  version: number;
  state: CaseState;
  /** Its whole trail. */
  entries: readonly CaseEntry[];
}

const nothingYet: KnownCase = { version: 0, state: unopenedCase, entries: [] };

/** The case that a trail leaves. */
export function knownFrom(entries: readonly CaseEntry[]): KnownCase {
  const events = entries.flatMap((entry) => entry.events);
  return { version: entries.length, state: replay(events, nothingYet.state), entries };
}

/** The case after one more entry of its trail. */
export function knownAfter(known: KnownCase, entry: CaseEntry): KnownCase {
  return {
    version: entry.version,
    state: replay(entry.events, known.state),
    entries: [...known.entries, entry],
  };
}

/** The cases that one process has worked on lately, so that a step need not read its case first. */
export class CaseCache {
  readonly #recent: Recent<KnownCase>;

  constructor(limit = 5000) {
    this.#recent = new Recent(limit);
  }

  find(agencyId: string, caseId: string): KnownCase | undefined {
    return this.#recent.find(`${agencyId}/${caseId}`);
  }

  /** Keeps what is newer than what is known; an answer that comes late does not push out a later one. */
  keep(agencyId: string, caseId: string, known: KnownCase): void {
    const key = `${agencyId}/${caseId}`;
    const now = this.#recent.find(key);
    if (!now || now.version <= known.version) this.#recent.keep(key, known);
  }

  forget(agencyId: string, caseId: string): void {
    this.#recent.forget(`${agencyId}/${caseId}`);
  }
}
