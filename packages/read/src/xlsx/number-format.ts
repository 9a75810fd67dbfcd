import { literalPart, showDate } from "./show-date.ts";

/** The formats that Excel knows by number alone, as an Indonesian Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
};

/** The code of a format by its number: one that the file brings along, or one that Excel knows. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? builtIn[id] ?? "General";
}

/** A number as the sheet shows it: with its unit ("30 menit"), as a date, with the marks of Indonesian numbers. What this does not know is shown plain. */
export function showNumber(value: number, code: string, since1904: boolean): string {
  const section = sectionFor(value, code);
  if (/^general$/i.test(section.trim()) || section === "@" || section === "") return plain(value);
  const bare = section.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (/general/i.test(bare)) return section.replace(/"([^"]*)"/g, "$1").replace(/general/i, plain(value));
  if (/[dmyhs]/i.test(bare)) return value < 0 ? plain(value) : showDate(value + (since1904 ? 1462 : 0), section);
  if (/[Ee][+-]|\//.test(bare) || !/[0#?]/.test(bare)) return /[0#?]/.test(bare) ? plain(value) : literal(section);
  return showAmount(code.includes(";") ? Math.abs(value) : value, section);
}

/** Formats hold up to four parts: for what is above, below and exactly nothing, and for words. */
function sectionFor(value: number, code: string): string {
  const sections = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [];
  const [positive = "", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(11))).replace(".", ",");
}

function literal(section: string): string {
  return section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, " ")
    .replace(/"([^"]*)"|\\(.)/g, "$1$2")
    .trim();
}

function showAmount(value: number, section: string): string {
  const parts = [...section.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|[0#?.,]+|[^]/g)].map(([part]) => part);
  const pattern = parts.find((part) => /^[0#?.,]*[0#?][0#?.,]*$/.test(part)) ?? "";
  const percent = parts.includes("%");
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [whole = "", decimals = ""] = pattern.replace(/,+$/, "").split(".");
  const scaled = (Math.abs(value) * (percent ? 100 : 1)) / 1000 ** thousands;
  const [digits = "0", rest = ""] = scaled.toFixed(Math.min(decimals.length, 20)).split(".");
  const least = (whole.match(/0/g) ?? []).length;
  const padded = digits === "0" && least === 0 ? "" : digits.padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ".") : padded;
  const kept =
    rest.slice(0, (decimals.match(/0/g) ?? []).length) +
    rest.slice((decimals.match(/0/g) ?? []).length).replace(/0+$/, "");
  const number = `${value < 0 ? "-" : ""}${grouped}${kept === "" ? "" : `,${kept}`}`;
  return parts
    .map((part) => (part === pattern ? number : literalPart(part)))
    .join("")
    .trim();
}
