import { firstSteps, type Sop } from "./sop.ts";

/** How often a procedure is begun by itself: once in every such period. */
export const recurrencePeriods = ["working-day", "week", "month", "quarter", "semester", "year"] as const;
export type RecurrencePeriod = (typeof recurrencePeriods)[number];

/** Words that say a period by themselves, or after "setiap". */
const named: readonly (readonly [RecurrencePeriod, RegExp])[] = [
  ["working-day", /^(harian|hari( kerja)?)$/],
  ["week", /^(mingguan|minggu|pekan|senin|selasa|rabu|kamis|jum'?at)$/],
  ["month", /^(bulanan|((awal|akhir|tanggal \d+) )?bulan)$/],
  ["quarter", /^(triwulan(an)?|(3|tiga) bulan)$/],
  ["semester", /^(semester(an)?|(6|enam) bulan)$/],
  ["year", /^(tahunan|((awal|akhir) )?tahun)$/],
];
/** "4x/tahun": so many times in a year. How often within another period ("3x/tahun") names no period that has a name. */
const timesAYear: Readonly<Record<string, RecurrencePeriod>> = { 12: "month", 4: "quarter", 2: "semester", 1: "year" };
const numbers: Readonly<Record<string, string>> = { satu: "1", dua: "2", empat: "4", "dua belas": "12" };
const times =
  /^(\d+|satu|dua belas|dua|empat) ?(?:x|kali) ?(?:\/|per|dalam|tiap|setiap)? ?(?:se(?=[a-z])|satu |1 )?(.+)$/;

/** The period in which something is done once; undefined where the text names none, or a number of times that fits no period. */
export function parseRecurrence(text: string): RecurrencePeriod | undefined {
  const said = text.toLowerCase().replace(/[’′]/g, "'").replace(/\s+/g, " ").trim();
  const [, count = "1", within] = times.exec(said) ?? [];
  const unit = within ?? said.replace(/^(setiap|tiap|per) /, "");
  const many = numbers[count] ?? count;
  if (within === "tahun") return timesAYear[many];
  return many === "1" ? named.find(([, pattern]) => pattern.test(unit))?.[0] : undefined;
}

/**
 * How often an SOP says that it is begun, with the words in which it does: what stands for the whole procedure, or else the Waktu of the steps that open it,
 * where that is a frequency. A frequency further down says nothing of the beginning.
 */
export function proposedRecurrence(sop: Sop): { period: RecurrencePeriod; text: string } | undefined {
  const openings = firstSteps(sop).flatMap(({ duration }) => (duration.kind === "frequency" ? duration.text : []));
  for (const text of [sop.recurrence ?? "", ...openings]) {
    const period = parseRecurrence(text);
    if (period !== undefined) return { period, text };
  }
  return undefined;
}
