import type { CaseEvent, FileAttached } from "./case-event.ts";
import { evolveMigration } from "../migration/evolve-migration.ts";
import { findDocument, unopenedCase, type CaseState } from "./case-state.ts";
import { evolveRounds } from "./evolve-rounds.ts";
import { evolveWorkItems } from "./evolve-work-items.ts";

/** The berkas after one more event. Total and without judgement: whatever happened, happened. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case "CaseOpened":
      return {
        ...state,
        status: "open",
        caseId: event.caseId,
        procedureId: event.procedureId,
        subject: event.subject,
        number: event.number,
        ...(event.requesterName === undefined ? {} : { requesterName: event.requesterName }),
        viaPostId: event.viaPostId,
        origin: event.origin ?? { kind: "official" },
        openedAt: event.at,
      };
    case "CaseHeld":
      return { ...state, status: "held", hold: { at: event.at, officialId: event.by.officialId } };
    case "CaseResumed":
      return runningAgain(state.hold ? withWait(state, state.hold.at, event.at) : state);
    case "CaseReopened":
      return runningAgain(state);
    case "CaseCancelled":
      return { ...runningAgain(state), status: "cancelled", endedAt: event.at };
    case "CaseEnded":
      return { ...runningAgain(state), status: "ended", endedAt: event.at };
    case "CaseMigrated":
      return evolveMigration(state, event);
    case "CommentAdded":
      return state;
    case "CaseReminded": {
      const raised = state.reminded?.dueAt === event.dueAt ? state.reminded.raised : {};
      return { ...state, reminded: { dueAt: event.dueAt, raised: { ...raised, [event.level]: event.at } } };
    }
    case "FileAttached":
      return withFile(state, event);
    case "StepFinished":
    case "BranchArrived":
    case "StepsUndone":
    case "CorrectionStands":
      return evolveRounds(state, event);
    default:
      return evolveWorkItems(state, event);
  }
}

/** The berkas that a whole history leaves. */
export function replay(events: Iterable<CaseEvent>, from: CaseState = unopenedCase): CaseState {
  let state = from;
  for (const event of events) state = evolve(state, event);
  return state;
}

function withWait(state: CaseState, from: string, until: string): CaseState {
  return { ...state, waits: [...(state.waits ?? []), { from, until }] };
}

function runningAgain({ hold: _hold, endedAt: _ended, ...state }: CaseState): CaseState {
  return { ...state, status: "open" };
}

function withFile(state: CaseState, { documentId: id, file, place }: FileAttached): CaseState {
  const before = findDocument(state, id)?.versions ?? [];
  const document = { id, ...(place ? { place } : {}), versions: [...before, file] };
  return { ...state, documents: { ...state.documents, [id]: document } };
}
