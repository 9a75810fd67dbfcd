import type { DatedHours, OwnHours, WorkingCalendar } from "@alur/model";

/** What the administrator is changing of the calendar, or adding where nothing is named. */
export type CalendarEdit =
  | { what: "week" }
  | { what: "escalation" }
  | { what: "dated"; hours?: DatedHours }
  | { what: "own"; hours?: OwnHours }
  | { what: "holiday" }
  | { what: "import" }
  | { what: "decree"; year: number };

/** What every form of the calendar is given: the draft, and where its change goes. */
export interface CalendarFormProps {
  calendar: WorkingCalendar;
  onChange: (changed: Partial<WorkingCalendar>) => void;
  onClose: () => void;
}
