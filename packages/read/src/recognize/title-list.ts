import { letters, wordsOf } from "@alur/model";
import { oneLine } from "../text/clean-text.ts";
import type { Block, TableRow } from "../text/page-content.ts";
import { TableWords } from "./table-words.ts";

/** The lists of titles that a document gives, each in its order: a list of SOPs, or a page of an identification worksheet. */
export function listedTitles(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const header = block.rows.find((row) => titleColumn(row) >= 0);
    if (!header) return [];
    const titles = block.rows.slice(block.rows.indexOf(header) + 1).map((row) => titleIn(row, header));
    return [[...new Set(titles)].filter((title) => letters(title).length > 8)];
  });
}

/** The column that a list of SOPs or an identification worksheet heads with "Judul SOP" or "Nama SOP"; -1 when a row is no such heading. */
export function titleColumn(row: TableRow | undefined): number {
  const at = row?.cells.findIndex((cell) => /^(judul|nama)\s+(sop|prosedur|standar operasional)/i.test(cell)) ?? -1;
  // "Nama SOP | : | …" is a field of an identity page, not the head of a list.
  return at >= 0 && row !== undefined && row.cells.length >= 2 && !row.cells.slice(at + 1).some((cell) => cell !== "")
    ? at
    : -1;
}

/** The title in a row of a list. A row with more cells than its header counts itself without a heading, and its title is the last of them. */
export function titleIn(row: TableRow, header: TableRow): string {
  const filled = row.cells.filter((cell) => cell !== "");
  const last = oneLine(filled.at(-1) ?? "");
  if (filled.length > header.cells.filter((cell) => cell !== "").length) return last;
  return oneLine(row.cells[titleColumn(header)] ?? "") || last;
}

/** The title that each table was given, and for every list of titles the table to which each of its titles leads. */
export interface MatchedTitles {
  given: (string | undefined)[];
  lists: { title: string; table: number | undefined }[][];
}

/**
 * Which listed title belongs to which untitled table. First by content: a title fits when nearly all its telling words stand in the table; words that stand
 * in most tables tell little, and no title is given twice. Then by order: titles left over between two that found their tables belong to the tables between.
 */
export function matchTitles(
  lists: readonly (readonly string[])[],
  tables: readonly (string | undefined)[],
): MatchedTitles {
  const contents = new TableWords(tables.map((content) => (content === undefined ? [] : tellingWords(content))));
  const given: (string | undefined)[] = tables.map(() => undefined);
  const givenBy: (number | undefined)[] = tables.map(() => undefined);
  const placed = lists.map((titles) => titles.map((): number | undefined => undefined));
  for (const least of [0.95, 0.6]) {
    lists.forEach((titles, list) => {
      const own = placed[list] ?? [];
      const fits = titles.map((title) => contents.fits(tellingWords(title), least));
      // The title with the fewest tables to choose from chooses first.
      const order = titles.map((_, t) => t).sort((a, b) => (fits[a]?.length ?? 0) - (fits[b]?.length ?? 0) || a - b);
      for (const t of order) {
        const choice = own[t] === undefined ? fits[t]?.find(({ table }) => givenBy[table] !== list) : undefined;
        if (!choice) continue;
        own[t] = choice.table;
        // Another list has named this table already; its title means the same SOP.
        if (givenBy[choice.table] !== undefined) continue;
        given[choice.table] = titles[t];
        givenBy[choice.table] = list;
      }
    });
  }
  lists.forEach((titles, list) => fillGaps(titles, placed[list] ?? [], given, tables));
  return { given, lists: lists.map((titles, list) => titles.map((title, t) => ({ title, table: placed[list]?.[t] }))) };
}

/** How far two titles name the same thing, by their telling words: 1 when they share all, 0 when they share none. */
export function titlesAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Gives the titles of a gap to the tables of the same gap, where their numbers agree. */
function fillGaps(
  titles: readonly string[],
  placed: (number | undefined)[],
  given: (string | undefined)[],
  tables: readonly (string | undefined)[],
): void {
  const free = (i: number) => tables[i] !== undefined && given[i] === undefined;
  for (let t = 0; t < titles.length; t++) {
    if (placed[t] !== undefined) continue;
    let end = t;
    while (end < titles.length && placed[end] === undefined) end++;
    const after = placed[end];
    const before = placed[t - 1];
    const count = end - t;
    const start = before === undefined ? (after ?? 0) - count : before + 1;
    const gap = Array.from({ length: count }, (_, k) => start + k);
    const closed =
      before === undefined || after === undefined
        ? after !== undefined || before !== undefined
        : after === before + count + 1;
    if (closed && gap.every(free))
      gap.forEach((i, k) => {
        given[i] = titles[t + k];
        placed[t + k] = i;
      });
    t = end;
  }
}

// Each title begins with the noun of its aspect, and every table of an office speaks of the office.
const common = new Set(
  "penyusunan pembuatan penetapan pelaksanaan pengelolaan pengajuan penerbitan usulan permohonan surat dinas badan kantor dan yang untuk dengan dari pada atau sop tentang oleh kepada".split(
    " ",
  ),
);

/** The words of a title or table that tell it from others. */
export function tellingWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.text)
    .filter((word) => word.length > 2 && !common.has(word));
}
