import type { WorkingCalendar } from "@alur/model";
import type { CaseCommand } from "../case/case-command.ts";
import type { CaseEvent } from "../case/case-event.ts";
import type { CaseState } from "../case/case-state.ts";
import { decide } from "../case/decide.ts";
import { isRefusal } from "../case/decision.ts";
import type { RefusalCode } from "../case/refusal.ts";
import { remindersAhead } from "../case/reminders.ts";
import { type CaseCache, knownAfter, knownFrom, type KnownCase } from "./case-cache.ts";
import type { CaseEntry, CaseStore, Standing } from "./case-store.ts";

/** For which agency a command is carried out, by whose working hours, and with what this process remembers. */
export interface CommandContext {
  agencyId: string;
  calendar: WorkingCalendar;
  cache: CaseCache;
  /** The version of the case that whoever gives the command has before them; a step is refused where somebody has done something since. */
  expectedVersion?: number;
  /** The fingerprint of the request, to know the same one again. */
  request?: string;
  standing?: Standing;
}

/** What became of a command. A command that was sent twice is answered the second time as the first time. */
export type CommandAnswer =
  | {
      kind: "done";
      version: number;
      events: readonly CaseEvent[];
      state: CaseState;
      /** It had been carried out before: this time nothing was written. */
      repeated: boolean;
    }
  | { kind: "refused"; code: RefusalCode };

/**
 * Carries out a command: judges it, and writes what follows as one step. Where somebody else wrote first, the case is read anew and the command judged once
 * more; what is refused then is refused for good. Faults of the store are thrown on, and then it is not known whether the step was written: the same
 * command sent again finds out and is never carried out twice.
 */
export async function runCommand(
  store: CaseStore,
  command: CaseCommand,
  context: CommandContext,
): Promise<CommandAnswer> {
  const remembered = context.cache.find(context.agencyId, command.caseId);
  if (remembered && !remembered.entries.some((entry) => entry.commandId === command.commandId)) {
    const answer = await attempt(store, command, context, remembered);
    // Refused on what this process remembers may be allowed on what is true now.
    if (answer !== "conflict" && answer.kind === "done") return answer;
  }
  for (let tries = remembered ? 1 : 0; tries < 2; tries++) {
    const entries = await store.load(context.agencyId, command.caseId);
    const known = knownFrom(entries);
    if (known.version > 0) context.cache.keep(context.agencyId, command.caseId, known);
    const first = entries.find((entry) => entry.commandId === command.commandId);
    if (first) return repeatedAnswer(first, known, context);
    const answer = await attempt(store, command, context, known);
    if (answer !== "conflict") return answer;
  }
  context.cache.forget(context.agencyId, command.caseId);
  return refused("case-changed");
}

async function attempt(
  store: CaseStore,
  command: CaseCommand,
  { agencyId, calendar, cache, expectedVersion, request, standing }: CommandContext,
  known: KnownCase,
): Promise<CommandAnswer | "conflict"> {
  const opened = known.version > 0;
  if (expectedVersion !== undefined && !isStillAt(expectedVersion, known)) return refused("case-changed");
  if (!opened && command.type !== "OpenCase") return refused("case-unknown");
  const procedureId = command.type === "OpenCase" && !opened ? command.procedureId : known.state.procedureId;
  const procedure = await store.findProcedure(agencyId, procedureId);
  if (!procedure) return refused("procedure-unknown");
  const decision = decide(command, known.state, { procedure, calendar });
  if (isRefusal(decision)) return refused(decision.refused);
  const { caseId, commandId, at } = command;
  const entry: CaseEntry = {
    version: known.version + 1,
    commandId,
    officialId: command.by.officialId,
    at,
    events: decision,
    ...(request === undefined ? {} : { request }),
  };
  const after = knownAfter(known, entry);
  // A berkas that goes on by a newer SOP is reminded of by that one.
  const next =
    after.state.procedureId === procedure.id ? procedure : await store.findProcedure(agencyId, after.state.procedureId);
  const remindAt = next ? remindersAhead(after.state, { procedure: next, calendar }) : { items: {} };
  const step = { agencyId, caseId, entry, before: known.state, after: after.state, remindAt };
  const written = await store.append(standing ? { ...step, standing } : step);
  if (written === "conflict") return "conflict";
  cache.keep(agencyId, caseId, after);
  return { kind: "done", version: entry.version, events: entry.events, state: after.state, repeated: false };
}

/** Whether nobody has done anything since this version: that time went on, and Alur reminded of a deadline, changes nothing of what somebody saw. */
function isStillAt(version: number, known: KnownCase): boolean {
  const since = known.entries.slice(version).flatMap(({ events }) => events);
  const reminded = since.every(({ type }) => type === "WorkItemReminded" || type === "CaseReminded");
  return version === known.version || (version > 0 && version < known.version && reminded);
}

/** The answer to a command that was carried out before. Under its id, another request is no repetition. */
function repeatedAnswer(first: CaseEntry, { state }: KnownCase, { request }: CommandContext): CommandAnswer {
  if (first.request !== undefined && request !== undefined && first.request !== request)
    return refused("command-reused");
  return { kind: "done", version: first.version, events: first.events, state, repeated: true };
}

function refused(code: RefusalCode): CommandAnswer {
  return { kind: "refused", code };
}
