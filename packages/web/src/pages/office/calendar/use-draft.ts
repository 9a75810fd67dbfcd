import type { WorkingCalendar } from "@alur/model";
import type { CalendarView } from "@alur/server/api";
import { useMemo } from "react";
import { useKeptForm } from "../../../device/kept-form.ts";

/** The calendar while it is being changed, before it is saved. */
export interface Draft {
  calendar: WorkingCalendar;
  /** The version on which it rests. */
  version: number;
  changed: boolean;
  change: (changed: Partial<WorkingCalendar>) => void;
  discard: () => void;
}

interface Kept {
  calendar: WorkingCalendar | null;
  version: number;
}

const nothing: Kept = { calendar: null, version: 0 };

/** A draft that outlives a reload. Without one, the calendar is as it was saved last. */
export function useDraft(view: CalendarView): Draft {
  const { fields, change, done } = useKeptForm("calendar", nothing);
  return useMemo(() => {
    const calendar = fields.calendar ?? view.calendar;
    const version = fields.calendar ? fields.version : view.version;
    return {
      calendar,
      version,
      changed: fields.calendar !== null,
      change: (changed) => change({ calendar: { ...calendar, ...changed }, version }),
      discard: done,
    };
  }, [fields, view, change, done]);
}
