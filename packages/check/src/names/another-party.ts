import { normalizePostName, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";

/** Posts of which a region has one, and parties outside the office: none of them is another name for somebody else's post. */
const oneOfAKind = /^(?:wakil )?(?:gubernur|bupati|wali ?kota|menteri)\b|^sekretaris daerah\b|^notaris\b/;

/** Whether a sentence that says this means somebody else than the column, in which the symbol came to stand. */
export function isAnotherParty(said: string, column: string): boolean {
  const [who, whose] = [normalizePostName(said), normalizePostName(column)];
  return oneOfAKind.test(who) && !oneOfAKind.test(whose);
}

/** Who acts by a sentence whose symbol stands in another's column, at the first step that says so. */
export function partiesInOthersColumns(sop: Sop): { step: Step; name: string }[] {
  const found = new Map<string, { step: Step; name: string }>();
  const columns = new Set(sop.performers.map(({ name }) => normalizePostName(name)));
  for (const step of actingSteps(sop)) {
    const said = step.activity.toLowerCase();
    for (const { id, name, aliases } of sop.performers) {
      if (!step.performerIds.includes(id)) continue;
      for (const alias of aliases) {
        const who = normalizePostName(alias);
        const acts = said.startsWith(alias.toLowerCase()) && isAnotherParty(alias, name);
        if (acts && !columns.has(who) && !found.has(who)) found.set(who, { step, name: alias });
      }
    }
  }
  return [...found.values()];
}
