import type { SupersedeRefusal } from "./procedure-register.ts";

/** What must be known of the SOPs that an agency has, to say which of them a new one supersedes. */
export interface RegisteredSop {
  id: string;
  number: string;
  inForceSince: string;
  supersedes?: string | undefined;
}

/** An SOP that is to come into force. */
interface Newcomer {
  number: string;
  at: string;
  /** The SOP that it declares to take the place of. */
  supersedes?: string | undefined;
}

/**
 * Which SOP a new one takes the place of: the one that it names, or else the last one with its number. Two in force with one number cannot be, and no SOP
 * has two successors.
 */
export function findPredecessor(
  known: readonly RegisteredSop[],
  { number, at, supersedes }: Newcomer,
): { id?: string } | { refused: SupersedeRefusal } {
  const followed = new Set(known.flatMap((sop) => sop.supersedes ?? []));
  const last = known.filter(({ id }) => !followed.has(id));
  const sameNumber = last.find((sop) => plain(sop.number) !== "" && plain(sop.number) === plain(number));
  if (supersedes !== undefined && !known.some(({ id }) => id === supersedes)) return { refused: "predecessor-unknown" };
  if (supersedes !== undefined && followed.has(supersedes)) return { refused: "predecessor-superseded" };
  if (supersedes !== undefined && sameNumber && sameNumber.id !== supersedes) return { refused: "number-in-force" };
  const before = last.find(({ id }) => id === (supersedes ?? sameNumber?.id));
  if (!before) return {};
  return Date.parse(at) < Date.parse(before.inForceSince) ? { refused: "earlier-than-predecessor" } : { id: before.id };
}

/** The number of an SOP's version, and until when it is in force, from the register as a whole. */
export function versionOf(known: readonly RegisteredSop[], id: string): { version: number; inForceUntil?: string } {
  const sop = known.find((other) => other.id === id);
  const before = sop?.supersedes;
  const after = known.find((other) => other.supersedes === id);
  return {
    version: before === undefined ? 1 : 1 + versionOf(known, before).version,
    ...(after ? { inForceUntil: after.inForceSince } : {}),
  };
}

/** Numbers differ by more than spaces and capitals. */
function plain(number: string): string {
  return number.replaceAll(/\s/g, "").toLowerCase();
}
