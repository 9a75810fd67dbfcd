import type { ProcedureAnswer } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";
import { presentProcedure } from "./present.ts";

/** An SOP in force as one official sees it. Throws `procedure-unknown`. */
export async function readProcedure({ cases, now }: Services, actor: Actor, id: string): Promise<ProcedureAnswer> {
  const [procedure, lines] = await Promise.all([
    cases.findProcedure(actor.agencyId, id),
    cases.listProcedures(actor.agencyId),
  ]);
  const line = lines.find((other) => other.id === id);
  if (!procedure || !line) throw problem("procedure-unknown");
  return presentProcedure(line, procedure, actor, now());
}
