import type { Language } from "@alur/model";

const units = ["kilobyte", "megabyte"] as const;

/** "340 kB", "1,2 MB"; never less than one kB. */
export function saySize(language: Language, bytes: number): string {
  const kilobytes = Math.max(1, bytes / 1000);
  const [amount, unit] = kilobytes < 1000 ? [kilobytes, units[0]] : [kilobytes / 1000, units[1]];
  const digits = unit === "megabyte" && amount < 10 ? 1 : 0;
  return new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB", {
    style: "unit",
    unit,
    maximumFractionDigits: digits,
  }).format(amount);
}
