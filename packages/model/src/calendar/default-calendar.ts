import { knownDecrees, knownHolidays, fixedHolidays } from "./national-holidays.ts";
import type { WorkingCalendar, WorkingWeek } from "./working-calendar.ts";

type Spans = WorkingWeek[number];

/**
 * The usual week of a five-day office: 37.5 hours from 07:30, a break of 60 minutes, on Friday of 90. Source: Perpres 21/2023; where the break lies is
 * common practice, and each office sets its own hours.
 */
export function usualWeek(): WorkingWeek {
  const day: Spans = [
    [450, 720],
    [780, 960],
  ];
  const friday: Spans = [
    [450, 690],
    [780, 990],
  ];
  return [day, day, day, day, friday, [], []];
}

/**
 * The week in Ramadan: 32.5 hours from 08:00, a break of 30 minutes, on Friday of 60. Source: Perpres 21/2023; where the break lies is common practice.
 * The dates of Ramadan follow the minister's decision of each year, so the office enters them.
 */
export function ramadanWeek(): WorkingWeek {
  const day: Spans = [
    [480, 720],
    [750, 900],
  ];
  const friday: Spans = [
    [480, 690],
    [750, 930],
  ];
  return [day, day, day, day, friday, [], []];
}

/** The calendar with which an office begins: the usual week, the holidays whose source is known, and no hours of its own. */
export function defaultWorkingCalendar(utcOffsetMinutes = 420): WorkingCalendar {
  return {
    utcOffsetMinutes,
    week: usualWeek(),
    datedHours: [],
    holidays: [...knownHolidays],
    yearlyHolidays: [...fixedHolidays],
    decrees: [...knownDecrees],
    ownHours: [],
  };
}
