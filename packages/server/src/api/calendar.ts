import { holidaySchema, messageSchema, workingCalendarSchema } from "@alur/model";
import * as z from "zod";

/** The office's calendar as it is now, and who made it so; its first version has no author. */
export const calendarViewSchema = z
  .object({
    version: z.int().positive(),
    calendar: workingCalendarSchema,
    changedAt: z.iso.datetime(),
    changedByName: z.string(),
    note: z.string(),
    /** Whether open work has its new deadlines already; in an office with many cases that takes a while. */
    applied: z.boolean(),
  })
  .meta({ id: "CalendarView" });
export type CalendarView = z.infer<typeof calendarViewSchema>;

/** A new version of the calendar. `version` is the one that was changed: whoever changed an older one is told so. */
export const calendarChangeSchema = z
  .object({ version: z.int().positive(), calendar: workingCalendarSchema, note: z.string().trim().max(500) })
  .meta({ id: "CalendarChange" });
export type CalendarChange = z.infer<typeof calendarChangeSchema>;

/** One line of the calendar's history. */
export const calendarVersionSchema = calendarViewSchema.omit({ calendar: true }).meta({ id: "CalendarVersion" });
export type CalendarVersion = z.infer<typeof calendarVersionSchema>;

export const calendarTrialSchema = z.object({ calendar: workingCalendarSchema }).meta({ id: "CalendarTrial" });

/** What a calendar would do to open work. In a very busy office only the first items are counted, and `more` says so. */
export const calendarEffectSchema = z
  .object({
    cases: z.int().min(0),
    workItems: z.int().min(0),
    more: z.boolean(),
    examples: z.array(
      z.object({
        caseId: z.uuid(),
        subject: z.string(),
        number: z.string(),
        before: z.iso.datetime().nullable(),
        after: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: "CalendarEffect" });
export type CalendarEffect = z.infer<typeof calendarEffectSchema>;

/** A pasted list of holidays: a table as text (CSV), an iCalendar file, or JSON. `source` is the decree that it comes from. */
export const holidayListSchema = z
  .object({ text: z.string().min(1).max(500_000), source: z.string().trim().max(300) })
  .meta({ id: "HolidayList" });

/** What a pasted list gave, and which lines gave nothing, each with a sentence. */
export const readHolidaysSchema = z
  .object({
    holidays: z.array(holidaySchema),
    faults: z.array(z.object({ line: z.int().positive(), text: z.string(), message: messageSchema })),
    nothing: messageSchema.nullable(),
  })
  .meta({ id: "ReadHolidays" });
export type HolidaysRead = z.infer<typeof readHolidaysSchema>;
