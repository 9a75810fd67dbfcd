import { proposedRecurrence } from "@alur/model";
import type { Procedure } from "@alur/run";
import type { Openings } from "../../api/index.ts";
import { allOpeningPosts } from "../../authority/may-open-through.ts";
import { problem } from "../../problems/request-problem.ts";
import { findPublicPost } from "../../public-services/public-posts.ts";
import { listSchedules } from "../../schedules/schedule-rows.ts";
import type { Services } from "../../services.ts";

/** The ways in which cases of an SOP in force are opened. Throws `procedure-unknown`. */
export async function readOpenings(services: Services, agencyId: string, procedureId: string): Promise<Openings> {
  const { tables } = services;
  const procedure = await getProcedure(services, agencyId, procedureId);
  const [schedules, publicPostId, postIds] = await Promise.all([
    listSchedules(tables, agencyId, procedureId),
    findPublicPost(tables, agencyId, procedureId),
    allOpeningPosts(tables, agencyId, procedure),
  ]);
  return {
    schedules,
    proposal: proposedRecurrence(procedure.sop) ?? null,
    publicPostId: publicPostId ?? null,
    postIds,
  };
}

export async function getProcedure({ cases }: Services, agencyId: string, procedureId: string): Promise<Procedure> {
  const procedure = await cases.findProcedure(agencyId, procedureId);
  if (!procedure) throw problem("procedure-unknown");
  return procedure;
}
