import { letters, plain, wordsOf } from "@alur/model";
import { Lookalikes } from "../grammar/lookalikes.ts";
import { nameWords } from "../grammar/names.ts";
import { Acronyms } from "./acronyms.ts";
import type { SopTable } from "./sop-tables.ts";
import { isSlip, UsedNames, UsedWords } from "./used-spellings.ts";

/** Words that stand in the names of many posts, as they are spelled. A name that is nearly one of them means it. */
const postWords: ReadonlySet<string> = new Set(
  "kepegawaian keuangan perencanaan pelaporan program evaluasi kemitraan distribusi pembangunan pemerintahan kelembagaan pemberdayaan perlengkapan kearsipan persuratan penyuluhan pembinaan pengawasan pengembangan pelayanan perizinan penanaman pendidikan kesehatan kebudayaan perdagangan perindustrian ketahanan pertanian perikanan peternakan perkebunan kependudukan pencatatan bendahara pengeluaran penerimaan sekretaris kepala pelaksana organisasi administrasi arsiparis penyusun pengelola pengadministrasi kebijakan koperasi pendapatan".split(
    " ",
  ),
);
const likePostWords = new Lookalikes(postWords);

/** Mends the damaged names of performers: spelling, two names run together in one cell, and an acronym whose letters were swapped. */
export function repairNames(tables: readonly SopTable[]): void {
  const printed = tables.flatMap((table) => table.columns.performers.map(({ name }) => name));
  const names = new UsedNames(printed);
  const words = new UsedWords(printed);
  for (const table of tables) {
    const sentences = table.rows.map((row) => row.activity);
    const acronyms = new Acronyms(sentences);
    const spoken = new Set(sentences.flatMap((sentence) => wordsOf(sentence).map(({ text }) => text)));
    const columns = table.columns.performers;
    table.columns.performers = columns.flatMap(({ name, column }) => {
      const spelled = acronyms.repair(repairSpelling(names.usedMoreOften(name), words, spoken));
      const parts = columns.length > MOST_SPLIT ? [spelled] : splitJoined(spelled, sentences);
      return parts.map((part) => ({ name: part, column }));
    });
    if (table.columns.performers.length === columns.length) continue;
    for (const row of table.rows) {
      // A cell that two names share gives its mark to the first of them.
      const marks = [...row.marks];
      row.marks = table.columns.performers.map(({ column }, i, all) =>
        all[i - 1]?.column === column ? "" : (marks.shift() ?? ""),
      );
    }
  }
}

// A drawing with more columns than this is none, and nobody wrote two of its names in one cell.
const MOST_SPLIT = 100;

/** What the sentences spell like the heading is no slip: the "Kasi Operasi" of both is not a "Kasi Koperasi". */
function repairSpelling(name: string, used: UsedWords, spoken: ReadonlySet<string>): string {
  return name.replace(/\p{L}{5,}/gu, (word) => {
    const said = plain(word);
    if (postWords.has(said)) return word;
    const post = spoken.has(said) ? undefined : likePostWords.alikeTo(said).find((known) => isPostSlip(said, known));
    const meant = post ?? used.spelledMoreOften(said);
    return meant === undefined ? word : likeCase(meant, word);
  });
}

/** A slip leaves a word its first letter; a word that begins otherwise is mostly another word. */
function isPostSlip(said: string, known: string): boolean {
  return said[0] === known[0] && isSlip(said, known);
}

function likeCase(word: string, model: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** "Bidang-bidang Kepala Dinas" is two performers when the sentences name each without the other. */
function splitJoined(name: string, sentences: readonly string[]): string[] {
  const parts = name.split(/\s+/);
  const isNamed = (part: string) =>
    sentences.some((sentence) => letters(sentence).replaceAll(letters(name), "").includes(letters(part)));
  for (let at = 1; at < parts.length; at++) {
    const [left, right] = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
    const [head = "", ...rest] = nameWords(right);
    const startsPost = personHeads.has(head) && rest.length > 0 && !/^(dan|&|\/|,)$/.test(parts[at - 1] ?? "");
    if (startsPost && letters(left).length > 5 && isNamed(left) && isNamed(right)) return [left, right];
  }
  return [name];
}

const personHeads = new Set(["kepala", "sekretaris", "bendahara", "camat", "lurah"]);
