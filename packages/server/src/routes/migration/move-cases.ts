import { knownFrom, obstaclesOf, runCommand } from "@alur/run";
import type { MigrationDone, MigrationRequest } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";
import { commandContext } from "../cases/carry-out.ts";
import { findVersions } from "./find-versions.ts";
import { moveCommand, refusedMove, type Move } from "./move.ts";

/**
 * Lets these cases go on by the newer SOP, one after the other: those that can, each in a step of its own. A case that has gone on already counts as moved,
 * so whoever is cut off asks once more. Throws `procedure-unknown` and `not-a-later-version`.
 */
export async function moveCases(
  services: Services,
  by: Actor,
  fromId: string,
  { toProcedureId, steps, caseIds, reason }: MigrationRequest,
): Promise<MigrationDone> {
  const { cases, now } = services;
  const move: Move = { ...(await findVersions(services, by.agencyId, fromId, toProcedureId)), steps, reason, by };
  const context = await commandContext(services, by);
  const done: MigrationDone = { moved: [], refused: [] };
  for (const caseId of caseIds) {
    const { state } = knownFrom(await cases.load(by.agencyId, caseId));
    if (state.procedureId === toProcedureId) done.moved.push(caseId);
    if (state.procedureId !== fromId) continue;
    const command = moveCommand(move, caseId, now());
    const answer = await runCommand(cases, command, context);
    if (answer.kind === "done") done.moved.push(caseId);
    else {
      const obstacles = obstaclesOf(command, state, { procedure: move.from, calendar: context.calendar });
      done.refused.push(refusedMove(state, move.from.sop, answer.code, obstacles));
    }
  }
  return done;
}
