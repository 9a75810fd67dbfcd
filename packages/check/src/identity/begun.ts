import type { Identity } from "@alur/model";
import { isBlank } from "../blank-cells.ts";

/**
 * Whether somebody has begun to fill in the identity page: its number, a date or who ratifies stands there. Most pasted tables have no such page; what
 * is missing on it is then one remark and not a dozen.
 */
export function identityBegun({
  number,
  drawnUpOn,
  revisedOn,
  effectiveFrom,
  ratifiedOn,
  ratifiedBy,
}: Identity): boolean {
  return [number, drawnUpOn, revisedOn, effectiveFrom, ratifiedOn, ratifiedBy.post, ratifiedBy.name].some(
    (value) => !isBlank(value),
  );
}
