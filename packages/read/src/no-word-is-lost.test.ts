import { alike, findBrokenReference, letters, performerNames, sopSchema, wordsOf } from "@alur/model";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadResult } from "./draft.ts";
import { readRemains } from "./grammar/symbol-remains.ts";
import { readHeading } from "./recognize/header-words.ts";
import { findSopTables } from "./recognize/sop-tables.ts";
import { mutationsOf } from "./testing/mutations.ts";
import type { TableRow } from "./text/page-content.ts";
import { readPage } from "./text/read-page.ts";
import { readText } from "./text/read-text.ts";

// `npm run fuzz` looks for more than `npm test`, where the longest documents take as long as a hundred samples.
const wanted = Number(process.env["FUZZ_RUNS"] ?? 0);
const runs = wanted || 120;
const runsOfSeeds = wanted || 12;
// Only where somebody looks for more is time a measure: the processor's own, generous, for documents of a tenth of the length for which the limit is meant.
const LONGEST_READING_MS = 2000;
const hour = 3_600_000;
const root = join(import.meta.dirname, "../../..");
const samples = globSync("corpus/*/document.txt", { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));
const shared = join(root, "../shared/seeds");
const seeds = existsSync(shared)
  ? globSync("*.txt", { cwd: shared }).map((file) => readFileSync(join(shared, file), "utf8"))
  : [];
if (seeds.length === 0)
  console.log("The real documents are not beside this checkout (../shared/seeds); their mutations are skipped.");

/** The rows of all SOP tables of a text, from their headings to their last row. The headings of a table without any step are named by its line alone. */
function tableRows(text: string): { row: TableRow; isHeading: boolean }[] {
  const page = readPage(text, "uji");
  const { tables, after } = findSopTables(page);
  const outside = new Set([
    ...tables.flatMap(({ rows, headings }) => (rows.length === 0 ? headings.map(({ line }) => line) : [])),
    ...[...tables.flatMap(({ before }) => before), ...after].flatMap((block) =>
      block.kind === "table" ? block.rows.map(({ line }) => line) : [],
    ),
  ]);
  const headings = new Set(tables.flatMap((table) => table.headings.map(({ line }) => line)));
  const rows = page.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  return rows.filter(({ line }) => !outside.has(line)).map((row) => ({ row, isHeading: headings.has(row.line) }));
}

/** What an SOP or a remark says, to be asked for a word. */
class Told {
  readonly #texts: string[] = [];
  #words: Set<string> | undefined;
  #run: string | undefined;

  add(...texts: readonly string[]): void {
    this.#texts.push(...texts);
    this.#words = this.#run = undefined;
  }

  has(word: string): boolean {
    this.#words ??= new Set(this.#texts.flatMap((text) => wordsOf(text).map((each) => each.text)));
    if (this.#words.has(word)) return true;
    this.#run ??= this.#texts.map(letters).join(" ");
    return letters(word).length > 2 && this.#run.includes(letters(word));
  }

  like(word: string): boolean {
    this.#words ??= new Set(this.#texts.flatMap((text) => wordsOf(text).map((each) => each.text)));
    return [...this.#words].some((other) => alike(word, other) || inOrder(word) === inOrder(other));
  }
}

/** The words and numbers of a text's tables that neither their own step nor a remark on their line holds. Headings, symbols and the marks of a list say nothing by themselves. */
function lostWords(text: string, { drafts, diagnostics }: ReadResult): string[] {
  const remarks = new Map<number, Told>();
  for (const { at, message } of [...diagnostics, ...drafts.flatMap((draft) => draft.diagnostics)]) {
    const told = remarks.get(at?.line ?? 0) ?? new Told();
    told.add(message.id);
    remarks.set(at?.line ?? 0, told);
  }
  const names = new Told();
  names.add(...drafts.flatMap(({ sop }) => sop.performers.map(({ name }) => name)));
  const steps = new Map<number, Told>();
  for (const { sop } of drafts)
    for (const step of sop.steps) {
      const told = new Told();
      const { number, activity, requirements, duration, outputs, remarks: note } = step;
      told.add(number, activity, ...requirements, duration.text, ...outputs, note, ...performerNames(sop, step));
      steps.set(step.evidence?.row?.at?.line ?? 0, told);
    }
  let own: Told | undefined;
  return tableRows(text).flatMap(({ row, isHeading }) => {
    own = isHeading ? undefined : (steps.get(row.line) ?? own);
    const remark = remarks.get(row.line);
    if (isHeading && row.cells.every((cell) => /^\(?\d{0,2}\)?$/.test(cell))) return [];
    const cells = isHeading ? row.cells.filter((cell) => readHeading(cell) === undefined) : row.cells;
    return cells.flatMap((cell) => {
      const words = wordsOf(cell);
      return words
        .filter(({ text: word }, i) => {
          if (!/[\p{L}\p{N}]/u.test(word) || /^(dan|serta|beserta)$/.test(word)) return false;
          if (/^(\d{1,2}|[a-h])$/.test(word) && [".", ")"].includes(words[i + 1]?.text ?? "")) return false;
          if (own?.has(word) || remark?.has(word)) return false;
          if (isHeading && (readHeading(word) !== undefined || names.has(word) || names.like(word))) return false;
          return readRemains(word).every((remain) => remain === "line") || letters(cell).length > 15;
        })
        .map(({ text: word }) => `${word} (${row.line})`);
    });
  });
}

/** The letters of a mended acronym are the same in another order. */
function inOrder(word: string): string {
  return word
    .split("")
    .toSorted((a, b) => a.localeCompare(b))
    .join("");
}

describe("every word of a table is in the SOP or in a remark", () => {
  test.each([
    ["our samples", samples],
    ["real documents", seeds],
  ])("of %s as they are", (_, documents) => {
    for (const text of documents) expect(lostWords(text, readText(text, "uji"))).toEqual([]);
  });

  test.each([
    ["our samples", samples, runs],
    ["real documents", seeds, runsOfSeeds],
  ])(
    "of %s after any accidents, and what is read is whole",
    (_, documents, count) => {
      if (documents.length === 0) return;
      fc.assert(
        fc.property(mutationsOf(documents), (text) => {
          const begin = process.cpuUsage();
          const read = readText(text, "uji");
          const { user, system } = process.cpuUsage(begin);
          // Only the full counts of `npm run fuzz` say something of time; here other tests run beside.
          expect((user + system) / 1000).toBeLessThan(wanted > 0 ? LONGEST_READING_MS : Infinity);
          for (const { sop } of read.drafts) {
            expect(sopSchema.safeParse(sop).success).toBe(true);
            expect(findBrokenReference(sop)).toBeUndefined();
          }
          expect(lostWords(text, read)).toEqual([]);
        }),
        { numRuns: count, seed: 71 },
      );
    },
    hour,
  );
});
