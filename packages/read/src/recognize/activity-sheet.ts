import { type Derivation, letters } from "@alur/model";
import { oneLine } from "../text/clean-text.ts";
import type { Block } from "../text/page-content.ts";
import { splitList } from "./identity-page.ts";

/** What an activity sheet ("lembar identifikasi kegiatan") says about one SOP: what sets it off and how it begins, goes on and ends. */
export interface ActivitySheet {
  title: string;
  kind: Derivation["kind"];
  firstStep: string;
  mainStep: string;
  lastStep: string;
  line: number;
}

const labels: readonly (readonly ["title" | "kind" | "firstStep" | "mainStep" | "lastStep", RegExp])[] = [
  ["title", /^(judul|nama)(sop|kegiatan)?$/],
  ["kind", /^(jenis|sifat)kegiatan$/],
  ["firstStep", /^langkahawal$/],
  ["mainStep", /^langkahutama$/],
  ["lastStep", /^langkahakhir$/],
];

/**
 * The activity sheets of a document, and its blocks without their rows: a sheet's title is no field of the identity page that follows it. A sheet prints
 * its steps twice, of the activity and in detail; the activity's stand first and are kept.
 */
export function takeActivitySheets(blocks: readonly Block[]): { sheets: ActivitySheet[]; rest: Block[] } {
  const sheets: ActivitySheet[] = [];
  const taken = new Set<unknown>();
  let open: { sheet: ActivitySheet; parts: unknown[] } | undefined;
  for (const { cells, line, part } of rowsOf(blocks)) {
    const field = readField(cells);
    if (!field) continue;
    if (field.name === "title") {
      open = {
        sheet: { title: field.value, kind: undefined, firstStep: "", mainStep: "", lastStep: "", line },
        parts: [part],
      };
      continue;
    }
    if (!open) continue;
    if (!sheets.includes(open.sheet)) sheets.push(open.sheet);
    for (const each of [...open.parts, part]) taken.add(each);
    if (field.name === "kind") open.sheet.kind ??= readKind(field.value);
    else open.sheet[field.name] ||= splitList(field.value).join("\n");
  }
  const rest = blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") return taken.has(block) ? [] : [block];
    const rows = block.rows.filter((row) => !taken.has(row));
    return rows.length === block.rows.length ? [block] : rows.length === 0 ? [] : [{ ...block, rows }];
  });
  return { sheets, rest };
}

/** Table rows and paragraphs alike as cells; a paragraph's label ends at its colon. */
function rowsOf(blocks: readonly Block[]): { cells: string[]; line: number; part: unknown }[] {
  return blocks.flatMap((block): { cells: string[]; line: number; part: unknown }[] =>
    block.kind === "paragraph"
      ? [{ cells: [block.text], line: block.line, part: block }]
      : block.rows.map((row) => ({ cells: row.cells, line: row.line, part: row })),
  );
}

function readField(cells: readonly string[]): { name: (typeof labels)[number][0]; value: string } | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => /[\p{L}]/u.test(cell));
  const [label = "", ...values] = filled.length === 1 ? splitAtColon(filled[0] ?? "") : filled;
  if (label.length > 60) return undefined;
  const said = letters(label.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+/i, ""));
  const name = labels.find(([, pattern]) => pattern.test(said))?.[0];
  const value = values[0]?.replace(/^:\s*/, "") ?? "";
  return name && value !== "" && values.length === 1
    ? { name, value: name === "title" ? oneLine(value) : value }
    : undefined;
}

function splitAtColon(text: string): string[] {
  const at = text.indexOf(":");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1).trim()];
}

const kinds: readonly (readonly [NonNullable<Derivation["kind"]>, string])[] = [
  ["routine", "rutin"],
  ["service", "pelayanan"],
  ["assignment", "penugasan"],
];

/** The kind that the sheet names; of several printed, the one that is ticked. */
function readKind(value: string): Derivation["kind"] {
  const text = value.toLowerCase();
  const named = kinds.filter(([, word]) => text.includes(word));
  const ticked = named.filter(([, word]) =>
    new RegExp(`(?:[☑☒✓✔√]|[[(]\\s*[vx√✓]\\s*[\\])])\\s*${word}`, "u").test(text),
  );
  const [only, ...others] = named.length === 1 ? named : ticked;
  return others.length === 0 ? only?.[0] : undefined;
}
