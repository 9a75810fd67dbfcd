import type { ReadRow, Who } from "../row.ts";
import { markedPerformers } from "../symbols.ts";

/** Where the words name somebody and a symbol stands in the column of somebody else, the words are followed and the symbol stays known as the other reading. */
export function rememberSymbols(rows: readonly ReadRow[], who: readonly Who[]): Who[] {
  return who.map((found, i) => {
    const { performerIds, evidence } = found;
    const marks = rows[i] ? markedPerformers(rows[i]) : [];
    const said = evidence?.source === "sentence" || evidence?.source === "handover";
    const [mark] = marks;
    if (!evidence || !said || !mark || marks.some(({ performerId }) => performerIds.includes(performerId)))
      return found;
    return { performerIds, evidence: { ...evidence, alternative: mark.performerId } };
  });
}
