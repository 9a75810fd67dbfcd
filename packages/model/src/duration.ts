import * as z from "zod";

/**
 * What the Waktu column says. `fixed`: one amount ("30 menit"). `range`: from–to ("1-3 hari"). `per-item`: for each document or person
 * ("5 menit/berkas"). `frequency`: how often, not how long ("4x/tahun", "setiap bulan"). `relative-date`: counted from a date ("H-3").
 * `varies`: left open ("menyesuaikan"). `missing`: the cell is empty. `unreadable`: something stands there that nobody can read as a time.
 */
export const durationKinds = [
  "fixed",
  "range",
  "per-item",
  "frequency",
  "relative-date",
  "varies",
  "missing",
  "unreadable",
] as const;
export const durationUnits = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

/**
 * A time as the office wrote it. The text always stays; `amount`, `most` (the upper end of a range) and `unit` only where they could be read.
 * What one day is worth in minutes is never said here: only a `WorkingCalendar` knows.
 */
export const durationSchema = z
  .object({
    text: z.string(),
    kind: z.enum(durationKinds),
    amount: z.exactOptional(z.number().nonnegative()),
    most: z.exactOptional(z.number().nonnegative()),
    unit: z.exactOptional(z.enum(durationUnits)),
  })
  .meta({ id: "Duration" });
export type Duration = z.infer<typeof durationSchema>;
export type DurationKind = (typeof durationKinds)[number];
export type DurationUnit = (typeof durationUnits)[number];
