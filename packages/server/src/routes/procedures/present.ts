import type { Procedure, ProcedureLine } from "@alur/run";
import type { ProcedureAnswer } from "../../api/index.ts";
import { openingPosts } from "../../authority/opening-posts.ts";
import type { Actor } from "../../office/actor.ts";

type Summary = Omit<ProcedureAnswer, "sop" | "binding">;

/** An SOP in force as a line of the register, as one official sees it. */
export function presentLine(line: ProcedureLine, procedure: Procedure | undefined, actor: Actor): Summary {
  return { ...line, openThroughPostIds: procedure ? openingPosts(actor, procedure) : [] };
}

/** An SOP in force as one official sees it. */
export function presentProcedure(
  procedure: Procedure,
  { inForceSince, openCases }: Pick<ProcedureLine, "inForceSince" | "openCases">,
  actor: Actor,
): ProcedureAnswer {
  const { id, sop, binding } = procedure;
  const { title, number } = sop.identity;
  const steps = sop.steps.filter((step) => step.kind !== "note").length;
  return { ...presentLine({ id, title, number, steps, inForceSince, openCases }, procedure, actor), sop, binding };
}
