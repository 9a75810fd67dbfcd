import type { CaseEvent } from "./case-event.ts";
import type { RefusalCode } from "./refusal.ts";

/** The command cannot be carried out now, and why. */
export interface Refusal {
  refused: RefusalCode;
}

/** What a command leads to: the events that now happen, at least one, or a refusal. */
export type Decision = readonly CaseEvent[] | Refusal;

export function refuse(code: RefusalCode): Refusal {
  return { refused: code };
}

export function isRefusal(decision: Decision): decision is Refusal {
  return "refused" in decision;
}
