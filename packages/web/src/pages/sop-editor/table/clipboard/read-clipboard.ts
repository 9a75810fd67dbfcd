import { openSopData, type Sop } from "@alur/model";
import { readTabbed } from "./cell-texts.ts";
import type { CopiedForms } from "./holds-table.ts";

/** What was copied: rows of an SOP, a table with its headings that the reader understands, or cells. */
export type Copied =
  | { kind: "rows"; sop: Sop }
  | { kind: "table"; sops: readonly Sop[] }
  | { kind: "cells"; cells: readonly (readonly string[])[] };

/** The two kinds of headings by which a table is one of an SOP and not some cells of it. */
const headings = [
  /kegiatan|aktivitas|aktifitas|uraian|prosedur|tahapan/i,
  /pelaksana|mutu baku|waktu|output|kelengkapan/i,
];

function isHeaded(cells: readonly (readonly string[])[]): boolean {
  const top = cells.slice(0, 3).flat().join(" ");
  return cells.length > 2 && headings.every((heading) => heading.test(top));
}

/** Reads what was copied here, in Excel, in Word or on a page of the web. A table with headings goes through the reader, as a document does. */
export async function readClipboard(copied: CopiedForms): Promise<Copied | undefined> {
  if (copied.rows !== "") {
    const opened = openSopData(parsed(copied.rows));
    if ("sop" in opened) return { kind: "rows", sop: opened.sop };
  }
  const { tablesInHtml, readText } = await import("@alur/read");
  const text = (/<table\b/i.test(copied.html) ? tablesInHtml(copied.html) : undefined) ?? copied.plain;
  if (text.trim() === "") return undefined;
  const cells = readTabbed(text.replace(/^\s*\n/, ""));
  if (isHeaded(cells)) {
    const sops = readText(text, "").drafts.map((draft) => draft.sop);
    if (sops.some((sop) => sop.steps.length > 0)) return { kind: "table", sops };
  }
  return { kind: "cells", cells };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
