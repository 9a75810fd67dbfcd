import { randomUUID } from "node:crypto";
import {
  available,
  isOpenItem,
  postsOf,
  replay,
  runCommand,
  type CaseEvent,
  type CaseState,
  type CommandContext,
  type RecordChildCase,
} from "@alur/run";
import type { CaseCommandRequest } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";
import type { ReadCase } from "./read-case.ts";
import { refusalProblem } from "./refusal-status.ts";

/**
 * Opens the berkas of the SOP that a step calls, before the berkas that calls it begins to wait: should Alur end in between, nobody waits for what is not
 * there, and the same request once more goes on. Throws what the engine refuses.
 */
export async function openChild(
  services: Services,
  actor: Actor,
  { state, procedure, entries }: ReadCase,
  request: Extract<CaseCommandRequest, { type: "OpenChildCase" }>,
  context: CommandContext,
): Promise<void> {
  const { commandId, workItemId, procedureId } = request;
  const may = available(state, procedure, actor).some(
    (command) => command.type === "OpenChildCase" && command.workItemId === workItemId,
  );
  const done = entries.some((entry) => entry.commandId === commandId);
  // What may not be done is refused by the command itself, with its own sentence.
  if (!may || done) return;
  if (!(await services.cases.findProcedure(actor.agencyId, procedureId))) throw problem("procedure-unknown");
  const audience = state.workItems[workItemId]?.audience;
  const own = audience?.kind === "post" ? audience.postId : postsOf(actor)[0];
  const opened = await runCommand(
    services.cases,
    {
      type: "OpenCase",
      commandId,
      caseId: commandId,
      procedureId,
      subject: state.subject,
      number: "",
      ...(state.requesterName === undefined ? {} : { requesterName: state.requesterName }),
      viaPostId: own ?? "",
      origin: { kind: "case", caseId: state.caseId, workItemId },
      by: actor,
      at: services.now().toISOString(),
    },
    { ...context, standing: actor.standing },
  );
  if (opened.kind === "refused") throw refusalProblem(opened.code);
}

/** Tells the berkas that called an SOP that the berkas of it has stopped, or goes on after all. */
export async function tellParent(
  services: Services,
  actor: Actor,
  { events, state }: { events: readonly CaseEvent[]; state: CaseState },
  context: CommandContext,
): Promise<void> {
  if (state.origin.kind !== "case") return;
  const isNews = state.endedAt !== undefined || events.some(({ type }) => type === "CaseReopened");
  if (isNews) await hear(services, actor, state.origin.caseId, { state, events }, context);
}

/** Before something is done with a berkas that waits for others: hears of those that have stopped, or go on again, while Alur could not say so. */
export async function hearOfChildren(
  services: Services,
  actor: Actor,
  state: CaseState,
  context: CommandContext,
): Promise<void> {
  const awaited = Object.values(state.workItems)
    .filter(isOpenItem)
    .flatMap(({ children }) => children ?? []);
  for (const { caseId, status } of awaited) {
    const entries = await services.cases.load(actor.agencyId, caseId);
    const child = { state: replay(entries.flatMap(({ events }) => events)), events: entries.at(-1)?.events ?? [] };
    if ((child.state.endedAt === undefined) !== (status === "running"))
      await hear(services, actor, state.caseId, child, context);
  }
}

async function hear(
  { cases, now }: Services,
  actor: Actor,
  parentId: string,
  { state, events }: { state: CaseState; events: readonly CaseEvent[] },
  context: CommandContext,
): Promise<void> {
  const { status } = state;
  const news: RecordChildCase = {
    type: "RecordChildCase",
    commandId: randomUUID(),
    caseId: parentId,
    childCaseId: state.caseId,
    how: status === "ended" || status === "cancelled" ? status : "reopened",
    result: saidLast(events),
    by: actor,
    at: now().toISOString(),
  };
  // Whoever comes second finds that it was heard already.
  await runCommand(cases, news, context);
}

/** What was said with the step that ended a berkas, or why it was cancelled. */
function saidLast(events: readonly CaseEvent[]): string {
  for (const event of events.toReversed()) {
    if (event.type === "CaseCancelled") return event.reason;
    if (event.type === "WorkItemCompleted") return event.note ?? "";
    if (event.type === "WorkItemDecided") return event.reason ?? "";
  }
  return "";
}
