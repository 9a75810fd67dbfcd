import type { Diagnostic } from "@alur/model";
import { diagnose } from "./diagnostics.ts";
import type { ReadResult, SopDraft } from "./draft.ts";
import { readProcedure } from "./interpret/read-draft.ts";
import { inferTitle } from "./recognize/inferred-title.ts";
import { readHeadingAbove } from "./recognize/heading.ts";
import { findSopTables, type SopTable } from "./recognize/sop-tables.ts";
import type { PageContent } from "./text/page-content.ts";

/** All SOPs of a document's neutral content, in order. */
export function readContent(page: PageContent): ReadResult {
  const { tables } = findSopTables(page);
  const diagnostics: Diagnostic[] = [];
  const drafts: SopDraft[] = [];
  for (const table of tables) {
    const at = { document: page.document, line: table.line, lastLine: table.lastLine };
    if (table.rows.length === 0) diagnostics.push(diagnose("empty-table", { at }));
    else drafts.push(readTable(table, page.document));
  }
  if (page.blocks.length === 0) diagnostics.push(diagnose("empty-paste"));
  else if (tables.length === 0) diagnostics.push(diagnose("no-sop-found", { at: { document: page.document } }));
  return { drafts, diagnostics };
}

function readTable(table: SopTable, document: string): SopDraft {
  const { sop, diagnostics } = readProcedure(table, document);
  const place = { document, line: table.line, lastLine: table.lastLine };
  const heading = readHeadingAbove(table.before);
  const title = heading?.text ?? inferTitle(sop.steps.map((step) => step.activity));
  if (!table.hasPerformers) diagnostics.unshift(diagnose("no-performer-column", { at: place }));
  if (!heading) diagnostics.unshift(diagnose("title-inferred", { at: place, values: { title } }));
  const titleFrom = heading ? "heading" : "inferred";
  return { sop: { ...sop, identity: { ...sop.identity, title } }, place, titleFrom, diagnostics };
}
