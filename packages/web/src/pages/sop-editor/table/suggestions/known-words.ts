import type { Sop, Step } from "@alur/model";
import { listKeptSops } from "../../../../device/kept-sops.ts";
import { cellText, listFields, type TextField } from "../../mends.ts";

const MOST = 8;

function said(step: Step, field: TextField): readonly string[] {
  const text = cellText(step, field);
  return listFields.includes(field) ? text.split("\n") : [text];
}

/** What the column says elsewhere: what this SOP says often first, then what the others on this device say. An output is often the next row's requirement, so both columns know both. */
function wordsOf(sop: Sop, field: TextField, counts: Map<string, number>, weight: number): void {
  const fields = listFields.includes(field) ? [field, ...listFields.filter((other) => other !== field)] : [field];
  for (const step of sop.steps)
    for (const each of fields)
      for (const words of said(step, each)) {
        const text = words.trim();
        if (text !== "" && text !== "-")
          counts.set(text, (counts.get(text) ?? 0) + (each === field ? weight : weight / 2));
      }
}

/** What may be meant by the letters typed so far, the likeliest first. */
export function suggest(sop: Sop, field: TextField, typed: string): string[] {
  const counts = new Map<string, number>();
  wordsOf(sop, field, counts, 100);
  for (const kept of listKeptSops()) if (kept.sop !== sop) wordsOf(kept.sop, field, counts, 1);
  const letters = typed.trim().toLowerCase();
  const rank = (text: string): number => (text.toLowerCase().startsWith(letters) ? 1 : 0);
  return [...counts]
    .filter(([text]) => text.toLowerCase().includes(letters) && text.toLowerCase() !== letters)
    .sort(([one, often], [other, seldom]) => rank(other) - rank(one) || seldom - often)
    .slice(0, MOST)
    .map(([text]) => text);
}

/** Names of performers, as this office's SOPs on the device write them. */
export function performerNames(sop: Sop): string[] {
  const own = new Set(sop.performers.map(({ name }) => name));
  const others = listKeptSops().flatMap((kept) => kept.sop.performers.map(({ name }) => name));
  return [...new Set(others)].filter((name) => name.trim() !== "" && !own.has(name)).toSorted();
}
