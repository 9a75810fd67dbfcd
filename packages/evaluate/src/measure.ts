import type { Message, WorkingCalendar } from "@alur/model";
import type { CaseEvent, Procedure } from "@alur/run";

/** One case as a measure sees it: what the SOP says, what happened, when the office works, and what time it is. */
export interface MeasuredCase {
  procedure: Procedure;
  calendar: WorkingCalendar;
  events: readonly CaseEvent[];
  /** ISO moment. */
  now: string;
}

/** Something that the office wants to know about how well an SOP is carried out, answered from the trail alone. */
export interface Measure<Result> {
  /** Kebab-case; the name of its file. */
  id: string;
  title: Message;
  /** What the office does with the answer. */
  why: Message;
  measure(measured: MeasuredCase): Result;
}
