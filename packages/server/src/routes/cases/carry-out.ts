import { runCommand, type CaseCommand, type CommandAnswer, type CommandContext } from "@alur/run";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";
import { tellParent } from "./child-cases.ts";
import { refusalProblem } from "./refusal-status.ts";
import { relieveAbsent } from "./relieve-absent.ts";

/** By whose hours and with whose memory the commands of an official are carried out. */
export async function commandContext({ offices, cache }: Services, actor: Actor): Promise<CommandContext> {
  const { agency } = await offices.of(actor);
  return { agencyId: agency.id, calendar: agency.calendar, cache };
}

/** What a request says of its command besides the command itself. */
export type Asking = Pick<CommandContext, "expectedVersion" | "request">;

/** What was carried out. */
export type Done = Extract<CommandAnswer, { kind: "done" }>;

/**
 * Has the engine carry out a command, or throws what it refuses. What comes back to an official who has left is put back for their successors, and a
 * berkas that waits for this one hears of its end.
 */
export async function carryOut(services: Services, actor: Actor, command: CaseCommand, asking: Asking): Promise<Done> {
  const context = await commandContext(services, actor);
  const { standing } = actor;
  const answer = await runCommand(services.cases, command, { ...context, ...asking, standing });
  if (answer.kind === "refused") throw refusalProblem(answer.code);
  await relieveAbsent(services, actor, answer, context);
  await tellParent(services, actor, answer, context);
  return answer;
}
