import { type Identity } from "@alur/model";
import type { IdentityPage } from "../layout/layout.ts";
import type { Paper } from "../paper.ts";

/** Whether the identity holds more than a title, so that a page of its own is worth printing. */
export function hasIdentity(identity: Identity): boolean {
  const { title: _title, ratifiedBy, ...others } = identity;
  return [...Object.values(others), ...Object.values(ratifiedBy)].some((value) => value.length > 0);
}

export function identityPages(
  _identity: Identity,
  _paper: Paper,
  _marginMm: number,
  _fontSizePt: number,
): IdentityPage[] {
  return [];
}
