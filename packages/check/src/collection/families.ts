import type { Sop } from "@alur/model";
import type { Kinship } from "./kinship.ts";

/** SOPs that follow one flow. They could be one SOP with variants, or share a template. */
export interface Family {
  sops: readonly Sop[];
  /** The two that are most alike. */
  closest: Kinship;
}

/** The SOPs that hang together by the same flow, the largest family first. */
export function familiesOf(pairs: readonly Kinship[]): Family[] {
  const families: { sops: Set<Sop>; closest: Kinship }[] = [];
  for (const pair of pairs) {
    const touched = families.filter(({ sops }) => sops.has(pair.one) || sops.has(pair.other));
    const [first] = touched;
    if (!first) {
      families.push({ sops: new Set([pair.one, pair.other]), closest: pair });
      continue;
    }
    for (const sop of [pair.one, pair.other, ...touched.flatMap(({ sops }) => [...sops])]) first.sops.add(sop);
    for (const absorbed of touched.slice(1)) families.splice(families.indexOf(absorbed), 1);
  }
  return families
    .map(({ sops, closest }) => ({ sops: [...sops], closest }))
    .sort((a, b) => b.sops.length - a.sops.length);
}
