import type { Holiday, HolidayDecree, YearlyHoliday } from "./working-calendar.ts";

/**
 * National holidays that fall on the same date every year. All others follow a religious calendar and the decree of the year; they are here only where
 * the decree is known date by date.
 */
export const fixedHolidays: readonly YearlyHoliday[] = (
  [
    ["01-01", "Tahun Baru Masehi"],
    ["05-01", "Hari Buruh Internasional"],
    ["06-01", "Hari Lahir Pancasila"],
    ["08-17", "Proklamasi Kemerdekaan"],
    ["12-25", "Hari Raya Natal"],
  ] as const
).map(([day, name]) => ({ day, name, kind: "national", source: "Tanggal tetap setiap tahun" }));

/** The decrees that Alur knows, with the number of dates that each sets. For any other year the office names the decree itself. */
export const knownDecrees: readonly HolidayDecree[] = [
  {
    year: 2026,
    name: "SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497, 2, dan 5 Tahun 2025",
    national: 17,
    collectiveLeave: 8,
  },
];

/** The collective leave of civil servants in 2026, all eight dates. Source: Keppres 42/2025. */
const collectiveLeave2026 = ["02-16", "03-18", "03-20", "03-23", "03-24", "05-15", "05-28", "12-24"];

/** The dated holidays that Alur knows. What a decree sets beyond them is missing, and `missingDates` says so. */
export const knownHolidays: readonly Holiday[] = collectiveLeave2026.map((day) => ({
  date: `2026-${day}`,
  name: "Cuti bersama ASN",
  kind: "collective-leave",
  source: "Keppres 42/2025",
}));
