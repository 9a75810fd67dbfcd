import type { SaidHoliday } from "./said-holiday.ts";

/** An iCalendar file, as calendar programs export it: every VEVENT is a holiday. Its DTEND is the day after the last one (RFC 5545, 3.6.1). */
export function fromICalendar(text: string): SaidHoliday[] {
  const holidays: SaidHoliday[] = [];
  let event: Map<string, string> | undefined;
  let begunAt = 0;
  for (const { line, text: content } of unfolded(text)) {
    const [, name = "", value = ""] = /^([A-Za-z-]+)(?:;[^:]*)?:(.*)$/.exec(content) ?? [];
    const property = name.toUpperCase();
    if (property === "BEGIN" && value.toUpperCase() === "VEVENT") {
      event = new Map();
      begunAt = line;
    } else if (property === "END" && value.toUpperCase() === "VEVENT" && event) {
      holidays.push(holidayOf(event, begunAt));
      event = undefined;
    } else event?.set(property, value);
  }
  return holidays;
}

function holidayOf(event: ReadonlyMap<string, string>, line: number): SaidHoliday {
  const [date = "", end] = [event.get("DTSTART"), event.get("DTEND")];
  const name = (event.get("SUMMARY") ?? "").replaceAll(/\\n/gi, " ").replaceAll(/\\(.)/g, "$1");
  const until = end === undefined ? undefined : dayBefore(end);
  return {
    line,
    text: [date, name].filter((part) => part !== "").join(" "),
    date,
    ...(until === undefined || until < date.slice(0, 8) ? {} : { until }),
    name,
    kind: "",
  };
}

/** "20260321" → "20260320"; undefined where no date stands. */
function dayBefore(compact: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(compact) ?? [];
  if (year === undefined) return undefined;
  const before = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) - 1));
  return before.toISOString().slice(0, 10).replaceAll("-", "");
}

/** The content lines with where each begins: a line that begins with a blank goes on the one before (RFC 5545, 3.1). */
function unfolded(text: string): { line: number; text: string }[] {
  const lines: { line: number; text: string }[] = [];
  text.split(/\r\n|\r|\n/).forEach((content, i) => {
    const last = lines.at(-1);
    if (/^[ \t]/.test(content) && last) last.text += content.slice(1);
    else lines.push({ line: i + 1, text: content });
  });
  return lines;
}
