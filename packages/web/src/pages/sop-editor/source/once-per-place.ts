import type { Place } from "@alur/model";

/** Gives each place of the document the first time it is asked for, and again only where other words in it decided: what is open beside a row shows its line once. */
export function oncePerPlace(): (at: Place | undefined, words?: string) => Place | undefined {
  const shown = new Set<string>();
  return (at, words) => {
    if (at?.line === undefined) return undefined;
    const place = `${at.line}`;
    const marked = `${place} ${words ?? ""}`;
    if (shown.has(words === undefined ? place : marked)) return undefined;
    shown.add(place).add(marked);
    return at;
  };
}
