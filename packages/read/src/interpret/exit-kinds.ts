import type { FlowKind } from "@alur/model";
import { labelOutcome } from "../grammar/outcome-labels.ts";

/** An arrow that leaves a diamond, with the words beside it. */
export interface LabelledExit {
  label: string;
  /** Whether it leaves a further diamond of the same row. */
  second?: boolean | undefined;
}

/** Which exit of a diamond is which: by its label; without labels the way back is "tidak". Of a second diamond in the row only a yes is the row's. */
export function exitKinds<E extends LabelledExit>(
  exits: readonly E[],
  goesBack: (exit: E) => boolean,
): Map<E, FlowKind> {
  const said = new Map(exits.map((exit) => [exit, labelOutcome(exit.label)]));
  const first = exits.filter(({ second }) => !second);
  const silent = first.filter(({ label }) => label === "");
  const besideYes = first.some((exit) => said.get(exit) === "yes") ? silent[0] : undefined;
  const no = first.find((exit) => said.get(exit) === "no") ?? silent.find(goesBack) ?? besideYes;
  const yes =
    exits.find((exit) => exit !== no && said.get(exit) === "yes") ??
    silent.find((exit) => exit !== no && !goesBack(exit)) ??
    (no ? first.find((exit) => exit !== no) : undefined);
  return new Map(exits.map((exit): [E, FlowKind] => [exit, exit === no ? "no" : exit === yes ? "yes" : "other"]));
}
