import type { WorkingCalendar } from "@alur/model";
import type { Procedure } from "../procedure.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseState } from "./case-state.ts";
import { evolve } from "./evolve.ts";

/** What a decision about a case must know beyond its history: the SOP in force, and when the office works. */
export interface CaseContext {
  procedure: Procedure;
  calendar: WorkingCalendar;
}

/** A case while one command carries it on: its state so far, and what happened on the way there. */
export interface Course {
  state: CaseState;
  events: readonly CaseEvent[];
}

/** A case to which nothing has happened yet. */
export function courseFrom(state: CaseState): Course {
  return { state, events: [] };
}

export function happen(course: Course, event: CaseEvent): Course {
  return { state: evolve(course.state, event), events: [...course.events, event] };
}
