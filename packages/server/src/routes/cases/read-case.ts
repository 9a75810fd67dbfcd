import { knownFrom, type CaseEntry, type CaseState, type KnownCase, type Procedure } from "@alur/run";
import { maySeeCase } from "../../authority/case-parties.ts";
import type { Actor } from "../../office/actor.ts";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";

/** A case with its whole trail and the SOP by which it runs. */
export interface ReadCase {
  procedure: Procedure;
  entries: readonly CaseEntry[];
  state: CaseState;
}

/** Reads a case for somebody who may see it. For all others it does not exist: `case-unknown`. */
export async function readCase(services: Services, actor: Actor, caseId: string): Promise<ReadCase> {
  const known = knownFrom(await services.cases.load(actor.agencyId, caseId));
  if (known.version > 0) services.cache.keep(actor.agencyId, caseId, known);
  return visibleCase(services, actor, known);
}

/** The same as this process remembers it, which may be out of date; read where it does not. */
export async function recallCase(services: Services, actor: Actor, caseId: string): Promise<ReadCase> {
  const known = services.cache.find(actor.agencyId, caseId);
  return known ? visibleCase(services, actor, known) : readCase(services, actor, caseId);
}

/** A case as it stands after some entries of its trail, for somebody who may see it then. Throws `case-unknown`. */
export async function visibleCase({ cases }: Services, actor: Actor, known: KnownCase): Promise<ReadCase> {
  const { entries, state } = known;
  const procedure = entries.length === 0 ? undefined : await cases.findProcedure(actor.agencyId, state.procedureId);
  if (!procedure || !maySeeCase(actor, { procedure, state, entries })) throw problem("case-unknown");
  return { procedure, entries, state };
}
