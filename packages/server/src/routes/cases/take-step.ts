import { knownFrom, type CaseCommand } from "@alur/run";
import type { CaseView } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { fingerprintOf } from "../../routing/request-key.ts";
import type { RouteRequest } from "../../routing/define-route.ts";
import type { Services } from "../../services.ts";
import { atTheStep } from "./at-the-step.ts";
import { carryOut } from "./carry-out.ts";
import { presentCase } from "./present-case.ts";
import { readCase, recallCase, visibleCase } from "./read-case.ts";
import { findExpectedVersion, tagVersion, wantsLittle } from "./step-conditions.ts";
import { tellWhatChanged } from "./what-changed.ts";

type StepRequest<Body extends { commandId: string }> = Pick<
  RouteRequest<unknown, unknown, Body, Actor>,
  "body" | "grant" | "services" | "raw" | "reply"
>;

/** The command that a request means, as the official who is admitted gives it. Throws what the server itself refuses. */
type Meaning = (actor: Actor, confirmed: boolean) => Promise<CaseCommand>;

/**
 * Takes a step of a case for an official, and answers with the case as the step left it, or with its version alone where no more is wanted. The same
 * request sent again is answered as it was the first time.
 */
export async function takeStep<Body extends { commandId: string }>(
  { body, grant, services, raw, reply }: StepRequest<Body>,
  meaning: Meaning,
): Promise<CaseView | undefined> {
  const expectedVersion = findExpectedVersion(raw);
  return atTheStep(services, raw, grant, async (actor, confirmed) => {
    const command = await meaning(actor, confirmed);
    const { caseId } = command;
    const request = fingerprintOf(actor.officialId, caseId, body);
    const conditions = { request, ...(expectedVersion === undefined ? {} : { expectedVersion }) };
    const done = await carryOut(services, actor, command, conditions).catch(async (reason: unknown) => {
      if (expectedVersion === undefined || !confirmed) throw reason;
      return tellWhatChanged(services, actor, { caseId, expectedVersion, reason });
    });
    if (done.repeated && !confirmed) return "nothing-written";
    if (wantsLittle(raw)) {
      tagVersion(reply, done.version);
      reply.status(204).header("preference-applied", "return=minimal");
      return undefined;
    }
    const found = done.repeated
      ? await caseAt(services, actor, caseId, done.version)
      : await recallCase(services, actor, caseId);
    tagVersion(reply, found.entries.length);
    return presentCase(services, found, actor);
  });
}

/** A case as one of its entries left it. */
async function caseAt(services: Services, actor: Actor, caseId: string, version: number) {
  const { entries } = await readCase(services, actor, caseId);
  return visibleCase(services, actor, knownFrom(entries.slice(0, version)));
}
