import type { Sop } from "./sop.ts";
import { samePlace, type Suppression } from "./suppression.ts";

/** A person leaves a remark as it is, and says why. A second reason for the same place replaces the first. */
export function suppress(sop: Sop, suppression: Suppression): Sop {
  const others = (sop.suppressions ?? []).filter((other) => !samePlace(other, suppression));
  return { ...sop, suppressions: [...others, { ...suppression, reason: suppression.reason.trim() }] };
}

/** A person wants to see the remarks again. An SOP without suppressions has no list of them either. */
export function unsuppress(sop: Sop, taken: readonly Suppression[]): Sop {
  const { suppressions = [], ...rest } = sop;
  const left = suppressions.filter((other) => !taken.some((one) => samePlace(one, other)));
  return left.length === 0 ? rest : { ...rest, suppressions: left };
}
