import type { CaseState, StepRound } from "./case-state.ts";
import type { RoundEvent } from "./round-event.ts";

/** The way of a berkas through its steps after one more event. */
export function evolveRounds(state: CaseState, event: RoundEvent): CaseState {
  switch (event.type) {
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
    case "CorrectionStands":
      return withRound(state, event.roundId, ({ corrects: _corrects, ...round }) => ({ ...round, from: event.from }));
  }
}

export function withRound(state: CaseState, id: string, change: (round: StepRound) => StepRound): CaseState {
  const round = state.rounds[id];
  return round ? { ...state, rounds: { ...state.rounds, [id]: change(round) } } : state;
}
