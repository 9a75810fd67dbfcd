import { emptyIdentity, type Diagnostic } from "@alur/model";
import { diagnose } from "./diagnostics.ts";
import type { ReadResult, SopDraft, TitleSource } from "./draft.ts";
import { letters } from "./grammar/words.ts";
import { readProcedure } from "./interpret/read-draft.ts";
import { readIdentity } from "./recognize/identity-page.ts";
import { inferTitle } from "./recognize/inferred-title.ts";
import { readHeadingAbove } from "./recognize/heading.ts";
import { findPrincipals } from "./recognize/principal.ts";
import { repairNames } from "./recognize/repair-names.ts";
import { findSopTables, type SopTable } from "./recognize/sop-tables.ts";
import type { Block, PageContent } from "./text/page-content.ts";

/** All SOPs of a document's neutral content, in order. */
export function readContent(page: PageContent): ReadResult {
  const { tables, after } = findSopTables(page);
  repairNames(tables);
  const principals = findPrincipals(tables);
  const notes = textsOf([...tables.flatMap((table) => table.before), ...after]);
  const diagnostics: Diagnostic[] = [];
  const drafts: SopDraft[] = [];
  for (const [i, table] of tables.entries()) {
    const at = { document: page.document, line: table.line, lastLine: table.lastLine };
    if (table.rows.length === 0) diagnostics.push(diagnose("empty-table", { at }));
    else drafts.push(readTable(table, page.document, { principal: principals[i], notes }));
  }
  if (page.blocks.length === 0) diagnostics.push(diagnose("empty-paste"));
  else if (tables.length === 0) diagnostics.push(diagnose("no-sop-found", { at: { document: page.document } }));
  return { drafts, diagnostics };
}

/** What stands outside the SOP tables, where it speaks of somebody doing something. */
function textsOf(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.cells),
  );
  return texts.filter((text) => /\boleh\b/i.test(text));
}

function readTable(
  table: SopTable,
  document: string,
  hints: { principal: number | undefined; notes: readonly string[] },
): SopDraft {
  const { sop, diagnostics } = readProcedure(table, document, hints);
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
