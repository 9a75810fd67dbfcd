import type { SaidHoliday } from "./said-holiday.ts";

/** The names under which public lists of holidays keep each part. */
const keys = {
  date: ["date", "tanggal", "holiday_date", "tgl"],
  name: ["name", "nama", "keterangan", "holiday_name", "summary", "description"],
  kind: ["kind", "jenis", "type"],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** A JSON list of holidays, or an object with a date for each key. Undefined where the text is no whole JSON, or JSON of another kind. */
export function fromJson(text: string): SaidHoliday[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const entries = Array.isArray(json) ? json : isFields(json) ? listIn(json) : undefined;
  return entries?.map((entry, i) => holidayOf(isFields(entry) ? entry : {}, entry, i + 1));
}

/** Some lists stand in a wrapping object, some are objects whose keys are the dates. */
function listIn(json: Fields): unknown[] | undefined {
  const list = Object.values(json).find((value) => Array.isArray(value) && value.every(isFields));
  if (Array.isArray(list) && list.length > 0) return list;
  const dated = Object.entries(json).filter(([key]) => /^\d{4}-\d{2}-\d{2}$/.test(key));
  if (dated.length === 0) return undefined;
  return dated.map(([date, value]) => (isFields(value) ? { ...value, date } : { date, name: value }));
}

function holidayOf(fields: Fields, entry: unknown, line: number): SaidHoliday {
  const [date, name, kind] = [keys.date, keys.name, keys.kind].map((names) => textAt(fields, names));
  const leave = Object.entries(fields).some(([key, value]) => /^(is_)?cuti/i.test(key) && value === true);
  return {
    line,
    text: (JSON.stringify(entry) ?? "").slice(0, 200),
    date: date ?? "",
    name: name ?? "",
    kind: kind !== undefined && kind !== "" ? kind : leave ? "cuti bersama" : "",
  };
}

function textAt(fields: Fields, names: readonly string[]): string | undefined {
  const value = names.map((name) => fields[name]).find((found) => found !== undefined);
  return typeof value === "string"
    ? value
    : Array.isArray(value) && typeof value[0] === "string"
      ? value[0]
      : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
