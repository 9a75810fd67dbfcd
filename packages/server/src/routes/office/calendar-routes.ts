import { lineFaultMessages, readHolidays } from "@alur/model";
import * as z from "zod";
import {
  calendarChangeSchema,
  calendarVersionSchema,
  calendarViewSchema,
  holidayListSchema,
  paths,
  readHolidaysSchema,
} from "../../api/index.ts";
import { addCalendarVersion, listCalendarVersions, readCalendar } from "../../office/calendar/calendar-versions.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { defineRoute } from "../../routing/define-route.ts";

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
  async handle({ grant: { agencyId, officialId }, body, services: { tables } }) {
    await addCalendarVersion(tables, { agencyId, officialId, ...body });
    return readCalendar(tables, agencyId);
  },
});

const showVersions = defineRoute({
  method: "GET",
  path: paths.calendarVersions,
  summary: "Who changed the calendar when, the latest first.",
  policy: signedIn,
  answer: z.array(calendarVersionSchema),
  handle: async ({ grant, services: { tables } }) => listCalendarVersions(tables, grant.agencyId),
});

const readHolidayList = defineRoute({
  method: "POST",
  path: paths.calendarHolidays,
  summary:
    "Reads a pasted list of holidays (CSV, iCalendar or JSON) and names the lines that are wrong. Changes nothing.",
  policy: administrator,
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

export const calendarRoutes = [showCalendar, changeCalendar, showVersions, readHolidayList];
