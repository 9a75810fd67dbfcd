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

const unitWords: readonly (readonly [DurationUnit, RegExp])[] = [
  ["second", /^(detik|dtk|second)/],
  ["minute", /^(menit|mnt|minute|minit|mneit)/],
  ["hour", /^(jam|hour)/],
  ["day", /^(hari|hr|day)/],
  ["week", /^(minggu|mgg|pekan|week)/],
  ["month", /^(bulan|bln|month)/],
  ["year", /^(tahun|thn|year)/],
];
const openWords = /(menyesuaikan|disesuaikan|kondisional|sesuai|tergantung|fleksibel|setiap saat|sewaktu)/;
const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const amountPattern = new RegExp(
  String.raw`^(?:±|\+\/-|maks(?:imal|\.)?|max|min(?:imal|\.)?|paling lama|kurang lebih|selama)?\s*(${number})\s*(?:\([^)]*\)\s*)?(.*)$`,
);
const rangePattern = new RegExp(
  String.raw`^(${number})\s*([a-z]*)\s*(?:-|–|s\.?d\.?|s\/d|sampai(?: dengan)?)\s*(${number})\s*([a-z].*)$`,
);

/** A number as Indonesians write it: the dot parts thousands ("1.320"), the comma decimals ("1,5"). */
function parseNumber(text: string): number {
  const thousands = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  return Number((thousands ? text.replaceAll(".", "") : text).replace(",", "."));
}

function unitOf(text: string): DurationUnit | undefined {
  return unitWords.find(([, pattern]) => pattern.test(text.trim()))?.[0];
}

/** Reads what stands in a Waktu cell. Never fails: what cannot be read is `unreadable` and keeps its text. */
export function parseDuration(printed: string): Duration {
  const text = printed.trim();
  const said = text.toLowerCase().replace(/\s+/g, " ");
  if (said === "" || /^[-–—_.]+$/.test(said)) return { text, kind: "missing" };
  if (
    /\d\s*(x|kali)\s*(\/|per|se|dalam)/.test(said) ||
    /^(setiap|tiap)\s+(hari|minggu|bulan|tahun|semester|triwulan)/.test(said)
  ) {
    return { text, kind: "frequency" };
  }
  if (/^h\s*[-+]\s*\d+/.test(said)) return { text, kind: "relative-date" };
  const range = rangePattern.exec(said);
  if (range?.[1] && range[3]) {
    const unit = unitOf(range[4] ?? "");
    const first = unitOf(range[2] ?? "") ?? unit;
    if (unit && first === unit)
      return { text, kind: "range", amount: parseNumber(range[1]), most: parseNumber(range[3]), unit };
    if (unit && first) return { text, kind: "range" };
  }
  const found = amountPattern.exec(said);
  const unit = found ? unitOf(found[2] ?? "") : undefined;
  if (found?.[1] && unit) {
    const perItem = /(\/|\bper\b)\s*[a-z]/.test(found[2] ?? "");
    return { text, kind: perItem ? "per-item" : "fixed", amount: parseNumber(found[1]), unit };
  }
  if (openWords.test(said)) return { text, kind: "varies" };
  return { text, kind: "unreadable" };
}
