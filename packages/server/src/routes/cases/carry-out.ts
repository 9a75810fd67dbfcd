import { runCommand, type CaseCommand, type CommandContext } from "@alur/run";
import { getAgency } from "../../office/agency.ts";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";
import { tellParent } from "./child-cases.ts";
import { refusalProblem } from "./refusal-status.ts";
import { relieveAbsent } from "./relieve-absent.ts";

/** By whose hours and with whose memory the commands of an official are carried out. */
export async function commandContext({ tables, cache }: Services, agencyId: string): Promise<CommandContext> {
  const { calendar } = await getAgency(tables, agencyId);
  return { agencyId, calendar, cache };
}

/**
 * Has the engine carry out a command, or throws what it refuses. What comes back to an official who has left is put back for their successors, and a
 * berkas that waits for this one hears of its end.
 */
export async function carryOut(services: Services, actor: Actor, command: CaseCommand): Promise<void> {
  const context = await commandContext(services, actor.agencyId);
  const answer = await runCommand(services.cases, command, context);
  if (answer.kind === "refused") throw refusalProblem(answer.code);
  await relieveAbsent(services, actor, answer, context);
  await tellParent(services, actor, answer, context);
}
