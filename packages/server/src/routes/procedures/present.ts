import { standingAt, type Procedure, type ProcedureLine } from "@alur/run";
import type { ProcedureAnswer, ProcedureSummary } from "../../api/index.ts";
import { openingPosts } from "../../authority/opening-posts.ts";
import type { Actor } from "../../office/actor.ts";

/** An SOP as a line of the register, as one official sees it now. Only of one that is in force a case can be opened. */
export function presentLine(
  { inForceUntil, supersedes, ...line }: ProcedureLine,
  procedure: Procedure,
  actor: Actor,
  now: Date,
): ProcedureSummary {
  const standing = standingAt(procedure, now.toISOString());
  return {
    ...line,
    inForceUntil: inForceUntil ?? null,
    supersedes: supersedes ?? null,
    standing: standing === "not-yet" ? "upcoming" : standing,
    openThroughPostIds: standing === "in-force" ? openingPosts(actor, procedure) : [],
  };
}

/** An SOP with its table and its binding, as one official sees it. */
export function presentProcedure(line: ProcedureLine, procedure: Procedure, actor: Actor, now: Date): ProcedureAnswer {
  const { sop, binding } = procedure;
  return { ...presentLine(line, procedure, actor, now), sop, binding };
}
