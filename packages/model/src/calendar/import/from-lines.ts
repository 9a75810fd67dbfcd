import { readDate } from "./read-date.ts";
import { kindOf, type SaidHoliday } from "./said-holiday.ts";

const headings = /^(tanggal|date|tgl|nama|name|keterangan|hari libur|jenis|kind|no\.?|hari)$/i;

/** A list with one holiday a line: date, name and perhaps its kind, in any order, kept apart by semicolons, tabs or commas, as tables are copied. */
export function fromLines(text: string): SaidHoliday[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    const cells = cellsOf(line).filter((cell) => cell !== "");
    if (cells.length === 0 || line.trim().startsWith("#") || cells.every((cell) => headings.test(cell))) return [];
    return [{ line: i + 1, text: line.trim(), ...sortCells(cells) }];
  });
}

/** The cell with the date is found by its form; of the others a kind's own word is the kind, numbering and days of the week say nothing, the rest is the name. */
function sortCells(cells: readonly string[]): Pick<SaidHoliday, "date" | "name" | "kind"> {
  const dated = cells.find((cell) => readDate(cell) !== undefined) ?? "";
  const rest = cells.filter(
    (cell) => cell !== dated && !/^(\d+\.?|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad)$/i.test(cell),
  );
  if (cells.length === 1 && dated !== "") return { date: dated, name: nameBeside(dated), kind: "" };
  const [name = "", ...further] = rest;
  // "Jenis;Nama" or "Nama;Jenis": a cell that is nothing but a kind's word is the kind.
  if (further.length > 0 && isKind(name)) return { date: dated, name: further[0] ?? "", kind: name };
  return { date: dated, name, kind: further[0] ?? "" };
}

function isKind(cell: string): boolean {
  return (
    /^(libur )?(nasional|cuti bersama|daerah|kantor|national|regional|office|collective[- ]leave)$/i.test(cell) &&
    kindOf(cell, "") !== undefined
  );
}

/** "19 Maret 2026 Hari Raya Nyepi": what stands behind or before the date in the same cell. */
function nameBeside(cell: string): string {
  return cell
    .replace(/\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}/u, "")
    .replace(/^[\s:,–-]+|[\s:,–-]+$/gu, "");
}

/** The cells of a line. A quoted cell may hold the separator; a doubled quote is a quote. */
function cellsOf(line: string): string[] {
  const separator = ["\t", ";", ","].find((mark) => line.includes(mark)) ?? ",";
  const cells = [""];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? "";
    if (char === '"' && quoted && line[i + 1] === '"') {
      cells[cells.length - 1] += '"';
      i++;
    } else if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) cells.push("");
    else cells[cells.length - 1] += char;
  }
  return cells.map((cell) => cell.trim());
}
