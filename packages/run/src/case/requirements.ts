import type { Step } from "@alur/model";
import type { RefusalCode } from "./refusal.ts";

/** Why a step's checklist cannot be left like this: something ticked that is not on it, or something left open without a word about it. */
export function whyNotChecked(step: Step, met: readonly number[], note: string | undefined): RefusalCode | undefined {
  if (met.some((position) => step.requirements[position] === undefined)) return "requirement-unknown";
  if (requirementsMet(met).length < step.requirements.length && !note) return "note-missing";
  return undefined;
}

/** The ticked positions in rising order, each once. */
export function requirementsMet(met: readonly number[]): number[] {
  return [...new Set(met)].sort((a, b) => a - b);
}
