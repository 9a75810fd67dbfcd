import { alike, findBrokenReference, letters, sopSchema, wordsOf } from "@alur/model";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRemains } from "./grammar/symbol-remains.ts";
import { readHeading } from "./recognize/header-words.ts";
import { findSopTables } from "./recognize/sop-tables.ts";
import { mutationsOf } from "./testing/mutations.ts";
import { readPage } from "./text/read-page.ts";
import { readText } from "./text/read-text.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 120);
const root = join(import.meta.dirname, "../../..");
const samples = globSync("corpus/*/document.txt", { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));
const shared = join(root, "../shared/seeds");
const seeds = existsSync(shared)
  ? globSync("*.txt", { cwd: shared }).map((file) => readFileSync(join(shared, file), "utf8"))
  : [];
if (seeds.length === 0)
  console.log("The real documents are not beside this checkout (../shared/seeds); their mutations are skipped.");

/** The cells of all SOP tables of a text, from their headings to their last row. The headings of a table without any step are named by its line alone. */
function tableCells(text: string): string[] {
  const page = readPage(text, "uji");
  const { tables, after } = findSopTables(page);
  const outside = new Set([
    ...tables.flatMap(({ rows, headings }) => (rows.length === 0 ? headings.map(({ line }) => line) : [])),
    ...[...tables.flatMap(({ before }) => before), ...after].flatMap((block) =>
      block.kind === "table" ? block.rows.map(({ line }) => line) : [],
    ),
  ]);
  return page.blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flatMap((row) => (outside.has(row.line) ? [] : row.cells)) : [],
  );
}

/** The words of a text's tables that neither the SOPs nor a remark of the reader hold. Headings, symbols and the "dan" of a list say nothing by themselves. */
function lostWords(text: string): string[] {
  const { drafts, diagnostics } = readText(text, "uji");
  const told = [
    ...drafts.flatMap(({ sop, diagnostics: remarks }) => [
      ...sop.performers.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...sop.steps.flatMap((step) => [
        step.number,
        step.activity,
        ...step.requirements,
        step.duration.text,
        ...step.outputs,
        step.remarks,
      ]),
      ...remarks.map(({ message }) => message.id),
    ]),
    ...diagnostics.map(({ message }) => message.id),
  ];
  const known = new Set(told.flatMap((part) => wordsOf(part).map((word) => word.text)));
  const run = told.map(letters).join(" ");
  const isKept = (word: string) =>
    known.has(word) ||
    run.includes(letters(word)) ||
    [...known].some((other) => alike(word, other) || inOrder(word) === inOrder(other));
  return tableCells(text)
    .filter((cell) => readHeading(cell) === undefined)
    .flatMap((cell) => wordsOf(cell).map((word) => word.text))
    .filter((word) => letters(word).length > 2 && !/^(dan|serta|beserta)$/.test(word))
    .filter((word) => readHeading(word) === undefined && readRemains(word).every((remain) => remain === "line"))
    .filter((word) => !isKept(word));
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
    for (const text of documents) expect(lostWords(text)).toEqual([]);
  });

  test.each([
    ["our samples", samples, runs],
    // The longest of them takes as long as a hundred samples.
    ["real documents", seeds, Math.ceil(runs / 10)],
  ])(
    "of %s after any accidents, and what is read is whole",
    (_, documents, count) => {
      if (documents.length === 0) return;
      fc.assert(
        fc.property(mutationsOf(documents), (text) => {
          for (const { sop } of readText(text, "uji").drafts) {
            expect(sopSchema.safeParse(sop).success).toBe(true);
            expect(findBrokenReference(sop)).toBeUndefined();
          }
          expect(lostWords(text)).toEqual([]);
        }),
        { numRuns: count, seed: 71 },
      );
    },
    60_000,
  );
});
