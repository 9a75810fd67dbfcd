import { type Diagnostic, isMark, letters, performerNames, type Sop, wordsOf } from "@alur/model";
import { diagnose, LONGEST_TEXT } from "../diagnostics.ts";
import { Lookalikes, sortedLetters } from "../grammar/lookalikes.ts";
import { readRemains } from "../grammar/symbol-remains.ts";
import { readHeading } from "../recognize/header-words.ts";
import type { SopTable } from "../recognize/sop-tables.ts";
import type { TableRow } from "../text/page-content.ts";

/**
 * Names the words and numbers of a table that came into no field of the SOP and into no other remark, so that whoever compares with the paper finds each of
 * them. A row's words must be in its own step: that another row says the same does not keep them. Known headings, the marks of a list and what is left of
 * symbols say nothing by themselves.
 */
export function nameLostWords(
  table: SopTable,
  sop: Sop,
  remarks: readonly Diagnostic[],
  document: string,
): Diagnostic[] {
  const saidAt = new Map<number, string[]>();
  for (const { at, message } of remarks)
    if (at?.line !== undefined) saidAt.set(at.line, [...(saidAt.get(at.line) ?? []), message.id]);
  const stepAt = new Map(table.rows.map((row, i) => [row.line, i]));
  const name = (code: "heading-not-understood" | "words-left-over", { line }: TableRow, lost: readonly string[]) =>
    inPortions(lost).map((text) => diagnose(code, { at: { document, line }, values: { text } }));

  const isName = namesOf(sop);
  const headings = table.headings.flatMap((row) => {
    const said = new Set((saidAt.get(row.line) ?? []).flatMap(plainWords));
    const cells = countsColumns(row) ? [] : row.cells.filter((cell) => readHeading(cell) === undefined);
    const lost = lostWordsOf(cells, (word) => said.has(word) || isName(word) || readHeading(word) !== undefined);
    return name("heading-not-understood", row, lost);
  });
  // The shreds of a row that was torn follow it and belong to its step.
  let own = -1;
  const body = table.body.flatMap((row) => {
    own = stepAt.get(row.line) ?? own;
    const told = [...(saidAt.get(row.line) ?? []), ...toldBy(sop, own)];
    // Most cells stand in their field just as they are printed.
    const cells = row.cells.filter((cell) => cell !== "" && !told.includes(cell));
    if (cells.length === 0) return [];
    const known = new Set(told.flatMap(plainWords));
    return name(
      "words-left-over",
      row,
      lostWordsOf(cells, (word) => known.has(word)),
    );
  });
  return [...headings, ...body];
}

/** All that a step says. */
function toldBy(sop: Sop, at: number): string[] {
  const step = sop.steps[at];
  if (!step) return [];
  const { number, activity, requirements, duration, outputs, remarks } = step;
  return [number, activity, ...requirements, duration.text, ...outputs, remarks, ...performerNames(sop, step)];
}

/** Whether a word of the headings stands in a performer's name, which may have been mended since. */
function namesOf({ performers }: Sop): (word: string) => boolean {
  const words = new Set(performers.flatMap(({ name }) => plainWords(name)));
  const damaged = new Lookalikes(words);
  const swapped = new Set(Array.from(words, sortedLetters));
  return (word) => words.has(word) || swapped.has(sortedLetters(word)) || damaged.alikeTo(word).length > 0;
}

function plainWords(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

/** The row "1 2 3 4 …" below the headings only counts the columns. */
function countsColumns({ cells }: TableRow): boolean {
  return cells.every((cell) => /^\(?\d{0,2}\)?$/.test(cell));
}

function lostWordsOf(cells: readonly string[], isKept: (word: string) => boolean): string[] {
  return cells.flatMap((cell) => {
    const words = wordsOf(cell);
    return words
      .filter((word, i) => !isMark(word) && !isKept(word.text) && !isListMark(word.text, words[i + 1]?.text))
      .filter((word) => !/^(serta|beserta|dan)$/.test(word.text))
      .filter((word) => readRemains(word.printed).every((remain) => remain === "line") || letters(cell).length > 15)
      .map((word) => word.printed);
  });
}

/** "1." or "a)" in front of a thing that a cell lists. */
function isListMark(word: string, next: string | undefined): boolean {
  return /^(\d{1,2}|[a-h])$/.test(word) && (next === "." || next === ")");
}

/** As many words together as one remark can hold. */
function inPortions(words: readonly string[]): string[] {
  const portions: string[] = [];
  let portion = "";
  for (const word of words) {
    if (portion !== "" && portion.length + word.length >= LONGEST_TEXT) {
      portions.push(portion);
      portion = "";
    }
    portion = portion === "" ? word : `${portion} ${word}`;
  }
  return portion === "" ? portions : [...portions, portion];
}
