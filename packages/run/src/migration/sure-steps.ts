import type { StepMatch } from "@alur/model";
import type { StepMap } from "./step-map.ts";

/** The proposal as a map, as far as it is sure. */
export function sureSteps(matches: readonly StepMatch[]): StepMap {
  return Object.fromEntries(matches.flatMap(({ from, to, sure }) => (sure && to !== undefined ? [[from, to]] : [])));
}
