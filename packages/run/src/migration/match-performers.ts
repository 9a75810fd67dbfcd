import { normalizePostName, type Performer } from "@alur/model";
import type { Bound } from "../binding/bound.ts";
import type { Procedure } from "../procedure.ts";

/** Which printed performer of a newer SOP does the part of which older one: by the same name, or else by the same post or unit that stands behind both. */
export function matchPerformers(from: Procedure, to: Procedure): Record<string, string> {
  const matched = new Map<string, string>();
  const match = (fits: (old: Performer, young: Performer) => boolean): void => {
    for (const old of from.sop.performers.filter(({ id }) => !matched.has(id))) {
      const taken = new Set(matched.values());
      const young = to.sop.performers.find((other) => !taken.has(other.id) && fits(old, other));
      if (young) matched.set(old.id, young.id);
    }
  };
  match((old, young) => normalizePostName(old.name) === normalizePostName(young.name));
  match((old, young) => sameBound(from.binding[old.id], to.binding[young.id]));
  return Object.fromEntries(matched);
}

function sameBound(a: Bound | undefined, b: Bound | undefined): boolean {
  return a !== undefined && b !== undefined && boundKey(a) === boundKey(b);
}

function boundKey(bound: Bound): string {
  return `${bound.kind} ${"postId" in bound ? bound.postId : "unitId" in bound ? bound.unitId : ""}`;
}
