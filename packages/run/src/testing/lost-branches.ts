import { END } from "@alur/model";
import { openRounds, type CaseState } from "../case/case-state.ts";
import { ancestorsOf, headingOf } from "../case/lineage.ts";

/**
 * Every opening and every exit that was taken must show exactly once where it went: at a join, in a step that still counts, or at the end. A step that is put
 * right stands for the step to which it returns. And no open work may rest on other open work.
 */
export function lostOrDoubled(state: CaseState, openings: readonly string[]): string[] {
  if (state.status === "unopened") return [];
  const counting = Object.values(state.rounds).filter((round) => round.status !== "undone");
  const strays = counting.flatMap((round) =>
    (round.status === "done" ? round.to : []).flatMap((to) => {
      if (to === END) return [];
      const waiting = state.waiting.filter((branch) => branch.from === round.id && branch.stepId === to).length;
      const next = counting.filter((other) => other.from.includes(round.id));
      const begun = round.corrects ? next.length : next.filter((other) => headingOf(state, other) === to).length;
      return waiting + begun === 1 ? [] : [`${round.id} → ${to}: ${waiting + begun}`];
    }),
  );
  const astray = openings.filter(
    (id) => counting.filter((round) => round.from.length === 0 && round.stepId === id).length !== 1,
  );
  const open = new Set(openRounds(state).map((round) => round.id));
  const resting = [...open].filter((id) => ancestorsOf(state, id).some((round) => open.has(round.id)));
  return [...strays, ...astray, ...resting.map((id) => `${id} rests on open work`)];
}
