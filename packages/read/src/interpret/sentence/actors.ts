import { isMark, readVerb, type Word } from "@alur/model";
import { joiners, subordinators, towards } from "../../grammar/connectives.ts";
import { actorHeads, beforeNames } from "../../grammar/posts.ts";
import type { Mention, Utterance } from "./utterance.ts";

/** Where the clause begins that says who does what: behind "Setelah …," and the like. */
export function mainClause(words: readonly Word[]): number {
  let start = 0;
  while (subordinators.has(words[start]?.text ?? "")) {
    if (["kemudian", "selanjutnya", "lalu"].includes(words[start]?.text ?? "")) {
      start++;
      if (words[start]?.text === ",") start++;
      continue;
    }
    const comma = words.findIndex((word, i) => i > start && (word.text === "," || word.text === "maka"));
    if (comma < 0) return start;
    start = comma + 1;
  }
  return words[start]?.text === "maka" ? start + 1 : start;
}

/** The performers named one after another at a word: "Sekretaris dan Kepala Bidang". */
export function readActors({ words, nameAt, said }: Utterance, start: number): (Mention & { end: number }) | undefined {
  const first = nameAt(start);
  if (!first) return undefined;
  const ids = [first.id];
  let end = first.to;
  while (joiners.has(words[end + 1]?.text ?? "")) {
    const next = nameAt(end + 2);
    if (!next) break;
    if (!ids.includes(next.id)) ids.push(next.id);
    end = next.to;
  }
  return { ids, words: said(start, end), end };
}

/** The actor of a passive or of a noun: behind "oleh", or right behind the verb ("diparaf Sekretaris"). What is done when the work is found wanting is another's. */
export function readAgent(
  { words, nameAt, said }: Utterance,
  start: number,
  inWanting: (word: number) => boolean,
): Mention | undefined {
  // Where somebody does something, "oleh" belongs to a clause beside it.
  if (readVerb(words[start]?.text ?? "")?.voice === "active") return undefined;
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1]?.text ?? "";
    const passive = readVerb(words[i]?.text ?? "")?.voice === "passive" && next !== "oleh" && !towards.has(next);
    if ((words[i]?.text !== "oleh" && !passive) || inWanting(i)) continue;
    const before = words.slice(Math.max(0, i - 4), i).map((word) => word.text);
    if (before.includes("telah") || before.includes("sudah") || before.includes("setelah")) continue;
    if (passive && before.includes("yang")) continue;
    const named = nameAt(i + 1);
    if (named) return { ids: [named.id], words: said(i, named.to) };
  }
  return undefined;
}

/** Who acts together with the subject: "bersama Kepala Bidang", "membahas … dengan Camat". */
export function readCompanions(utterance: Utterance): Mention | undefined {
  const { words, said } = utterance;
  for (let i = 0; i < words.length; i++) {
    const discusses =
      words[i]?.text === "dengan" &&
      words.slice(Math.max(0, i - 5), i).some((word) => readVerb(word.text)?.root === "bahas");
    if (words[i]?.text !== "bersama" && !discusses) continue;
    const from = words[i + 1]?.text === "dengan" ? i + 2 : i + 1;
    const actors = readActors(utterance, from);
    if (actors) return { ids: actors.ids, words: said(i, actors.end) };
  }
  return undefined;
}

/** An actor nobody knows yet: what stands before the verb and begins like somebody who can act. */
export function readStranger({ words, names, said }: Utterance, start: number): string | undefined {
  let first = start;
  while (beforeNames.has(words[first]?.text ?? "")) first++;
  const head = names.find((name) => name.from >= first)?.text ?? "";
  const printed = words[first]?.printed ?? "";
  const acronym = /^[A-Z]{3,8}$/.test(printed) && readVerb(words[first + 1]?.text ?? "")?.voice === "active";
  if (!acronym && !actorHeads.has(head) && !actorHeads.has(head.split("-")[0] ?? "")) return undefined;
  let end = first;
  while (end + 1 < words.length && end - first < 9) {
    const next = words[end + 1];
    if (
      !next ||
      endsName.has(next.text) ||
      (isMark(next) && next.text !== "/" && next.text !== "." && next.text !== "&")
    )
      break;
    const verb = readVerb(next.text);
    if (verb && verb.voice !== "noun") break;
    end++;
  }
  return said(first, end).replace(/[.,\s]+$/, "");
}

const endsName = new Set(
  "yang akan dapat untuk surat berkas dokumen laporan dari kepada ke telah sudah selaku oleh harus wajib".split(" "),
);
