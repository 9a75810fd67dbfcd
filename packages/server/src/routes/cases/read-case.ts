import { replay, type CaseEntry, type CaseState, type Procedure } from "@alur/run";
import { maySeeCase, worksIn } from "../../authority/case-parties.ts";
import type { Actor } from "../../office/actor.ts";
import { subordinatesOf } from "../../office/superiors.ts";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";

/** A case with its whole trail and the SOP by which it runs. */
export interface ReadCase {
  procedure: Procedure;
  entries: readonly CaseEntry[];
  state: CaseState;
}

/** Reads a case for somebody who may see it. For all others it does not exist: `case-unknown`. */
export async function readCase({ cases, tables }: Services, actor: Actor, caseId: string): Promise<ReadCase> {
  const entries = await cases.load(actor.agencyId, caseId);
  const state = replay(entries.flatMap((entry) => entry.events));
  const procedure = entries.length === 0 ? undefined : await cases.findProcedure(actor.agencyId, state.procedureId);
  if (!procedure) throw problem("case-unknown");
  const maySee =
    maySeeCase(actor, { procedure, state, entries }) || worksIn(await subordinatesOf(tables, actor), state);
  if (!maySee) throw problem("case-unknown");
  return { procedure, entries, state };
}
