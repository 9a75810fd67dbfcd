import { emptyIdentity, type Diagnostic } from "@alur/model";
import { diagnose } from "./diagnostics.ts";
import type { ReadResult, SopDraft, TitleSource } from "./draft.ts";
import { letters } from "./grammar/words.ts";
import { readProcedure } from "./interpret/read-draft.ts";
import { readIdentity } from "./recognize/identity-page.ts";
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
  const identity = readIdentity(table.before) ?? emptyIdentity();
  const heading = readHeadingAbove(table.before);
  const activities = sop.steps.map((step) => step.activity);
  const [titleFrom, title]: [TitleSource, string] =
    heading && !sameTitle(heading.text, identity.title)
      ? ["heading", heading.text]
      : identity.title !== ""
        ? ["identity", identity.title]
        : ["inferred", inferTitle(activities)];
  if (!table.hasPerformers) diagnostics.unshift(diagnose("no-performer-column", { at: place }));
  if (titleFrom === "inferred") diagnostics.unshift(diagnose("title-inferred", { at: place, values: { title } }));
  if (titleFrom === "heading" && identity.title !== "")
    diagnostics.unshift(diagnose("title-differs", { at: place, values: { title, other: identity.title } }));
  return { sop: { ...sop, identity: { ...identity, title } }, place, titleFrom, diagnostics };
}

function sameTitle(a: string, b: string): boolean {
  const core = (title: string) => letters(title.replace(/^(sop|standar operasional prosedur)\b/i, ""));
  return core(a) === core(b);
}
