import { expect } from "vitest";
import type { CaseCommand } from "../case/case-command.ts";
import type { CaseEvent } from "../case/case-event.ts";
import { openWorkItems, unopenedCase, type CaseState } from "../case/case-state.ts";
import type { CaseContext } from "../case/course.ts";
import { decide } from "../case/decide.ts";
import { isRefusal, type Decision } from "../case/decision.ts";
import { replay } from "../case/evolve.ts";
import type { RefusalCode } from "../case/refusal.ts";

/** A berkas in a test: what was commanded before, and what a further command leads to. */
export interface CaseStory {
  state: CaseState;
  when(command: CaseCommand): Answer;
}

/** What a command led to, and what is expected of it. */
export interface Answer {
  /** These events, in this order; of each only what is written here must agree. */
  thenHappens(...events: Partial<CaseEvent>[]): void;
  thenRefused(code: RefusalCode): void;
  /** The steps at which somebody now has open work. */
  thenWorkAt(...stepIds: string[]): void;
  decision: Decision;
}

/** A berkas after these commands, each of which must be accepted. */
export function given(context: CaseContext, ...commands: CaseCommand[]): CaseStory {
  const state = commands.reduce((now, command) => carryOut(command, now, context), unopenedCase);
  return {
    state,
    when(command) {
      const decision = decide(command, state, context);
      return {
        decision,
        thenHappens: (...events) => expect(decision).toMatchObject(events),
        thenRefused: (code) => expect(decision).toEqual({ refused: code }),
        thenWorkAt: (...stepIds) =>
          expect(openWorkItems(carryOut(command, state, context)).map((item) => item.stepId)).toEqual(stepIds),
      };
    },
  };
}

/** The berkas after an accepted command; a refused one fails the test with its code. */
export function carryOut(command: CaseCommand, state: CaseState, context: CaseContext): CaseState {
  const decision = decide(command, state, context);
  if (isRefusal(decision)) throw new Error(`${command.type} was refused: ${decision.refused}`);
  return replay(decision, state);
}
