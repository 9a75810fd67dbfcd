import type { WorkingCalendar } from "@alur/model";
import {
  calendarEffectSchema,
  calendarVersionSchema,
  calendarViewSchema,
  paths,
  readHolidaysSchema,
  type CalendarChange,
  type CalendarEffect,
  type CalendarVersion,
  type CalendarView,
  type HolidaysRead,
} from "@alur/server/api";
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "./request.ts";

/** When the office works, and who said so last. */
export function useCalendar(): UseQueryResult<CalendarView> {
  return useQuery({
    queryKey: ["calendar"],
    queryFn: ({ signal }) => ask(calendarViewSchema, paths.calendar, { signal }),
  });
}

/** Who changed the calendar when, the latest first. */
export function useCalendarVersions(): UseQueryResult<CalendarVersion[]> {
  return useQuery({
    queryKey: ["calendar", "versions"],
    queryFn: ({ signal }) => ask(z.array(calendarVersionSchema), paths.calendarVersions, { signal }),
  });
}

/** What a calendar that is not saved yet would do to the deadlines of open work. */
export function useCalendarEffect(calendar: WorkingCalendar): UseQueryResult<CalendarEffect> {
  return useQuery({
    queryKey: ["calendar", "effect", calendar],
    queryFn: ({ signal }) => ask(calendarEffectSchema, paths.calendarPreview, { body: { calendar }, signal }),
  });
}

/** Saves a new version of the calendar; whatever shows a deadline is fetched anew. */
export function useChangeCalendar(): UseMutationResult<CalendarView, Error, CalendarChange> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change) => ask(calendarViewSchema, paths.calendar, { body: change }),
    onSuccess: async () => {
      await Promise.all(
        [["calendar"], ["me"], ["office"], ["worklist"], ["case"], ["cases"]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}

/** Has the server read a pasted list of holidays. */
export function useReadHolidays(): UseMutationResult<HolidaysRead, Error, { text: string; source: string }> {
  return useMutation({ mutationFn: (list) => ask(readHolidaysSchema, paths.calendarHolidays, { body: list }) });
}
