import type { CaseEvent, WorkItemOffered } from "./case-event.ts";
import { unopenedCase, type CaseState, type StepRound, type WorkItem } from "./case-state.ts";

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
        openedAt: event.at,
      };
    case "WorkItemOffered":
      return offered(state, event);
    case "WorkItemClaimed":
      return withItem(state, event.workItemId, (item) => ({
        ...item,
        status: "claimed",
        claimedBy: event.by.officialId,
        claimedAt: event.at,
      }));
    case "WorkItemReleased":
      return withItem(state, event.workItemId, ({ claimedBy: _by, claimedAt: _at, reservedFor: _for, ...item }) => ({
        ...item,
        status: "offered",
      }));
    case "WorkItemCompleted":
    case "WorkItemDecided":
      return withItem(state, event.workItemId, (item) => ({ ...item, status: "completed", finishedAt: event.at }));
    case "WorkSentBack":
    case "WorkItemWithdrawn":
      return withItem(state, event.workItemId, (item) => ({ ...item, status: "withdrawn", finishedAt: event.at }));
    case "StepFinished":
      return withRound(state, event.roundId, (round) => ({
        ...round,
        status: "done",
        outcome: event.outcome,
        to: event.to,
      }));
    case "BranchArrived":
      return {
        ...state,
        waiting: [
          ...state.waiting,
          event.from === undefined ? { stepId: event.stepId } : { stepId: event.stepId, from: event.from },
        ],
      };
    case "StepsUndone": {
      const undone = new Set(event.roundIds);
      const changed = event.roundIds.reduce(
        (after, id) => withRound(after, id, (round) => ({ ...round, status: "undone" })),
        state,
      );
      return {
        ...changed,
        waiting: state.waiting.filter((branch) => branch.from === undefined || !undone.has(branch.from)),
      };
    }
    case "CommentAdded":
      return state;
    case "CaseEnded":
      return { ...state, status: "ended", endedAt: event.at };
  }
}

/** The berkas that a whole history leaves. */
export function replay(events: Iterable<CaseEvent>, from: CaseState = unopenedCase): CaseState {
  let state = from;
  for (const event of events) state = evolve(state, event);
  return state;
}

/** The first offer of a round begins it; branches that waited for it have joined. */
function offered(state: CaseState, event: WorkItemOffered): CaseState {
  const { type: _type, workItemId, from, at, ...rest } = event;
  const known = state.rounds[event.roundId];
  const round: StepRound = known ?? {
    id: event.roundId,
    stepId: event.stepId,
    round: event.round,
    from,
    status: "open",
    to: [],
  };
  return {
    ...state,
    workItems: { ...state.workItems, [workItemId]: { ...rest, id: workItemId, status: "offered", offeredAt: at } },
    rounds: { ...state.rounds, [round.id]: round },
    waiting: known
      ? state.waiting
      : state.waiting.filter((branch) => branch.stepId !== event.stepId || !joins(branch.from, from)),
  };
}

function joins(branch: string | undefined, from: readonly string[]): boolean {
  return branch === undefined || from.includes(branch);
}

function withItem(state: CaseState, id: string, change: (item: WorkItem) => WorkItem): CaseState {
  const item = state.workItems[id];
  return item ? { ...state, workItems: { ...state.workItems, [id]: change(item) } } : state;
}

function withRound(state: CaseState, id: string, change: (round: StepRound) => StepRound): CaseState {
  const round = state.rounds[id];
  return round ? { ...state, rounds: { ...state.rounds, [id]: change(round) } } : state;
}
