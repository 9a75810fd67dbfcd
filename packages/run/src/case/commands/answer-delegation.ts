import { doerFor } from "../actor.ts";
import { findWorkItem, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnItem } from "../may.ts";

/** Whoever was asked to prepare work gives it back with their answer; the one who delegated it confirms. */
export interface AnswerDelegation extends CommandBase {
  type: "AnswerDelegation";
  workItemId: string;
  answer: string;
}

export function answerDelegation({ type, workItemId, answer, by, at }: AnswerDelegation, state: CaseState): Decision {
  const item = findWorkItem(state, workItemId);
  const why = whyNotOnItem(type, state, item, by);
  if (why || !item) return refuse(why ?? "work-item-unknown");
  if (answer.trim() === "") return refuse("answer-missing");
  return [{ type: "DelegationAnswered", workItemId, answer: answer.trim(), by: doerFor(by, item.audience), at }];
}
