import type { DeadlinesMoved } from "./case-event.ts";
import type { CaseState, ChildCase, StepRound, WorkItem } from "./case-state.ts";
import { withRound } from "./evolve-rounds.ts";
import type { ChildCaseStopped, WorkItemEvent, WorkItemOffered } from "./work-item-event.ts";

/** The work items of a berkas after one more event. An event that this version of Alur does not know changes nothing. */
export function evolveWorkItems(state: CaseState, event: WorkItemEvent | DeadlinesMoved): CaseState {
  switch (event.type) {
    case "WorkItemOffered":
      return offered(state, event);
    case "WorkItemClaimed":
      return withItem(state, event.workItemId, (item) => inHands(item, event.by.officialId, event.at));
    case "WorkItemReleased":
      return withItem(state, event.workItemId, (item) => onList(item, { audience: item.audience }));
    case "WorkItemCompleted":
      return withItem(state, event.workItemId, (item) => completed(item, event.at));
    case "WorkItemDecided":
      return withItem(state, event.workItemId, (item) => ({
        ...completed(item, event.at),
        outcome: event.outcome,
      }));
    case "WorkSentBack":
      return withItem(state, event.workItemId, (item) => withdrawn(item, "work-returned", event.at));
    case "WorkItemWithdrawn":
      return withItem(state, event.workItemId, (item) => withdrawn(item, event.because, event.at));
    case "PerformerRemoved":
      return withItem(state, event.workItemId, (item) => withdrawn(item, "performer-removed", event.at));
    case "WorkItemForwarded":
    case "WorkItemReassigned":
      return withItem(state, event.workItemId, ({ delegators: _delegators, ...item }) =>
        onList(item, { audience: event.to, reservedFor: event.reservedFor }),
      );
    case "WorkItemDelegated":
      return withItem(state, event.workItemId, (item) => ({
        ...onList(item, { audience: event.to, reservedFor: event.reservedFor }),
        delegators: [...(item.delegators ?? []), { officialId: event.by.officialId, audience: item.audience }],
      }));
    case "DelegationAnswered":
      return withItem(state, event.workItemId, (item) => withDelegator(item, event.at));
    case "WorkItemRecalled":
      return recalled(state, event.workItemId, event.at);
    case "DeadlinesMoved":
      return deadlinesMoved(state, event);
    case "WorkItemReminded":
      return withItem(state, event.workItemId, (item) => ({
        ...item,
        reminded: { ...item.reminded, [event.level]: event.at },
      }));
    case "ChildCaseOpened": {
      const { childCaseId: caseId, procedureId } = event;
      return withItem(state, event.workItemId, ({ children = [], ...item }) => ({
        ...item,
        children: [...children, { caseId, procedureId, status: "running" }],
      }));
    }
    case "ChildCaseStopped":
      return withItem(state, event.workItemId, ({ children = [], ...item }) => ({
        ...item,
        children: children.map((child) => (child.caseId === event.childCaseId ? stopped(child, event) : child)),
      }));
    case "ChildCaseReopened":
      return withItem(state, event.workItemId, ({ children = [], ...item }) => ({
        ...item,
        children: children.map((child) => (child.caseId === event.childCaseId ? running(child) : child)),
      }));
    case "PerformerAdded":
      return state;
    default:
      return unknown(state, event);
  }
}

/** What was said of a former deadline is said of the new one only where it stands. */
function deadlinesMoved(state: CaseState, { dueAt, standing = {}, whole }: DeadlinesMoved): CaseState {
  const moved = Object.entries(dueAt).reduce(
    (now, [id, due]) =>
      withItem(now, id, ({ reminded: _former, ...item }) => {
        const reminded = standing[id];
        return { ...item, dueAt: due, ...(reminded ? { reminded } : {}) };
      }),
    state,
  );
  return whole ? { ...moved, reminded: { dueAt: whole.dueAt, raised: whole.standing } } : moved;
}

/** The first offer of a round begins it; branches that waited for it have joined. */
function offered(state: CaseState, event: WorkItemOffered): CaseState {
  const { type: _type, workItemId, from, at, repeats, corrects, ...rest } = event;
  const known = state.rounds[event.roundId];
  const round: StepRound = known ?? {
    id: event.roundId,
    stepId: event.stepId,
    round: event.round,
    from,
    ...(repeats === undefined ? {} : { repeats }),
    ...(corrects === undefined ? {} : { corrects }),
    status: "open",
    to: [],
  };
  return {
    ...state,
    workItems: { ...state.workItems, [workItemId]: { ...rest, id: workItemId, status: "offered", offeredAt: at } },
    rounds: { ...state.rounds, [round.id]: round },
    // What is put right is done beside the way of the berkas: nobody who waits at this step has joined it.
    waiting:
      known || corrects
        ? state.waiting
        : state.waiting.filter((branch) => branch.stepId !== event.stepId || !joins(branch.from, from)),
  };
}

function joins(branch: string | undefined, from: readonly string[]): boolean {
  return branch === undefined || from.includes(branch);
}

/** Delegated work is with its delegator again; finished work is open again, and so is its step. */
function recalled(state: CaseState, workItemId: string, at: string): CaseState {
  const item = state.workItems[workItemId];
  if (!item || item.delegators) return withItem(state, workItemId, (delegated) => withDelegator(delegated, at));
  const { finishedAt: _finished, outcome: _outcome, ...open } = item;
  const reopened = withRound(state, item.roundId, ({ outcome: _came, ...round }) => ({
    ...round,
    status: "open",
    to: [],
  }));
  const waiting = state.waiting.filter((branch) => branch.from !== item.roundId);
  return withItem({ ...reopened, waiting }, workItemId, () => ({ ...open, status: "claimed" }));
}

function withDelegator({ delegators = [], reservedFor: _for, ...item }: WorkItem, at: string): WorkItem {
  const [last, others] = [delegators.at(-1), delegators.slice(0, -1)];
  const back = last ? inHands({ ...item, audience: last.audience }, last.officialId, at) : item;
  return others.length > 0 ? { ...back, delegators: others } : back;
}

function inHands(item: WorkItem, officialId: string, at: string): WorkItem {
  return { ...item, status: "claimed", claimedBy: officialId, claimedAt: at };
}

/** On the worklists of a post or unit, or of one official of it. */
function onList(item: WorkItem, to: { audience: WorkItem["audience"]; reservedFor?: string | undefined }): WorkItem {
  const { claimedBy: _by, claimedAt: _at, reservedFor: _for, ...free } = item;
  const named = to.reservedFor === undefined ? {} : { reservedFor: to.reservedFor };
  return { ...free, ...named, audience: to.audience, status: "offered" };
}

function completed(item: WorkItem, at: string): WorkItem {
  return { ...item, status: "completed", finishedAt: at };
}

function withdrawn(item: WorkItem, because: NonNullable<WorkItem["withdrawn"]>, at: string): WorkItem {
  return { ...item, status: "withdrawn", withdrawn: because, finishedAt: at };
}

function stopped({ caseId, procedureId }: ChildCase, { how, result }: ChildCaseStopped): ChildCase {
  return { caseId, procedureId, status: how, ...(result === undefined ? {} : { result }) };
}

function running({ caseId, procedureId }: ChildCase): ChildCase {
  return { caseId, procedureId, status: "running" };
}

function unknown(state: CaseState, _event: never): CaseState {
  return state;
}

function withItem(state: CaseState, id: string, change: (item: WorkItem) => WorkItem): CaseState {
  const item = state.workItems[id];
  return item ? { ...state, workItems: { ...state.workItems, [id]: change(item) } } : state;
}
