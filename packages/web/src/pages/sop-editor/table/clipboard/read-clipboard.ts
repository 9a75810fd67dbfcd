import { openSopData, type Sop } from "@alur/model";
import { readText, tablesInHtml } from "@alur/read";
import { readTabbed } from "./cell-texts.ts";
import type { CopiedForms } from "./holds-table.ts";
import type { Cells } from "./paste-cells.ts";

/** What was copied: rows of an SOP, a table with its headings that the reader understands, or cells. */
export type Copied = { kind: "rows"; sop: Sop } | { kind: "table"; sop: Sop } | { kind: "cells"; cells: Cells };

/** The two kinds of headings by which a table is one of an SOP and not some cells of it. */
const headings = [
  /kegiatan|aktivitas|aktifitas|uraian|prosedur|tahapan/i,
  /pelaksana|mutu baku|waktu|output|kelengkapan/i,
];

function isHeaded(cells: Cells): boolean {
  const top = cells.slice(0, 3).flat().join(" ");
  return cells.length > 2 && headings.every((heading) => heading.test(top));
}

/** Reads what was copied here, in Excel, in Word or on a page of the web. A table with headings goes through the reader, as a document does. */
export function readClipboard(copied: CopiedForms): Copied | undefined {
  if (copied.rows !== "") {
    const opened = openSopData(parsed(copied.rows));
    if ("sop" in opened) return { kind: "rows", sop: opened.sop };
  }
  const text = (/<table\b/i.test(copied.html) ? tablesInHtml(copied.html) : undefined) ?? copied.plain;
  if (text.trim() === "") return undefined;
  const cells = readTabbed(text.replace(/^\s*\n/, ""));
  const table = isHeaded(cells) ? longest(readText(text, "").drafts.map((draft) => draft.sop)) : undefined;
  return table ? { kind: "table", sop: table } : { kind: "cells", cells };
}

/** The one with the most steps; undefined where none has any. */
function longest(sops: readonly Sop[]): Sop | undefined {
  const [first] = sops.toSorted((one, other) => other.steps.length - one.steps.length);
  return first && first.steps.length > 0 ? first : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
