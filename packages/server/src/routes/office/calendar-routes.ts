import { lineFaultMessages, readHolidays } from "@alur/model";
import * as z from "zod";
import {
  calendarChangeSchema,
  calendarEffectSchema,
  calendarTrialSchema,
  calendarVersionSchema,
  calendarViewSchema,
  holidayListSchema,
  paths,
  readHolidaysSchema,
} from "../../api/index.ts";
import { applyCalendar } from "../../office/calendar/apply-calendar.ts";
import { calendarEffect } from "../../office/calendar/calendar-effect.ts";
import { addCalendarVersion, listCalendarVersions, readCalendar } from "../../office/calendar/calendar-versions.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { defineRoute } from "../../routing/define-route.ts";

/** So many cases get their new deadlines before the administrator is answered; the rest of a busy office follows from `applyCalendars`. */
const APPLIED_AT_ONCE = 500;

const showCalendar = defineRoute({
  method: "GET",
  path: paths.calendar,
  summary: "When the office works: its week, dated hours, holidays and own hours of units, with who changed it last.",
  policy: signedIn,
  answer: calendarViewSchema,
  handle: async ({ grant, services: { tables } }) => readCalendar(tables, grant.agencyId),
});

const changeCalendar = defineRoute({
  method: "POST",
  path: paths.calendar,
  summary:
    "Writes a new version of the calendar. Open work gets new deadlines; every case keeps the old ones in its trail.",
  policy: administrator,
  body: calendarChangeSchema,
  answer: calendarViewSchema,
  async handle({ grant: { agencyId, officialId }, body, services }) {
    await addCalendarVersion(services.tables, { agencyId, officialId, ...body });
    return readCalendar(services.tables, agencyId);
  },
  async afterwards({ grant: { agencyId }, services }) {
    await applyCalendar(services, agencyId, APPLIED_AT_ONCE);
    return readCalendar(services.tables, agencyId);
  },
});

const tryCalendar = defineRoute({
  method: "POST",
  path: paths.calendarPreview,
  summary: "What a calendar would do to the deadlines of open work. Changes nothing.",
  policy: administrator,
  repetition: "harmless",
  body: calendarTrialSchema,
  answer: calendarEffectSchema,
  handle: async ({ grant: { agencyId }, body, services }) => calendarEffect(services, agencyId, body.calendar),
});

const showVersions = defineRoute({
  method: "GET",
  path: paths.calendarVersions,
  summary: "Who changed the calendar when, the latest first.",
  policy: signedIn,
  answer: z.array(calendarVersionSchema),
  pagedBy: ({ version }) => String(version),
  handle: async ({ grant, services: { tables } }) => listCalendarVersions(tables, grant.agencyId),
});

const readHolidayList = defineRoute({
  method: "POST",
  path: paths.calendarHolidays,
  summary:
    "Reads a pasted list of holidays (CSV, iCalendar or JSON) and names the lines that are wrong. Changes nothing.",
  policy: administrator,
  repetition: "harmless",
  body: holidayListSchema,
  answer: readHolidaysSchema,
  handle({ body: { text, source } }) {
    const { holidays, faults, nothing } = readHolidays(text, source);
    return {
      holidays,
      faults: faults.map(({ line, text: shown, code }) => ({ line, text: shown, message: lineFaultMessages[code] })),
      nothing: nothing ?? null,
    };
  },
});

export const calendarRoutes = [showCalendar, changeCalendar, tryCalendar, showVersions, readHolidayList];
