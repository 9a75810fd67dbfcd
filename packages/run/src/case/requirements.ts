import type { Step } from "@alur/model";
import type { RefusalCode } from "./refusal.ts";

/** Why a step's checklist cannot be left like this: something ticked that is not on it, or something left open without a word about it. */
export function whyNotChecked(step: Step, met: readonly string[], note: string | undefined): RefusalCode | undefined {
  if (met.some((requirement) => !step.requirements.includes(requirement))) return "requirement-unknown";
  if (missingRequirements(step, met).length > 0 && !note) return "note-missing";
  return undefined;
}

/** The requirements of a step that were not ticked, as the SOP prints them. */
export function missingRequirements(step: Step, met: readonly string[]): string[] {
  return step.requirements.filter((requirement) => !met.includes(requirement));
}

/** The ticked requirements in the order of the SOP, each once. */
export function ticked(step: Step, met: readonly string[]): string[] {
  return step.requirements.filter((requirement, i, all) => met.includes(requirement) && all.indexOf(requirement) === i);
}

/** What can be found wanting when work is returned: what the step that returns it requires, and what the step that gets it back requires and hands over. */
export function wantable(from: Step, to: Step): string[] {
  return [...new Set([...from.requirements, ...to.requirements, ...to.outputs])];
}
