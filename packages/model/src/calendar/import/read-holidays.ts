import type { Message } from "../../message.ts";
import type { Holiday } from "../working-calendar.ts";
import { fromICalendar } from "./from-icalendar.ts";
import { fromJson } from "./from-json.ts";
import { fromLines } from "./from-lines.ts";
import type { LineFault } from "./line-fault.ts";
import { understand, type SaidHoliday } from "./said-holiday.ts";

export { lineFaultMessages, type LineFault, type LineFaultCode } from "./line-fault.ts";

/** What a pasted list gave: its holidays by date, the lines that gave none, and the sentence for a text that is no list at all. */
export interface ReadHolidays {
  holidays: Holiday[];
  faults: LineFault[];
  nothing?: Message;
}

const jsonBroken: Message = {
  id: "Teks ini bermula seperti JSON tetapi tidak utuh, atau bukan daftar hari libur. Salin seluruh isinya, lalu tempel lagi.",
  en: "This text begins like JSON but is not whole, or is no list of holidays. Copy all of it and paste it again.",
};
const nothingFound: Message = {
  id: "Tidak ada hari libur dalam teks ini. Tempelkan satu hari libur per baris: tanggal; nama; jenis.",
  en: "There are no holidays in this text. Paste one holiday a line: date; name; kind.",
};

/**
 * Reads a list of holidays as people have it: a table copied as text (CSV), an iCalendar file or JSON. `source` is the decree or letter that it comes from.
 * A wrong line is named and left out; the others are read.
 */
export function readHolidays(text: string, source: string): ReadHolidays {
  const said = saidIn(text.replace(/^\uFEFF/, "").trimEnd());
  if (!said) return { holidays: [], faults: [], nothing: jsonBroken };
  if (said.length === 0) return { holidays: [], faults: [], nothing: nothingFound };
  const holidays = new Map<string, Holiday>();
  const faults: LineFault[] = [];
  for (const one of said) {
    const { line, text: shown } = one;
    const understood = understand(one, source.trim());
    if (typeof understood === "string") {
      faults.push({ line, text: shown, code: understood });
      continue;
    }
    const fresh = understood.filter(({ date, name }) => !holidays.has(`${date} ${name.toLowerCase()}`));
    if (fresh.length === 0) faults.push({ line, text: shown, code: "said-twice" });
    for (const holiday of fresh) holidays.set(`${holiday.date} ${holiday.name.toLowerCase()}`, holiday);
  }
  return { holidays: [...holidays.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), faults };
}

function saidIn(text: string): SaidHoliday[] | undefined {
  const begin = text.trimStart();
  if (/^[{[]/.test(begin)) return fromJson(begin);
  return /^BEGIN:VCALENDAR/i.test(begin) ? fromICalendar(begin) : fromLines(text);
}
