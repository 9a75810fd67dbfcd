import type { Meeting, Net } from "./connectors.ts";
import type { DrawnSymbol } from "./symbols.ts";

/** An arrow from symbol to symbol, with the place where it leaves. */
export interface DrawnArrow {
  from: DrawnSymbol;
  to: DrawnSymbol;
  leaves: Meeting;
  /** A plain line, without a head at either end. */
  plain: boolean;
}

/** The arrows of a net: from each end without a head to each end with one. Lines without any head run in reading order, as do those with a head at both ends. */
export function readArrows({ meetings }: Net): DrawnArrow[] {
  const targets = meetings.filter(({ hasHead }) => hasHead);
  const sources = meetings.filter(({ hasHead }) => !hasHead);
  if (targets.length > 0 && sources.length > 0) return arrows(sources, targets, false);
  const [first, ...others] = [...meetings].sort(inReadingOrder);
  return first ? arrows([first], others, targets.length === 0) : [];
}

function arrows(sources: readonly Meeting[], targets: readonly Meeting[], plain: boolean): DrawnArrow[] {
  return sources.flatMap((leaves) =>
    targets
      .filter(({ symbol }) => symbol !== leaves.symbol)
      .map(({ symbol }) => ({ from: leaves.symbol, to: symbol, leaves, plain })),
  );
}

function inReadingOrder(a: Meeting, b: Meeting): number {
  const [one, other] = [a.symbol.box, b.symbol.box];
  const apart = one.bottom <= other.top || other.bottom <= one.top;
  return apart ? one.top - other.top : one.left - other.left;
}
