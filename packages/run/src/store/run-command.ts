import type { WorkingCalendar } from "@alur/model";
import type { CaseCommand } from "../case/case-command.ts";
import type { CaseEvent } from "../case/case-event.ts";
import type { CaseState } from "../case/case-state.ts";
import { decide } from "../case/decide.ts";
import { isRefusal } from "../case/decision.ts";
import type { RefusalCode } from "../case/refusal.ts";
import { type CaseCache, knownAfter, knownFrom, type KnownCase } from "./case-cache.ts";
import type { CaseEntry, CaseStore } from "./case-store.ts";

/** For which agency a command is carried out, by whose working hours, and with what this process remembers. */
export interface CommandContext {
  agencyId: string;
  calendar: WorkingCalendar;
  cache: CaseCache;
}

/** What became of a command. A command that was sent twice is answered the second time as the first time. */
export type CommandAnswer =
  | { kind: "done"; version: number; events: readonly CaseEvent[]; state: CaseState }
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
  if (remembered && !remembered.commandIds.has(command.commandId)) {
    const answer = await attempt(store, command, context, remembered);
    // Refused on what this process remembers may be allowed on what is true now.
    if (answer !== "conflict" && answer.kind === "done") return answer;
  }
  for (let tries = remembered ? 1 : 0; tries < 2; tries++) {
    const entries = await store.load(context.agencyId, command.caseId);
    const known = knownFrom(entries);
    if (known.version > 0) context.cache.keep(context.agencyId, command.caseId, known);
    const first = entries.find((entry) => entry.commandId === command.commandId);
    if (first) return { kind: "done", version: first.version, events: first.events, state: known.state };
    const answer = await attempt(store, command, context, known);
    if (answer !== "conflict") return answer;
  }
  context.cache.forget(context.agencyId, command.caseId);
  return refused("case-changed");
}

async function attempt(
  store: CaseStore,
  command: CaseCommand,
  { agencyId, calendar, cache }: CommandContext,
  known: KnownCase,
): Promise<CommandAnswer | "conflict"> {
  const opened = known.version > 0;
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
  };
  const after = knownAfter(known, entry);
  const written = await store.append({ agencyId, caseId, entry, before: known.state, after: after.state });
  if (written === "conflict") return "conflict";
  cache.keep(agencyId, caseId, after);
  return { kind: "done", version: entry.version, events: entry.events, state: after.state };
}

function refused(code: RefusalCode): CommandAnswer {
  return { kind: "refused", code };
}
