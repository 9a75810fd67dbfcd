import type { Sop } from "../sop.ts";
import { mapWords } from "./map-words.ts";

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** A name in a sentence: whole words, however much space stands between them. */
function spelled(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s+`);
}

/**
 * Writes another name for a performer wherever the rows and the identity page name them. Where the name is only the beginning or the end of another
 * performer's ("Kasubbag" in "Kasubbag Umum"), that other one is meant and stays.
 */
export function replaceName(sop: Sop, before: string, after: string, others: readonly string[]): Sop {
  if (before.trim() === "") return sop;
  const longer = others.filter((other) => other.trim() !== "" && other.toLowerCase().includes(before.toLowerCase()));
  const names = [...longer.toSorted((a, b) => b.length - a.length), before].map((name) => `(?:${spelled(name)})`);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join("|")})(?![\p{L}\p{N}])`, "giu");
  const meant = new RegExp(`^${spelled(before)}$`, "iu");
  return mapWords(sop, (text, place) => {
    if (place.in === "performer" || (place.in === "identity" && place.field === "title")) return text;
    return text.replaceAll(pattern, (found) => (meant.test(found) ? after : found));
  });
}
