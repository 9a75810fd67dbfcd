import { alike, type Diagnostic, isMark, letters, type Sop, wordsOf } from "@alur/model";
import { diagnose, LONGEST_TEXT } from "../diagnostics.ts";
import { readRemains } from "../grammar/symbol-remains.ts";
import { readHeading } from "../recognize/header-words.ts";
import type { SopTable } from "../recognize/sop-tables.ts";
import type { TableRow } from "../text/page-content.ts";

/**
 * Names the words of a table that came into no field of the SOP and into no other remark, so that whoever compares with the paper finds each of them.
 * Words of one or two letters, known headings and what is left of symbols say nothing by themselves.
 */
export function nameLostWords(
  table: SopTable,
  sop: Sop,
  remarks: readonly Diagnostic[],
  document: string,
): Diagnostic[] {
  const known = new Set<string>();
  const learn = (text: string) => {
    for (const word of wordsOf(text)) known.add(word.text);
  };
  for (const { name } of sop.performers) learn(name);
  const names = [...known];
  const isMended = (word: string) => names.some((other) => alike(other, word) || sorted(other) === sorted(word));
  for (const step of sop.steps) {
    for (const text of [step.number, step.activity, step.duration.text, step.remarks]) learn(text);
    for (const text of [...step.requirements, ...step.outputs]) learn(text);
  }
  for (const { message } of remarks) learn(message.id);
  const name = (code: "heading-not-understood" | "words-left-over", { line }: TableRow, lost: readonly string[]) =>
    inPortions(lost).map((text) => diagnose(code, { at: { document, line }, values: { text } }));
  return [
    // A performer's name may have been mended since.
    ...table.headings.flatMap((row) =>
      name(
        "heading-not-understood",
        row,
        lostWordsOf(row, known).filter((word) => !isMended(letters(word))),
      ),
    ),
    ...table.body.flatMap((row) => name("words-left-over", row, lostWordsOf(row, known))),
  ];
}

function lostWordsOf({ cells }: TableRow, known: ReadonlySet<string>): string[] {
  return cells.flatMap((cell) =>
    readHeading(cell) === undefined
      ? wordsOf(cell)
          .filter((word) => !known.has(word.text) && !isMark(word) && letters(word.text).length > 2)
          .filter((word) => !/^(serta|beserta|dan)$/.test(word.text) && readHeading(word.text) === undefined)
          .filter((word) => readRemains(word.text).every((remain) => remain === "line"))
          .map((word) => word.printed)
      : [],
  );
}

/** The letters of an acronym may have been put in order. */
function sorted(word: string): string {
  return word
    .split("")
    .sort((a, b) => a.localeCompare(b))
    .join("");
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
