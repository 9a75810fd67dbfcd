import { runCommand, type CaseCommand } from "@alur/run";
import { getAgency } from "../../office/agency.ts";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";
import { refusalProblem } from "./refusal-status.ts";
import { relieveAbsent } from "./relieve-absent.ts";

/** Has the engine carry out a command, or throws what it refuses. What comes back to an official who has left is put back for their successors. */
export async function carryOut(services: Services, actor: Actor, command: CaseCommand): Promise<void> {
  const { tables, cases, cache } = services;
  const { calendar } = await getAgency(tables, actor.agencyId);
  const context = { agencyId: actor.agencyId, calendar, cache };
  const answer = await runCommand(cases, command, context);
  if (answer.kind === "refused") throw refusalProblem(answer.code);
  await relieveAbsent(services, actor, answer, context);
}
