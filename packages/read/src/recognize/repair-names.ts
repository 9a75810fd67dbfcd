import { alike, letters, plain, wordsOf } from "@alur/model";
import { nameWords } from "../grammar/names.ts";
import { spelledOut } from "../grammar/posts.ts";
import type { SopTable } from "./sop-tables.ts";

/** Words that stand in the names of many posts, as they are spelled. A name that is nearly one of them means it. */
const postWords =
  "kepegawaian keuangan perencanaan pelaporan program evaluasi kemitraan distribusi pembangunan pemerintahan kelembagaan pemberdayaan perlengkapan kearsipan persuratan penyuluhan pembinaan pengawasan pengembangan pelayanan perizinan penanaman pendidikan kesehatan kebudayaan perdagangan perindustrian ketahanan pertanian perikanan peternakan perkebunan kependudukan pencatatan bendahara pengeluaran penerimaan sekretaris kepala pelaksana organisasi administrasi arsiparis penyusun pengelola pengadministrasi kebijakan koperasi pendapatan".split(
    " ",
  );

/** Mends the damaged names of performers: spelling, two names run together in one cell, and an acronym whose letters were swapped. */
export function repairNames(tables: readonly SopTable[]): void {
  const counts = countWords(tables);
  const names = countNames(tables);
  for (const table of tables) {
    const sentences = table.rows.map((row) => row.activity);
    table.columns.performers = table.columns.performers.flatMap(({ name, column }) => {
      const spelled = repairAcronym(repairSpelling(nameUsedMoreOften(name, names), counts), sentences);
      return splitJoined(spelled, sentences).map((part) => ({ name: part, column }));
    });
    for (const row of table.rows) {
      // A cell that two names share gives its mark to the first of them.
      row.marks = table.columns.performers.map(({ column }, i, all) =>
        all.findIndex((other) => other.column === column) === i ? (row.marks.shift() ?? "") : "",
      );
    }
  }
}

function countWords(tables: readonly SopTable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const table of tables) {
    for (const { name } of table.columns.performers) {
      for (const word of wordsOf(name)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
    }
  }
  return counts;
}

function countNames(tables: readonly SopTable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of tables.flatMap((table) => table.columns.performers))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The same name as other tables of the document spell it, where only one word differs by a slip. */
function nameUsedMoreOften(name: string, names: ReadonlyMap<string, number>): string {
  const words = plain(name).split(" ");
  const own = names.get(name) ?? 0;
  for (const [other, count] of names) {
    if (count <= own || words.length < 2) continue;
    const others = plain(other).split(" ");
    if (others.length !== words.length) continue;
    const different = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ""] as const]));
    const [slip] = different;
    if (different.length === 1 && slip && isSlip(slip[0], slip[1])) return other;
  }
  return name;
}

function repairSpelling(name: string, counts: ReadonlyMap<string, number>): string {
  return name.replace(/\p{L}{5,}/gu, (word) => {
    const said = plain(word);
    if (postWords.includes(said)) return word;
    const meant = postWords.find((known) => isSlip(said, known)) ?? spelledMoreOften(said, counts);
    return meant === undefined ? word : likeCase(meant, word);
  });
}

/** The spelling that the same document uses much more often. */
function spelledMoreOften(word: string, counts: ReadonlyMap<string, number>): string | undefined {
  const own = counts.get(word) ?? 0;
  for (const [other, count] of counts)
    if (count > 2 * own && !(other in spelledOut) && isSlip(word, other)) return other;
  return undefined;
}

/** Nearly the same word, and not the same word with another ending: "perencana" and "perencanaan" are two words. */
function isSlip(said: string, meant: string): boolean {
  if (said === meant || !alike(said, meant) || said in spelledOut) return false;
  const [short, long] = said.length < meant.length ? [said, meant] : [meant, said];
  return !long.startsWith(short);
}

function likeCase(word: string, model: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** "TPAD" where the sentences write out "Tim Anggaran Pemerintah Daerah": the initials say how it is spelled. */
function repairAcronym(name: string, sentences: readonly string[]): string {
  if (!/^[A-Z]{3,6}$/.test(name)) return name;
  const sorted = (word: string) => word.split("").sort().join("");
  for (const sentence of sentences) {
    for (const run of sentence.matchAll(/\b\p{Lu}\p{L}{2,}(?:\s+\p{Lu}\p{L}{2,}){2,5}/gu)) {
      const initials = run[0]
        .split(/\s+/)
        .map((word) => word.charAt(0).toUpperCase())
        .join("")
        .slice(0, name.length);
      if (initials !== name && sorted(initials) === sorted(name) && initials[0] === name[0]) return initials;
    }
  }
  return name;
}

/** "Bidang-bidang Kepala Dinas" is two performers when the sentences name each without the other. */
function splitJoined(name: string, sentences: readonly string[]): string[] {
  const parts = name.split(/\s+/);
  const others = sentences.map((sentence) => letters(sentence).replaceAll(letters(name), ""));
  const isNamed = (part: string) => others.some((sentence) => sentence.includes(letters(part)));
  for (let at = 1; at < parts.length; at++) {
    const [left, right] = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
    const [head = "", ...rest] = nameWords(right);
    const startsPost = personHeads.has(head) && rest.length > 0 && !/^(dan|&|\/|,)$/.test(parts[at - 1] ?? "");
    if (startsPost && letters(left).length > 5 && isNamed(left) && isNamed(right)) return [left, right];
  }
  return [name];
}

const personHeads = new Set(["kepala", "sekretaris", "bendahara", "camat", "lurah"]);
