import { runCommand, type CaseCommand } from "@alur/run";
import { getAgency } from "../../office/agency.ts";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";
import { refusalProblem } from "./refusal-status.ts";

/** Has the engine carry out a command, or throws what it refuses. */
export async function carryOut(services: Services, actor: Actor, command: CaseCommand): Promise<void> {
  const { tables, cases, cache } = services;
  const { calendar } = await getAgency(tables, actor.agencyId);
  const answer = await runCommand(cases, command, { agencyId: actor.agencyId, calendar, cache });
  if (answer.kind === "refused") throw refusalProblem(answer.code);
}
