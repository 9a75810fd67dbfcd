import type { Duration, DurationUnit } from "@alur/model";

/** For comparing sizes only: an office day of seven and a half hours, five days a week, twenty a month. Deadlines ask the office's own calendar. */
const minutesOf: Readonly<Record<DurationUnit, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 450,
  week: 2250,
  month: 9000,
  year: 108_000,
};

/** About how many minutes of work a fixed time is. Undefined for every other kind of time. */
export function roughMinutes({ kind, amount, unit }: Duration): number | undefined {
  return kind === "fixed" && amount !== undefined && unit !== undefined ? amount * minutesOf[unit] : undefined;
}
