import { type Derivation, type Diagnostic, emptyIdentity, type Evidence, letters } from "@alur/model";
import { diagnose } from "./diagnostics.ts";
import type { ReadResult, SopDraft, TitleSource } from "./draft.ts";
import { Notes } from "./interpret/notes.ts";
import { readProcedure } from "./interpret/read-draft.ts";
import { takeActivitySheets, type ActivitySheet } from "./recognize/activity-sheet.ts";
import { deriveTitles } from "./recognize/derivations.ts";
import { recognizeFamily } from "./recognize/families.ts";
import { readIdentity } from "./recognize/identity-page.ts";
import { readWorksheets } from "./recognize/identification-worksheet.ts";
import { inferTitle } from "./recognize/inferred-title.ts";
import { readHeadingAbove } from "./recognize/heading.ts";
import { listedTitles, matchTitles } from "./recognize/title-list.ts";
import { findPrincipals } from "./recognize/principal.ts";
import { repairNames } from "./recognize/repair-names.ts";
import { findSopTables, type SopTable } from "./recognize/sop-tables.ts";
import { readRegulation } from "./regulation/read-regulation.ts";
import type { Block, PageContent } from "./text/page-content.ts";
import { sourceLines } from "./text/source-lines.ts";

/** All SOPs of a document's neutral content, in order. */
export function readContent(page: PageContent): ReadResult {
  const found = findSopTables(page);
  const outside = [...found.tables.flatMap((table) => table.before), ...found.after];
  const { tables, sheets } = withoutSheets(found);
  repairNames(tables);
  const principals = findPrincipals(tables);
  const regulation = readRegulation(outside, page.document);
  const notes = new Notes(textsOf(outside));
  const matched = matchTitles(
    listedTitles(outside),
    tables.map((table) => (printedTitle(table) === undefined ? contentOf(table) : undefined)),
  );
  const diagnostics: Diagnostic[] = [];
  const drafts: SopDraft[] = [];
  const titles = tables.map((table, i) => (table.rows.length === 0 ? undefined : titleOf(table, matched.given[i])));
  const worksheets = { rows: readWorksheets(outside), sheets };
  const derived = deriveTitles(
    worksheets,
    titles.map((each) => each?.title),
    matched,
  );
  for (const [i, table] of tables.entries()) {
    const at = { document: page.document, line: table.line, lastLine: table.lastLine };
    const title = titles[i];
    if (title)
      drafts.push(
        readTable(table, page.document, {
          principal: principals[i],
          notes,
          title,
          below: found.tables[i + 1]?.before ?? found.after,
          derivation: derived.of[i],
        }),
      );
    else {
      diagnostics.push(diagnose("empty-table", { at, values: { line: String(table.line) } }));
      for (const { text, line } of table.leftOver)
        diagnostics.push(diagnose("row-not-understood", { at: { document: page.document, line }, values: { text } }));
    }
  }
  if (isBlank(page)) diagnostics.push(diagnose("empty-paste"));
  else if (tables.length === 0)
    diagnostics.push(
      diagnose(regulation ? "looks-like-regulation" : recognizeFamily(page), { at: { document: page.document } }),
    );
  if (drafts.length > 0)
    for (const { title, line } of derived.withoutSop)
      diagnostics.push(
        diagnose("worksheet-title-without-sop", { at: { document: page.document, line }, values: { title } }),
      );
  return { drafts, diagnostics, source: sourceLines(page), ...(regulation ? { regulation } : {}) };
}

/** The tables of a document with its activity sheets taken out from between them. */
function withoutSheets({ tables, after }: ReturnType<typeof findSopTables>) {
  const sheets: ActivitySheet[] = [];
  const take = (blocks: readonly Block[]) => {
    const { sheets: found, rest } = takeActivitySheets(blocks);
    sheets.push(...found);
    return rest;
  };
  const rest = tables.map((table) => ({ ...table, before: take(table.before) }));
  take(after);
  return { tables: rest, sheets };
}

function isBlank(page: PageContent): boolean {
  return page.blocks.every(
    (block) => block.kind === "table" && block.rows.every((row) => row.cells.every((cell) => cell === "")),
  );
}

/** What stands outside the SOP tables, where it speaks of somebody doing something. */
function textsOf(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.cells),
  );
  return texts.filter((text) => /\boleh\b/i.test(text));
}

/** What concerns one table but is known only from the whole document. */
interface Hints {
  principal: number | undefined;
  notes: Notes;
  title: FoundTitle;
  /** What stands below the table. */
  below: readonly Block[];
  derivation: Derivation | undefined;
}

function readTable(table: SopTable, document: string, hints: Hints): SopDraft {
  const { sop, diagnostics } = readProcedure(table, document, hints);
  const page = table.rows[0]?.page;
  const place = { document, ...(page === undefined ? {} : { page }), line: table.line, lastLine: table.lastLine };
  const identity = readIdentity(table.before, hints.below) ?? emptyIdentity();
  const { title, from } = hints.title;
  const about = { at: place, values: { title, other: identity.title } };
  if (!table.hasPerformers) diagnostics.unshift(diagnose("no-performer-column", about));
  if (from === "inferred") diagnostics.unshift(diagnose("title-inferred", about));
  if (from === "worksheet") diagnostics.unshift(diagnose("title-from-worksheet", about));
  if (from === "heading" && identity.title !== "") diagnostics.unshift(diagnose("title-differs", about));
  const evidence = {
    title: {
      source: titleEvidence[from],
      confidence: from === "inferred" ? "guess" : from === "worksheet" ? "likely" : "sure",
      ...(from === "heading" && identity.title !== "" ? { alternative: identity.title } : {}),
    },
    ...(table.slipped ? { table: settledByRows } : {}),
  } as const;
  const derivation = hints.derivation ? { derivation: hints.derivation } : {};
  return {
    sop: { ...sop, identity: { ...identity, title }, ...derivation, evidence },
    place,
    titleFrom: from,
    printed: Object.fromEntries(
      table.rows.map(({ requirements, outputs }, i) => [`s${i + 1}`, { requirements, outputs }]),
    ),
    diagnostics,
  };
}

/** The headings stand elsewhere than the values; which cell holds what was told from the rows. */
const settledByRows: Evidence = { source: "cell", confidence: "likely" };

const titleEvidence = { heading: "cell", identity: "cell", worksheet: "worksheet", inferred: "inferred" } as const;

interface FoundTitle {
  title: string;
  from: TitleSource;
}

function titleOf(table: SopTable, listed: string | undefined): FoundTitle {
  const printed = printedTitle(table);
  if (printed) return printed;
  if (listed !== undefined) return { title: listed, from: "worksheet" };
  return {
    title: inferTitle(
      table.rows,
      table.columns.performers.map(({ name }) => name),
    ),
    from: "inferred",
  };
}

/** The title above the table, or on its identity page; where both say the same, as the identity page spells it. */
function printedTitle(table: SopTable): FoundTitle | undefined {
  const heading = readHeadingAbove(table.before);
  const identity = readIdentity(table.before)?.title ?? "";
  if (heading && (identity === "" || !sameTitle(heading.text, identity)))
    return { title: heading.text, from: "heading" };
  return identity === "" ? undefined : { title: identity, from: "identity" };
}

function contentOf(table: SopTable): string {
  return table.rows.map((row) => `${row.activity} ${row.requirements} ${row.outputs}`).join(" ");
}

function sameTitle(a: string, b: string): boolean {
  const core = (title: string) => letters(title.replace(/^(sop|standar operasional prosedur)\b/i, ""));
  return core(a) === core(b);
}
