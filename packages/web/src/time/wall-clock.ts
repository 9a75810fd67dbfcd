const MINUTE = 60_000;

/** What the clock on an office's wall shows at a moment, as a field for day and hour writes it: "2026-12-24T15:00". */
export function wallClock(at: string, utcOffsetMinutes: number): string {
  return new Date(Date.parse(at) + utcOffsetMinutes * MINUTE).toISOString().slice(0, 16);
}

/** The moment at which the clock on an office's wall shows this; undefined for a field that is not filled in. */
export function momentOn(clock: string, utcOffsetMinutes: number): string | undefined {
  const shown = Date.parse(`${clock}Z`);
  return Number.isNaN(shown) ? undefined : new Date(shown - utcOffsetMinutes * MINUTE).toISOString();
}
