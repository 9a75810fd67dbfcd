import { weekSchema, type WorkingWeek } from "@alur/model";

type Spans = WorkingWeek[number];

/** "07.30–12.00, 13.00–16.00": the hours of a day as they are read and typed; empty on a free day. */
export function hoursText(day: Spans): string {
  return day.map(([opens, closes]) => `${clock(opens)}–${clock(closes)}`).join(", ");
}

/** The hours of a day as somebody typed them; undefined where they cannot be understood. */
export function readHours(text: string): Spans | undefined {
  const parts = text
    .split(/[,;]|\bdan\b|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const spans = parts.map((part) => /^(\d{1,2})[.:](\d{2})\s*(?:[-–—]|s\.?d\.?)\s*(\d{1,2})[.:](\d{2})$/.exec(part));
  const day = spans.map((span): [number, number] => [minutes(span?.[1], span?.[2]), minutes(span?.[3], span?.[4])]);
  // The schema of the whole week knows what hours of a day are; six free days complete it.
  return weekSchema.safeParse([day, [], [], [], [], [], []]).success ? day : undefined;
}

/** How long a day is worked, in minutes. */
export function minutesOf(day: Spans): number {
  return day.reduce((sum, [opens, closes]) => sum + closes - opens, 0);
}

function minutes(hour: string | undefined, minute: string | undefined): number {
  return Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : Number.NaN;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}.${String(minute % 60).padStart(2, "0")}`;
}
