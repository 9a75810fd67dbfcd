import type { Duration } from "@alur/model";

const designators = {
  second: ["PT", "S"],
  minute: ["PT", "M"],
  hour: ["PT", "H"],
  day: ["P", "D"],
  week: ["P", "W"],
  month: ["P", "M"],
  year: ["P", "Y"],
} as const satisfies Record<NonNullable<Duration["unit"]>, readonly [string, string]>;

/**
 * The longest time that a Waktu allows, as ISO 8601 writes it ("PT30M", "P3D"); nothing where it names none. A day stays a day of the office: what it is
 * worth only its calendar knows.
 */
export function isoDuration(duration: Duration): string | undefined {
  const { kind, amount, most = amount, unit } = duration;
  if ((kind !== "fixed" && kind !== "range") || most === undefined || unit === undefined || most === 0)
    return undefined;
  const [before, after] = designators[unit];
  return `${before}${most}${after}`;
}
