const months = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "pebruari"],
  ["maret", "march", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agu", "ags", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov", "nopember"],
  ["desember", "december", "des", "dec"],
];

const isoDate = /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const compactDate = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const inWords = /(?<!\d)(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})(?!\d)/u;

/** A date that somebody wrote: the date itself, false for one that no calendar has, nothing where no date stands. The day comes before the month. */
export function readDate(text: string): string | false | undefined {
  const iso = isoDate.exec(text) ?? compactDate.exec(text);
  if (iso) return realDate(iso[1], iso[2], iso[3]);
  const numbers = dayFirst.exec(text);
  if (numbers) return realDate(numbers[3], numbers[2], numbers[1]);
  const words = inWords.exec(text);
  if (!words) return undefined;
  const month = months.findIndex((names) => names.includes((words[2] ?? "").toLowerCase())) + 1;
  return realDate(words[3], String(month), words[1]);
}

function realDate(year = "", month = "", day = ""): string | false {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const moment = Date.parse(`${date}T00:00:00Z`);
  // 30 February becomes a day of March in some engines and no date in others.
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== date ? false : date;
}
