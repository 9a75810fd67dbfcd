import {
  conditionals,
  joiners,
  negatives,
  positives,
  relatives,
  subordinators,
  throughHands,
  towards,
} from "../grammar/connectives.ts";
import { spellOut, type NameWord } from "../grammar/names.ts";
import { actorHeads, beforeNames } from "../grammar/posts.ts";
import { joinVerbs, readVerb, type VerbReading } from "../grammar/verbs.ts";
import { isMark, wordsOf, type Word } from "../grammar/words.ts";
import { findNameAt, type KnownName } from "./performer-names.ts";

/** Somebody named in a sentence, with the words that named him. */
export interface Mention {
  ids: string[];
  words: string;
}

/** What one activity says, as far as grammar alone can tell: who acts, what is done, who gets it, and what happens when it is found wanting. */
export interface Sentence {
  subject: Mention | undefined;
  /** An actor at the head of the sentence that no known performer matches, as printed. */
  stranger: string | undefined;
  /** The actor of a passive or of a noun: "oleh staf". */
  agent: Mention | undefined;
  /** Others who act together with the subject: "bersama Kepala Bidang". */
  companions: Mention | undefined;
  /** Somebody below or above the actor takes part without being named. */
  relative: "below" | "above" | undefined;
  verbs: VerbReading[];
  /** Who gets the work when all is well, the next hand first. */
  receivers: Mention | undefined;
  /** The sentence parts into outcomes. */
  condition: boolean;
  /** What happens when the work is found wanting. */
  wanting: { returnTo: Mention | undefined; words: string } | undefined;
  words: Word[];
}

// Longer cells exist where a conversion poured a page into one; what they say first is what they say.
const LONGEST_SENTENCE = 4000;

/** Reads one activity. `known` are the performers of its table, with and without a column. */
export function readSentence(activity: string, known: readonly KnownName[]): Sentence {
  const text = joinVerbs(activity.slice(0, LONGEST_SENTENCE));
  const words = wordsOf(text);
  const names = spellOut(words);
  const start = mainClause(words);
  const said = (from: number, to: number) => text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0);
  const nameAt = (word: number) => {
    const at = names.findIndex((name) => name.from >= word);
    return at < 0 ? undefined : findNameAt(names, at, known);
  };
  const subject = readActors(words, start, nameAt, said);
  const branches = readBranches(words);
  const polarityAt = (i: number) => branches.find((branch) => i >= branch.from && i < branch.to)?.polarity;
  const receivers: { mention: Mention; through: boolean; verb: number }[] = [];
  let wantingTo: Mention | undefined;
  let lastVerb = -1;
  for (let i = subject ? subject.end + 1 : start; i < words.length; i++) {
    const word = words[i]?.text ?? "";
    const verb = readVerb(word);
    if (verb && verb.voice !== "noun") lastVerb = i;
    const target =
      towards.has(word) || throughHands.has(word) || verb?.verbClass === "order"
        ? readReceivers(words, i + 1, nameAt, said)
        : undefined;
    if (!target || isPast(words, i, lastVerb)) continue;
    if (polarityAt(i) === "wanting") wantingTo ??= target;
    else receivers.push({ mention: target, through: throughHands.has(word), verb: lastVerb });
  }
  const wanting = branches.find((branch) => branch.polarity === "wanting");
  return {
    subject: subject && { ids: subject.ids, words: subject.words },
    stranger: subject ? undefined : readStranger(words, names, start, said),
    agent: readAgent(words, nameAt, said),
    companions: readCompanions(words, nameAt, said),
    relative: words.map((word) => relatives[word.text]).find((relative) => relative !== undefined),
    verbs: words.flatMap((word, i) => (polarityAt(i) === "wanting" ? [] : (readVerb(word.text) ?? []))),
    receivers: nextHands(receivers),
    condition: branches.some((branch) => branch.polarity !== "aside"),
    wanting: wanting && { returnTo: wantingTo, words: said(wanting.from, wanting.to - 1) },
    words,
  };
}

/** Where the clause begins that says who does what: behind "Setelah …," and the like. */
function mainClause(words: readonly Word[]): number {
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

function readActors(
  words: readonly Word[],
  start: number,
  nameAt: (i: number) => ReturnType<typeof findNameAt>,
  said: (a: number, b: number) => string,
) {
  const first = nameAt(start);
  if (!first || first.from > start) return undefined;
  const ids = [first.id];
  let end = first.to;
  while (joiners.has(words[end + 1]?.text ?? "")) {
    const next = nameAt(end + 2);
    if (!next || next.from !== end + 2) break;
    if (!ids.includes(next.id)) ids.push(next.id);
    end = next.to;
  }
  return { ids, words: said(start, end), end };
}

function readReceivers(
  words: readonly Word[],
  at: number,
  nameAt: (i: number) => ReturnType<typeof findNameAt>,
  said: (a: number, b: number) => string,
): Mention | undefined {
  let from = at;
  while (beforeNames.has(words[from]?.text ?? "") || towards.has(words[from]?.text ?? "")) from++;
  // "kepada staf yang ditunjuk sebagai bendahara": the role decides.
  const role = words
    .slice(from, from + 5)
    .findIndex((word, i) => word.text === "sebagai" && readVerb(words[from + i - 1]?.text ?? "")?.root === "tunjuk");
  if (role >= 0) {
    const named = nameAt(from + role + 1);
    if (named && named.from === from + role + 1) return { ids: [named.id], words: said(named.from, named.to) };
  }
  const actors = readActors(words, from, nameAt, said);
  return actors && { ids: actors.ids, words: actors.words };
}

/** What lies behind "yang telah" happened before and gives nothing on. */
function isPast(words: readonly Word[], at: number, verb: number): boolean {
  const given = readVerb(words[verb]?.text ?? "")?.verbClass ?? "act";
  if (verb < 0 || !["handover", "return", "request", "receive"].includes(given)) return false;
  const before = words.slice(Math.max(0, verb - 2), verb).map((word) => word.text);
  return (
    before.includes("yang") &&
    (before.includes("telah") || before.includes("sudah") || before.at(-1) === "yang") &&
    at - verb < 6
  );
}

/** Of several receivers the last verb's get it next; on the way through somebody's hands, that one does. */
function nextHands(receivers: readonly { mention: Mention; through: boolean; verb: number }[]): Mention | undefined {
  const last = receivers.at(-1);
  if (!last) return undefined;
  const same = receivers.filter((receiver) => receiver.verb === last.verb);
  const hand = same.find((receiver) => receiver.through) ?? same[0] ?? last;
  return hand.mention;
}

interface Branch {
  from: number;
  to: number;
  polarity: "right" | "wanting" | "aside";
}

/** The outcomes into which a sentence parts. "jika diperlukan" is none. */
function readBranches(words: readonly Word[]): Branch[] {
  const starts = words.flatMap((word, i) => (conditionals.has(word.text) ? [i] : []));
  if (starts.length === 0) return readBareOutcome(words);
  return starts.map((from, n) => {
    const next = starts[n + 1] ?? words.length;
    const stop = words.findIndex((word, i) => i > from && i < next && word.text === ".");
    const to = stop < 0 ? next : stop;
    const branch = words.slice(from + 1, to);
    const opening = branch.slice(0, 6).map((word) => word.text);
    const givesBack = branch.some((word) => ["return", "repair"].includes(readVerb(word.text)?.verbClass ?? ""));
    const wanting = opening.findIndex((word) => negatives.has(word));
    const right = opening.findIndex((word) => positives.has(word));
    if (wanting >= 0 && (right < 0 || wanting < right || opening[right - 1] === opening[wanting]))
      return { from, to, polarity: "wanting" };
    if (right >= 0) return { from, to, polarity: "right" };
    return { from, to, polarity: givesBack ? "wanting" : "aside" };
  });
}

/** "… tidak lengkap dikembalikan …" without a conditional. */
function readBareOutcome(words: readonly Word[]): Branch[] {
  const at = words.findIndex(
    (word, i) => ["tidak", "belum", "tdk"].includes(word.text) && positives.has(words[i + 1]?.text ?? ""),
  );
  if (at < 0) return [];
  const back = words.slice(at).some((word) => readVerb(word.text)?.verbClass === "return");
  return back ? [{ from: at, to: words.length, polarity: "wanting" }] : [];
}

/** The actor of a passive: behind "oleh", or directly behind the verb ("diterima bawahan"). */
function readAgent(
  words: readonly Word[],
  nameAt: (i: number) => ReturnType<typeof findNameAt>,
  said: (a: number, b: number) => string,
): Mention | undefined {
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.text !== "oleh") continue;
    const before = words.slice(Math.max(0, i - 4), i).map((word) => word.text);
    if (before.includes("telah") || before.includes("sudah") || before.includes("setelah")) continue;
    const named = nameAt(i + 1);
    if (named && named.from <= i + 2) return { ids: [named.id], words: said(i, named.to) };
  }
  return undefined;
}

function readCompanions(
  words: readonly Word[],
  nameAt: (i: number) => ReturnType<typeof findNameAt>,
  said: (a: number, b: number) => string,
): Mention | undefined {
  for (let i = 0; i < words.length; i++) {
    const discusses =
      words[i]?.text === "dengan" &&
      words.slice(Math.max(0, i - 5), i).some((word) => readVerb(word.text)?.root === "bahas");
    if (words[i]?.text !== "bersama" && !discusses) continue;
    const from = words[i + 1]?.text === "dengan" ? i + 2 : i + 1;
    const actors = readActors(words, from, nameAt, said);
    if (actors) return { ids: actors.ids, words: said(i, actors.end) };
  }
  return undefined;
}

/** An actor nobody knows yet: what stands before the verb and begins like somebody who can act. */
function readStranger(
  words: readonly Word[],
  names: readonly NameWord[],
  start: number,
  said: (a: number, b: number) => string,
): string | undefined {
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
