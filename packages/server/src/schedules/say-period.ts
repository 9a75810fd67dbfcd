import type { RecurrencePeriod } from "@alur/model";

const months = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const romans = ["I", "II", "III", "IV"];

/** What a period is called in the subject of the berkas that is opened for it, by the date on which it comes round: "Triwulan II 2026". */
export function sayPeriod(period: RecurrencePeriod, date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const ofMonths = (length: number): string => romans[Math.floor((month - 1) / length)] ?? "";
  const name = months[month - 1] ?? "";
  switch (period) {
    case "working-day":
      return `${day} ${name} ${year}`;
    case "week":
      return `pekan ${day} ${name} ${year}`;
    case "month":
      return `${name} ${year}`;
    case "quarter":
      return `Triwulan ${ofMonths(3)} ${year}`;
    case "semester":
      return `Semester ${ofMonths(6)} ${year}`;
    case "year":
      return `Tahun ${year}`;
  }
}
