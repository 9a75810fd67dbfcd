import type { Identity } from "@alur/model";

/** What an identity page says of the office, and not of the procedure: it is the same on most SOPs of one office. */
export type OfficePart = Pick<Identity, "agency" | "workUnit" | "ratifiedBy">;

/** What one identity page can take over from another: only what is still empty in it; undefined where that is nothing. */
export function takenOver(from: Identity, to: Identity): Partial<OfficePart> | undefined {
  const taken: Partial<OfficePart> = {
    ...(to.agency === "" && from.agency !== "" ? { agency: from.agency } : {}),
    ...(to.workUnit === "" && from.workUnit !== "" ? { workUnit: from.workUnit } : {}),
    ...(isEmpty(to.ratifiedBy) && !isEmpty(from.ratifiedBy) ? { ratifiedBy: from.ratifiedBy } : {}),
  };
  return Object.keys(taken).length > 0 ? taken : undefined;
}

function isEmpty({ post, name, rank, nip }: Identity["ratifiedBy"]): boolean {
  return post + name + rank + nip === "";
}
