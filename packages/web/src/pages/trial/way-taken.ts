import { START, type Sop } from "@alur/model";
import { landings, openRounds, type CaseState } from "@alur/run";

/** Where the berkas is and was on the drawing: the steps, and the arrows (by their place among the SOP's flows) that it took. */
export interface WayTaken {
  now: ReadonlySet<string>;
  done: ReadonlySet<string>;
  arrows: ReadonlySet<number>;
}

/** Reads the way off the rounds of the berkas. Rounds that were undone were walked all the same. */
export function wayTaken(sop: Sop, state: CaseState): WayTaken {
  const rounds = Object.values(state.rounds);
  const now = new Set(openRounds(state).map(({ stepId }) => stepId));
  const went = new Set(
    rounds.flatMap(({ stepId, from, to }) => [
      ...(from.length === 0 ? [`${START} ${stepId}`] : []),
      ...to.map((id) => `${stepId} ${id}`),
    ]),
  );
  const arrows = sop.flows.flatMap(({ from, to }, i) =>
    landings(sop, to).some((landing) => went.has(`${from} ${landing}`)) ? [i] : [],
  );
  return {
    now,
    done: new Set(rounds.filter(({ status }) => status !== "open").map(({ stepId }) => stepId)),
    arrows: new Set(arrows),
  };
}
