import type { Language } from "@alur/model";
import type { CheckedRegister } from "./use-checked-register.ts";

const columns = ["severity", "rule", "sop", "place", "finding", "other"] as const;
type Line = Record<(typeof columns)[number], string>;

/** The findings across SOPs as a table that a spreadsheet opens: one line each. */
export function findingsCsv({ sops, report }: CheckedRegister, language: Language, heads: Line): string {
  const titleOf = (number: number | undefined): string =>
    number === undefined ? "" : (sops[number]?.sop.identity.title ?? "");
  const lines: Line[] = report.groups.flatMap(({ severity, rule, findings }) =>
    findings.map(({ sop, place, message, twin }) => ({
      severity,
      rule,
      sop: titleOf(sop),
      place: place[language],
      finding: message[language],
      other: titleOf(twin?.sop),
    })),
  );
  // A spreadsheet knows by the mark at the front that the file is UTF-8.
  return `\uFEFF${[heads, ...lines].map((line) => `${columns.map((column) => cellOf(line[column])).join(",")}\r\n`).join("")}`;
}

/** In quotation marks; words of a document that a spreadsheet would take for a formula are told to be words. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
