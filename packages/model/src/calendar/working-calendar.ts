import * as z from "zod";
import { parseDuration } from "../parse-duration.ts";

const minuteOfDay = z.int().min(0).max(1440);

/** The hours of one day: each span ends after it begins, and the next one begins no earlier. Hours told twice would be counted twice. */
const hoursOfDay = z
  .array(z.tuple([minuteOfDay, minuteOfDay]))
  .max(12)
  .refine((spans) => spans.every(([opens, closes], i) => opens < closes && opens >= (spans[i - 1]?.[1] ?? 0)), {
    error: "Jam kerja sehari harus berurutan, tidak tumpang tindih, dan selesai sesudah mulai.",
  });

/** The hours of a week, Monday first, in minutes from midnight. A break is the gap between two spans; a day without spans is free. */
export const weekSchema = z.array(hoursOfDay).length(7).meta({ id: "WorkingWeek" });
export type WorkingWeek = z.infer<typeof weekSchema>;

const sentence = z.string().trim().max(300);
const nameSchema = sentence.min(1);

/** Hours that hold for some dates only, such as those of Ramadan. Both dates belong to it; `source` is the letter or decision that set them. */
export const datedHoursSchema = z
  .object({ name: nameSchema, from: z.iso.date(), until: z.iso.date(), week: weekSchema, source: sentence })
  .refine(({ from, until }) => from <= until, { error: "Masa jam kerja harus berakhir sesudah mulai." })
  .meta({ id: "DatedHours" });
export type DatedHours = z.infer<typeof datedHoursSchema>;

/** On one date only one set of hours can hold. */
const allDatedHours = z
  .array(datedHoursSchema)
  .max(200)
  .refine(
    (all) => all.every((one, i) => all.slice(i + 1).every((other) => one.until < other.from || other.until < one.from)),
    {
      error: "Dua masa jam kerja tidak boleh memuat tanggal yang sama.",
    },
  );

/** `national`: libur nasional. `collective-leave`: cuti bersama. `regional`: set by the governor or regent. `office`: the office's own. */
export const holidayKinds = ["national", "collective-leave", "regional", "office"] as const;
export type HolidayKind = (typeof holidayKinds)[number];

const holidayText = { name: nameSchema, kind: z.enum(holidayKinds), source: sentence };

/** A date on which the office is closed. `source` names the decree or letter that says so; empty where nobody has written it down. */
export const holidaySchema = z.object({ date: z.iso.date(), ...holidayText }).meta({ id: "Holiday" });
export type Holiday = z.infer<typeof holidaySchema>;

/** A holiday that falls on the same date every year: `day` is month and day ("08-17"). */
export const yearlyHolidaySchema = z
  .object({ day: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), ...holidayText })
  .meta({ id: "YearlyHoliday" });
export type YearlyHoliday = z.infer<typeof yearlyHolidaySchema>;

/** The decree that sets a year's holidays, and how many dates it names, so that missing ones can be told. */
export const holidayDecreeSchema = z
  .object({
    year: z.int().min(2000).max(2200),
    name: nameSchema,
    national: z.int().min(0).max(100),
    collectiveLeave: z.int().min(0).max(100),
  })
  .meta({ id: "HolidayDecree" });
export type HolidayDecree = z.infer<typeof holidayDecreeSchema>;

/** Distances from UTC (minutes) of WIB, WITA and WIT. None has daylight saving time. */
export const zoneOffsets = [420, 480, 540] as const;
const utcOffsetMinutes = z.int();

/**
 * Hours of units and posts that differ from the office's: shifts, six-day service, a branch in another zone. They replace week, dated hours and zone;
 * on holidays of the kinds in `worksOn` these people work. Where a post and its unit both have some, the post's count.
 */
export const ownHoursSchema = z
  .object({
    name: nameSchema,
    unitIds: z.array(z.string()),
    postIds: z.array(z.string()),
    utcOffsetMinutes,
    week: weekSchema,
    datedHours: allDatedHours,
    worksOn: z.array(z.enum(holidayKinds)),
  })
  .meta({ id: "OwnHours" });
export type OwnHours = z.infer<typeof ownHoursSchema>;

/** How long work may be overdue before the superior hears of it, as the office writes a time ("1 hari", "4 jam"); working time. */
const escalateAfter = z
  .string()
  .trim()
  .max(100)
  .refine((text) => parseDuration(text).kind === "fixed", {
    error: "Tulis satu lama waktu, misalnya “1 hari” atau “4 jam”.",
  });

/**
 * When an office works. Dates are the office's own ("2026-08-17"), `utcOffsetMinutes` is its zone. A holiday closes the office on its date whatever
 * the week or dated hours say.
 */
export const workingCalendarSchema = z
  .object({
    utcOffsetMinutes,
    week: weekSchema,
    datedHours: allDatedHours,
    holidays: z.array(holidaySchema).max(2000),
    yearlyHolidays: z.array(yearlyHolidaySchema).max(50),
    decrees: z.array(holidayDecreeSchema).max(100),
    ownHours: z.array(ownHoursSchema).max(100),
    escalateAfter: z.exactOptional(escalateAfter),
  })
  .meta({ id: "WorkingCalendar" });
export type WorkingCalendar = z.infer<typeof workingCalendarSchema>;
