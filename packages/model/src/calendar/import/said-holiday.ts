import type { Holiday, HolidayKind } from "../working-calendar.ts";
import type { LineFaultCode } from "./line-fault.ts";
import { readDate } from "./read-date.ts";

/** One holiday as somebody wrote it, before it is understood. */
export interface SaidHoliday {
  line: number;
  /** What stands there, for showing it again. */
  text: string;
  date: string;
  /** The last date, where the entry covers several days. */
  until?: string;
  name: string;
  kind: string;
}

const kindWords: readonly [RegExp, HolidayKind][] = [
  [/cuti bersama|collective[- ]leave|joint (holiday|leave)/i, "collective-leave"],
  [/daerah|provinsi|kabupaten|kota\b|regional|gubernur|bupati/i, "regional"],
  [/kantor|instansi|office/i, "office"],
  [/nasional|national|public/i, "national"],
];

/** The kind as it was said; where nobody said it the name may, and otherwise it is a national holiday. */
export function kindOf(said: string, name: string): HolidayKind | undefined {
  if (said !== "") return kindWords.find(([words]) => words.test(said))?.[1];
  return kindWords[0]?.[0].test(name) ? "collective-leave" : "national";
}

/** The holidays that an entry means: one, or one for each day that it covers. */
export function understand(said: SaidHoliday, source: string): Holiday[] | LineFaultCode {
  if (said.date === "") return "date-missing";
  const date = readDate(said.date);
  const until = said.until === undefined ? date : readDate(said.until);
  if (date === undefined || until === undefined) return "date-missing";
  if (date === false || until === false || until < date) return "date-unreadable";
  const name = said.name.trim().slice(0, 300);
  if (name === "") return "name-missing";
  const kind = kindOf(said.kind.trim(), name);
  if (!kind) return "kind-unknown";
  const dates = coveredDates(date, until);
  return dates.length > 31 ? "too-long" : dates.map((one) => ({ date: one, name, kind, source }));
}

/** The dates from the first to the last; no more than one over the limit, however far apart they are. */
function coveredDates(first: string, last: string): string[] {
  const dates: string[] = [];
  let moment = Date.parse(`${first}T00:00:00Z`);
  for (let date = first; date <= last && dates.length <= 31;) {
    dates.push(date);
    moment += 86_400_000;
    date = new Date(moment).toISOString().slice(0, 10);
  }
  return dates;
}
