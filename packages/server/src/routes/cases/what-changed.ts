import type { Actor } from "../../office/actor.ts";
import { RequestProblem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";
import { presentTrail } from "./present-trail.ts";
import { readCase } from "./read-case.ts";
import { sayChange } from "./say-change.ts";

interface Stale {
  caseId: string;
  expectedVersion: number;
  reason: unknown;
}

/** Adds to the refusal of a step that was taken on an older version what has happened since, as lines of the trail and in sentences. Throws in any case. */
export async function tellWhatChanged(
  services: Services,
  actor: Actor,
  { caseId, expectedVersion, reason }: Stale,
): Promise<never> {
  if (!(reason instanceof RequestProblem) || reason.answer.code !== "case-changed") throw reason;
  const [found, { names }] = await Promise.all([readCase(services, actor, caseId), services.offices.of(actor)]);
  const changes = presentTrail(found, names).filter(({ version }) => version > expectedVersion);
  throw new RequestProblem(reason.status, {
    ...reason.answer,
    details: changes.map((line) => sayChange(line, found.procedure.sop)),
    version: found.entries.length,
    changes,
  });
}
