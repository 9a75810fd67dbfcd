import type { Language } from "@alur/model";

const locales: Record<Language, string> = { id: "id-ID", en: "en-GB" };

/** The zones of Indonesia by their distance from UTC: WIB, WITA, WIT. */
const zones: Record<number, string> = { 420: "Asia/Jakarta", 480: "Asia/Makassar", 540: "Asia/Jayapura" };

/** How moments are said in a language and an office's own zone; without an office, in the zone of the device. */
export interface TimeSpeech {
  language: Language;
  utcOffsetMinutes?: number;
}

function zoneOf({ utcOffsetMinutes }: TimeSpeech): Intl.DateTimeFormatOptions {
  const timeZone = utcOffsetMinutes === undefined ? undefined : zones[utcOffsetMinutes];
  return timeZone === undefined ? {} : { timeZone };
}

/** "Sen, 23 Nov 2026, 14.30" */
export function sayMoment(speech: TimeSpeech, at: string): string {
  return new Intl.DateTimeFormat(locales[speech.language], {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    ...zoneOf(speech),
  }).format(new Date(at));
}

/** "23 November 2026" */
export function sayDate(speech: TimeSpeech, at: string): string {
  return new Intl.DateTimeFormat(locales[speech.language], { dateStyle: "long", ...zoneOf(speech) }).format(
    new Date(at),
  );
}

/** "23 November 2026" of a date that has no hour: the same in every zone. */
export function sayDay({ language }: TimeSpeech, date: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(noon);
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** Nearer than a minute nobody counts. */
const nearby: Record<Language, { past: string; ahead: string }> = {
  id: { past: "baru saja", ahead: "sebentar lagi" },
  en: { past: "just now", ahead: "in a moment" },
};

/** "2 jam lagi", "kemarin", "5 menit yang lalu", "baru saja": how far a moment is from now, in the largest unit that fits. */
export function sayDistance(speech: TimeSpeech, at: string, now: number): string {
  const distance = Date.parse(at) - now;
  const step = steps.find(([, size]) => Math.abs(distance) >= size);
  if (!step) return nearby[speech.language][distance > 0 ? "ahead" : "past"];
  const [unit, length] = step;
  const format = new Intl.RelativeTimeFormat(locales[speech.language], { numeric: "auto" });
  return format.format(Math.trunc(distance / length), unit);
}
