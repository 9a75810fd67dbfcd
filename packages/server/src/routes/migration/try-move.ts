import {
  decide,
  isFormerStep,
  isRefusal,
  knownFrom,
  obstaclesOf,
  passedOver,
  replay,
  stepAfter,
  type CommandContext,
} from "@alur/run";
import type { PossibleMove, RefusedMove } from "../../api/index.ts";
import type { OfficeNames } from "../../office/office-names.ts";
import type { Services } from "../../services.ts";
import { moveCommand, refusedMove, stepOf, type Move } from "./move.ts";
import { presentItems } from "./present-items.ts";

/** What would become of one case, or why it cannot go on by the newer SOP; undefined for one that does not run by the older. Changes nothing. */
export async function tryMove(
  { cases, now }: Services,
  move: Move,
  caseId: string,
  { calendar }: CommandContext,
  names: OfficeNames,
): Promise<{ possible: PossibleMove } | { refused: RefusedMove } | undefined> {
  const { state } = knownFrom(await cases.load(move.by.agencyId, caseId));
  if (state.procedureId !== move.from.id) return undefined;
  const context = { procedure: move.from, calendar };
  const command = moveCommand(move, caseId, now());
  const decision = decide(command, state, context);
  if (isRefusal(decision)) {
    const obstacles = obstaclesOf(command, state, context);
    return { refused: refusedMove(state, move.from.sop, decision.refused, obstacles) };
  }
  const after = replay(decision, state);
  const been = new Set(Object.values(state.rounds).map(({ stepId }) => stepId));
  const left = [...been].filter((id) => isFormerStep(stepAfter(id, move.steps, move.from.id)));
  const { subject, number } = state;
  return {
    possible: {
      caseId,
      subject,
      number,
      items: presentItems(state, after, move.to, names),
      passedOver: passedOver(after, move.to.sop).flatMap((id) => stepOf(move.to.sop, id)),
      left: left.flatMap((id) => stepOf(move.from.sop, id)),
    },
  };
}
