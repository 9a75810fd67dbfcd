import { findStep, stepNumber, type Clash, type Sop } from "@alur/model";
import { useWords } from "../../../messages/language.tsx";

/** So many parts are named; who changed more than that compares the versions anyway. */
const NAMED = 4;

/** The parts that both changed, in words: "Langkah 3, Waktu; Identitas SOP". Empty where there is none. */
export function useClashWords(mine: Sop, theirs: Sop, clashes: readonly Clash[]): string {
  const { findings } = useWords();
  const words = clashes.map(({ stepId, field }) => {
    const part = findings.parts[partOf(field)];
    const number = numberOf(stepId, mine) ?? numberOf(stepId, theirs);
    return number === undefined ? part : findings.changedCell(part, number);
  });
  const each = [...new Set(words)];
  const more = each.length - NAMED;
  return [...each.slice(0, NAMED), ...(more > 0 ? [findings.moreChanges(more)] : [])].join("; ");
}

function numberOf(stepId: string | undefined, sop: Sop): string | undefined {
  const step = stepId === undefined ? undefined : findStep(sop, stepId);
  return step && stepNumber(sop, step);
}

const parts = {
  number: "number",
  activity: "activity",
  kind: "kind",
  performerIds: "performers",
  participation: "performers",
  quorum: "performers",
  performers: "columns",
  requirements: "requirements",
  duration: "duration",
  outputs: "outputs",
  remarks: "remarks",
  flow: "flow",
  joinsAll: "joins",
  identity: "identity",
} as const;

function partOf(field: string): (typeof parts)[keyof typeof parts] | "row" {
  return field in parts ? parts[field as keyof typeof parts] : "row";
}
