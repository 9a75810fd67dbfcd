import { emptyIdentity, type Identity } from "@alur/model";
import { oneLine } from "../text/clean-text.ts";
import type { Block, TableRow } from "../text/page-content.ts";
import { readFieldLabel, readListLabel, type IdentityField, type IdentityList } from "./identity-labels.ts";
import { readRatifiedBy } from "./ratified-by.ts";
import { completeFrom, readSignature } from "./signature.ts";

/** What was collected from an identity page before it is put in order. */
interface Found {
  fields: Map<IdentityField, string>;
  lists: Map<IdentityList, string[]>;
}

/** The identity page among the blocks before a table; who signed may stand only below it. Undefined when fewer than two of its fields are printed there. */
export function readIdentity(before: readonly Block[], after: readonly Block[] = []): Identity | undefined {
  const found: Found = { fields: new Map(), lists: new Map() };
  let open: IdentityList | undefined;
  for (const block of before) {
    if (block.kind === "paragraph") open = readLine(block.text, open, found);
    else {
      open = undefined;
      readIdentityRows(block.rows, found);
    }
  }
  if (found.fields.size + found.lists.size < 2) return undefined;
  const field = (name: IdentityField) => found.fields.get(name) ?? "";
  const list = (name: IdentityList) => splitList((found.lists.get(name) ?? []).join("\n"));
  const office = readOffice(before);
  return {
    ...emptyIdentity(oneLine(field("title"))),
    number: oneLine(field("number")),
    agency: oneLine(field("agency")) || office.agency,
    workUnit: oneLine(field("workUnit")) || office.workUnit,
    drawnUpOn: oneLine(field("drawnUpOn")),
    revisedOn: oneLine(field("revisedOn")),
    effectiveFrom: oneLine(field("effectiveFrom")),
    ratifiedOn: oneLine(field("ratifiedOn")),
    revision: oneLine(field("revision")),
    ratifiedBy: completeFrom(readRatifiedBy(field("ratifiedBy")), readSignature(after)),
    legalBasis: list("legalBasis"),
    qualifications: list("qualifications"),
    relatedSops: list("relatedSops"),
    equipment: list("equipment"),
    cautions: list("cautions"),
    records: list("records"),
    purpose: list("purpose"),
  };
}

/** A line of its own is a field, the heading of a list ("Dasar Hukum:") or, while a list is open, one of its numbered entries. */
function readLine(text: string, open: IdentityList | undefined, found: Found): IdentityList | undefined {
  const [label, value] = splitAtColon(text);
  const name = readFieldLabel(label);
  if (name && value !== undefined) {
    if (!found.fields.has(name)) found.fields.set(name, value);
    return undefined;
  }
  const list = readListLabel(label);
  if (list) {
    addTo(found, list, value ?? "");
    return list;
  }
  if (!open || !/^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-–•●▪*])\s/.test(text)) return undefined;
  addTo(found, open, text);
  return open;
}

function splitAtColon(text: string): [string, string?] {
  const at = text.indexOf(":");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1).trim()];
}

function readIdentityRows(rows: readonly TableRow[], found: Found): void {
  let open: { list: IdentityList; column: number }[] = [];
  for (const row of rows) {
    const headed = row.cells.map(splitHeadedList);
    const labels = headed.map((cell) => cell?.list);
    const filled = row.cells.flatMap((cell, column) => (cell === "" || cell === ":" ? [] : [column]));
    if (labels.some((label) => label !== undefined)) {
      const goesOn = open.filter(({ column }) => labels[column] === undefined && filled.includes(column));
      for (const { list, column } of goesOn) addTo(found, list, row.cells[column] ?? "");
      open = [...goesOn, ...labels.flatMap((list, column) => (list === undefined ? [] : [{ list, column }]))];
      // "Dasar Hukum | 1. Undang-Undang …": the list stands beside its label, not below it.
      for (const { list, column } of open.filter((each) => !goesOn.includes(each))) {
        const inside = headed[column]?.entries ?? "";
        addTo(found, list, inside);
        if (inside !== "") continue;
        const next = filled.find((other) => other > column);
        if (next !== undefined && labels[next] === undefined) addTo(found, list, row.cells[next] ?? "");
      }
    } else if (!readFieldCells(row.cells, found)) {
      for (const { list, column } of open) addTo(found, list, row.cells[column] ?? "");
    } else {
      open = [];
    }
  }
}

/** "Nomor SOP | : | 065/…", or all of it in one cell. */
function readFieldCells(cells: readonly string[], found: Found): boolean {
  let any = false;
  cells.forEach((cell, column) => {
    const [label, inside] = splitAtColon(cell);
    const name = readFieldLabel(label);
    if (!name) return;
    const rest = cells.slice(column + 1);
    const next = rest.findIndex((other) => readFieldLabel(splitAtColon(other)[0]) !== undefined);
    const value = [inside ?? "", ...(next < 0 ? rest : rest.slice(0, next))].find(
      (other) => other.replace(/^:\s*/, "") !== "",
    );
    // A heading such as "NO | NAMA SOP" has no value beside it and starts a list of SOPs, not an identity page.
    if (value === undefined && !rest.some((other) => other.trim() === ":") && inside === undefined) return;
    any = true;
    if (!found.fields.has(name)) found.fields.set(name, (value ?? "").replace(/^:\s*/, ""));
  });
  return any;
}

/** "Dasar Hukum", or the list in the same cell as its heading: below it, or behind a colon. */
function splitHeadedList(cell: string): { list: IdentityList; entries: string } | undefined {
  const whole = readListLabel(cell);
  if (whole) return { list: whole, entries: "" };
  const [, head = "", entries = ""] = /^([^\n:]{4,60})[\n:]\s*([^]*)$/.exec(cell) ?? [];
  const list = readListLabel(head);
  return list && { list, entries: entries.replace(/^[\s:]+/, "") };
}

function addTo(found: Found, list: IdentityList, text: string): void {
  if (text.trim() === "") return;
  const texts = found.lists.get(list);
  if (texts) texts.push(text);
  else found.lists.set(list, [text]);
}

/** The entries of a list: by line, bullet, ascending number or letter, or semicolon. */
export function splitList(text: string): string[] {
  const numbered = text.split("\n").filter((line) => /^\s*\d{1,2}[.)](?:\s|(?=\p{L}))/u.test(line)).length > 1;
  return text
    .split(numbered ? /\n/ : /\n|;/)
    .flatMap((line) => splitAscending(line, /(?:^|\s)(\d{1,2})[.)](?:\s+|(?=\p{L}))/gu, (mark) => Number(mark)))
    .flatMap((line) => splitAscending(line, /(?:^|\s)([a-z])[.)]\s+/g, (mark) => mark.charCodeAt(0) - 96))
    .flatMap((line) => line.split(/(?:^|\s)[-–•●▪]\s+/))
    .map((entry) =>
      oneLine(entry)
        .replace(/[;,.]$/, "")
        .trim(),
    )
    .filter((entry) => /[\p{L}\p{N}]/u.test(entry));
}

/** Splits before "1.", "2.", "3." in that order only, so that "No. 53" and "2014." part nothing. */
function splitAscending(line: string, pattern: RegExp, order: (mark: string) => number): string[] {
  const parts: string[] = [];
  let from = 0;
  let expected: number | undefined;
  for (const found of line.matchAll(pattern)) {
    const value = order(found[1] ?? "");
    if (expected === undefined ? found.index > 0 && value !== 1 : value !== expected) continue;
    parts.push(line.slice(from, found.index));
    from = found.index + found[0].length;
    expected = value + 1;
  }
  return [...parts, line.slice(from)];
}

/** Whose paper it is: "PEMERINTAH …" and the office below it, from the letterhead before the fields. */
function readOffice(before: readonly Block[]): { agency: string; workUnit: string } {
  const inTable = before.flatMap((block) =>
    block.kind === "table" ? block.rows.slice(0, 8).flatMap((row) => (row.cells[0] ?? "").split("\n")) : [],
  );
  const lines = [...inTable, ...before.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))];
  const clean = lines.map((line) => oneLine(line.replace(/[*#_]/g, "")));
  const agency =
    clean.find((line) => /^(pemerintah|kementerian|badan|lembaga|republik)\b/i.test(line) && line.length < 120) ?? "";
  const workUnit =
    clean.find(
      (line) =>
        line !== agency &&
        /^(dinas|badan|kantor|kecamatan|kelurahan|inspektorat|sekretariat|bagian|satuan|rumah sakit|upt)\b/i.test(
          line,
        ) &&
        line.length < 120,
    ) ?? "";
  return { agency, workUnit };
}
