/** A day as printed on the identity page. Some offices give the month alone. */
export interface PrintedDate {
  year: number;
  month: number;
  day?: number;
}

const months: readonly RegExp[] = [
  /^(januari|january|jan)$/,
  /^(februari|pebruari|february|feb|peb)$/,
  /^(maret|march|mar)$/,
  /^(april|apr)$/,
  /^(mei|may)$/,
  /^(juni|june|jun)$/,
  /^(juli|july|jul)$/,
  /^(agustus|august|agu|agt|agst|aug)$/,
  /^(september|sept|sep)$/,
  /^(oktober|october|okt|oct)$/,
  /^(november|nopember|nov|nop)$/,
  /^(desember|december|des|dec)$/,
];

/** Reads "5 Januari 2026", "05-01-2026", "5/1/2026", "2026-01-05", "5-Jan-2026" and "Januari 2026". Undefined for anything else. */
export function readPrintedDate(text: string): PrintedDate | undefined {
  const said = text.toLowerCase().replace(/^\s*(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\s*,?\s*/, "");
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(said);
  if (iso) return dated(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const figures = /^\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\s*$/.exec(said);
  if (figures) return dated(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const words = /^\s*(?:(\d{1,2})\s*[-/. ]\s*)?([a-z]{3,9})\.?\s*[-/. ]?\s*(\d{4})\s*$/.exec(said);
  const month = words ? months.findIndex((name) => name.test(words[2] ?? "")) + 1 : 0;
  if (!words || month === 0) return undefined;
  return dated(words[1] === undefined ? undefined : Number(words[1]), month, Number(words[3]));
}

function dated(day: number | undefined, month: number, year: number): PrintedDate | undefined {
  const real = month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(month, year)));
  return real ? { year, month, ...(day === undefined ? {} : { day }) } : undefined;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether one day is certainly before the other; a month alone may be any of its days. */
export function isBefore(one: PrintedDate, other: PrintedDate): boolean {
  if (one.year !== other.year) return one.year < other.year;
  if (one.month !== other.month) return one.month < other.month;
  return one.day !== undefined && other.day !== undefined && one.day < other.day;
}
