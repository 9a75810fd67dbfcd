import { type Derivation, letters } from "@alur/model";
import type { ActivitySheet } from "./activity-sheet.ts";
import type { WorksheetRow } from "./identification-worksheet.ts";
import { tellingWords, titlesAgree, type MatchedTitles } from "./title-list.ts";

/** What a document says of where its SOPs come from. */
export interface Worksheets {
  rows: readonly WorksheetRow[];
  sheets: readonly ActivitySheet[];
}

/** How each SOP was derived, and the titles on worksheets for which the document holds no SOP. */
export interface Derivations {
  of: (Derivation | undefined)[];
  withoutSop: { title: string; line: number }[];
}

/**
 * Finds the SOP that each row of a worksheet and each activity sheet speaks of: by its title, or by the table to which the list of titles led. `titles` has
 * one entry for each table, undefined where the table is empty.
 */
export function deriveTitles(
  { rows, sheets }: Worksheets,
  titles: readonly (string | undefined)[],
  matched: MatchedTitles,
): Derivations {
  const listed = new Map(
    matched.lists.flatMap((list) =>
      list.flatMap(({ title, table }) => (table === undefined ? [] : [[letters(title), table] as const])),
    ),
  );
  const rowOf = assign(rows, titles, listed);
  const sheetOf = assign(sheets, titles, listed);
  const of = titles.map((_, table): Derivation | undefined => {
    const [row, sheet] = [rowOf[table], sheetOf[table]];
    if (!row && !sheet) return undefined;
    return {
      ...(row?.origin ?? { task: "", officeFunction: "", subFunction: "", output: "", aspect: "" }),
      ...(sheet?.kind ? { kind: sheet.kind } : {}),
      firstStep: sheet?.firstStep ?? "",
      mainStep: sheet?.mainStep ?? "",
      lastStep: sheet?.lastStep ?? "",
    };
  });
  const known = new Set([...rowOf, ...sheetOf].flatMap((each) => (each ? [letters(each.title)] : [])));
  const withoutSop: Derivations["withoutSop"] = [];
  for (const { title, line } of [...rows, ...sheets]) {
    if (known.has(letters(title))) continue;
    known.add(letters(title));
    withoutSop.push({ title, line });
  }
  return { of, withoutSop };
}

/** Gives each table at most one entry: by the very title, then by where the list of titles led, then by the words that the titles share. */
function assign<Entry extends { title: string }>(
  entries: readonly Entry[],
  titles: readonly (string | undefined)[],
  listed: ReadonlyMap<string, number>,
): (Entry | undefined)[] {
  const given: (Entry | undefined)[] = titles.map(() => undefined);
  const left = new Map(entries.toReversed().map((entry) => [letters(entry.title), entry]));
  const give = (table: number | undefined, key: string) => {
    if (table === undefined || given[table] || titles[table] === undefined) return;
    given[table] = left.get(key);
    left.delete(key);
  };
  titles.forEach((title, table) => give(table, letters(title ?? "")));
  for (const key of left.keys()) give(listed.get(key), key);
  const words = titles.map((title) => new Set(tellingWords(title ?? "")));
  const holding = new Map<string, number[]>();
  words.forEach((own, table) => {
    for (const word of given[table] ? [] : own) {
      const tables = holding.get(word);
      if (tables) tables.push(table);
      else holding.set(word, [table]);
    }
  });
  const pairs = [...left].flatMap(([key, entry]) => {
    const own = new Set(tellingWords(entry.title));
    // Titles that agree share most words, so they share one of the rarest.
    const rarest = [...own].map((word) => holding.get(word) ?? []).sort((a, b) => a.length - b.length);
    const near = new Set(rarest.slice(0, Math.floor(own.size * (1 - LEAST_AGREEMENT)) + 1).flat());
    return [...near]
      .sort((a, b) => a - b)
      .flatMap((table) => {
        const weight = titlesAgree(own, words[table] ?? new Set());
        return weight < LEAST_AGREEMENT ? [] : [{ key, table, weight }];
      });
  });
  for (const { key, table } of pairs.sort((a, b) => b.weight - a.weight)) if (left.has(key)) give(table, key);
  return given;
}

// "Kegiatan Pendampingan Usaha Kecil" is the worksheet's "Pendampingan Usaha Kecil"; "Cuti Besar" is not "Cuti Tahunan".
const LEAST_AGREEMENT = 0.65;
