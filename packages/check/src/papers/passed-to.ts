import { normalizePostName } from "@alur/model";
import { contentWords, shareWords } from "./content-words.ts";

const receiver = /\b(?:ke|kepada)\s+([^.,;]+)/i;

/** Whether a row may pass its papers to one of these performers: its sentence names one of them, or nobody at all. */
export function mayPassTo(activity: string, performers: readonly string[]): boolean {
  const named = receiver.exec(activity)?.[1];
  if (named === undefined) return true;
  const words = contentWords(normalizePostName(named));
  return performers.some((name) => shareWords(contentWords(normalizePostName(name)), words));
}
