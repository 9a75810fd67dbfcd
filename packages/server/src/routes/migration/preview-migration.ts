import { proposeSteps } from "@alur/model";
import { sureSteps, type Procedure } from "@alur/run";
import { MOST_MOVED_AT_ONCE, type MigrationPreview, type MigrationTrial } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";
import { commandContext } from "../cases/carry-out.ts";
import { findVersions } from "./find-versions.ts";
import { stepOf, type Move } from "./move.ts";
import { runningCases } from "./running-cases.ts";
import { tryMove } from "./try-move.ts";

/** What would become of the running cases of an SOP that go on by a later version. Throws `procedure-unknown` and `not-a-later-version`. */
export async function previewMigration(
  services: Services,
  by: Actor,
  fromId: string,
  trial: MigrationTrial,
): Promise<MigrationPreview> {
  const found = await findVersions(services, by.agencyId, fromId, trial.toProcedureId);
  const proposal = proposeSteps(found.from.sop, found.to.sop);
  // Nobody reads the reason of what does not happen, but the engine asks for one.
  const move: Move = { ...found, steps: trial.steps ?? sureSteps(proposal), reason: "-", by };
  const { caseIds, more } = trial.caseIds
    ? { caseIds: trial.caseIds, more: 0 }
    : await runningCases(services, by.agencyId, fromId, MOST_MOVED_AT_ONCE);
  const [context, { names }] = await Promise.all([commandContext(services, by), services.offices.of(by)]);
  const tried = await Promise.all(caseIds.map(async (caseId) => tryMove(services, move, caseId, context, names)));
  return {
    from: presentVersion(found.from, found.versions.from),
    to: presentVersion(found.to, found.versions.to),
    proposal: proposal.map(({ from, to, sure }) => ({ from, to: to ?? null, sure })),
    possible: tried.flatMap((one) => (one && "possible" in one ? [one.possible] : [])),
    refused: tried.flatMap((one) => (one && "refused" in one ? [one.refused] : [])),
    more,
  };
}

function presentVersion({ id, sop }: Procedure, version: number): MigrationPreview["from"] {
  const work = sop.steps.filter(({ kind }) => kind !== "note");
  return { id, title: sop.identity.title, version, steps: work.flatMap((step) => stepOf(sop, step.id)) };
}
