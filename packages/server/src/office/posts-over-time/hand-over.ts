import { randomUUID } from "node:crypto";
import { runCommand, type Actor } from "@alur/run";
import type { HandedOver } from "../../api/index.ts";
import type { Services } from "../../services.ts";
import { getAgency } from "../agency.ts";
import { openWorkAt } from "./waiting-work.ts";

/** In whose name and why the open work of a post goes to another one. */
export interface HandOver {
  agencyId: string;
  fromPostId: string;
  toPostId: string;
  reason: string;
  by: Actor;
}

/**
 * Gives all open work of a post to another one, each item with its entry in the trail. Work of cases on hold is left until they go on, and what somebody
 * settles meanwhile stays as it is.
 */
export async function handOver(
  services: Services,
  { agencyId, fromPostId, toPostId, reason, by }: HandOver,
): Promise<HandedOver> {
  const { cases, cache, tablesOf, now } = services;
  const tables = tablesOf(agencyId);
  const work = await openWorkAt(tables, agencyId, [fromPostId]);
  if (work.length === 0) return { moved: 0, left: 0 };
  const { calendar } = await getAgency(tables, agencyId);
  const done: HandedOver = { moved: 0, left: 0 };
  for (const { case_id: caseId, work_item_id: workItemId } of work) {
    const base = { commandId: randomUUID(), caseId, by: { ...by, administrator: true }, at: now().toISOString() };
    const answer = await runCommand(
      cases,
      { type: "ReassignWorkItem", workItemId, to: { kind: "post", postId: toPostId }, reason, ...base },
      { agencyId, calendar, cache },
    );
    if (answer.kind === "done") done.moved++;
    else done.left++;
  }
  return done;
}
