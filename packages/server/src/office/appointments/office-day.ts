const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The moment at which a day of an office ("2026-03-02") begins, by the office's zone. */
export function beginningOf(day: string, { utcOffsetMinutes }: { utcOffsetMinutes: number }): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - utcOffsetMinutes * MINUTE);
}

/** The moment at which a day of an office is over. */
export function endOf(day: string, zone: { utcOffsetMinutes: number }): Date {
  return new Date(beginningOf(day, zone).getTime() + DAY);
}

/** The day of an office that contains a moment. */
export function officeDay(moment: Date, { utcOffsetMinutes }: { utcOffsetMinutes: number }): string {
  return new Date(moment.getTime() + utcOffsetMinutes * MINUTE).toISOString().slice(0, 10);
}

/** The last day of what is over at a moment. */
export function lastDayBefore(moment: Date, zone: { utcOffsetMinutes: number }): string {
  return officeDay(new Date(moment.getTime() - 1), zone);
}
