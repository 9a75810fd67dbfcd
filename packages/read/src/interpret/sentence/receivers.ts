import { readVerb, type Word } from "@alur/model";
import { throughHands, towards } from "../../grammar/connectives.ts";
import { beforeNames } from "../../grammar/posts.ts";
import { readActors } from "./actors.ts";
import type { Branch } from "./branches.ts";
import type { Mention, Utterance } from "./utterance.ts";

/** Who gets the work: when all is well, and when it is found wanting. */
export interface Receivers {
  onward: Mention | undefined;
  back: Mention | undefined;
}

/** Reads who gets the work, behind "kepada", "melalui" or the verb of an order, from a word on. */
export function readReceivers(utterance: Utterance, from: number, branches: readonly Branch[]): Receivers {
  const { words } = utterance;
  const onward: Given[] = [];
  let back: Mention | undefined;
  let lastVerb = -1;
  for (let i = from; i < words.length; i++) {
    const word = words[i]?.text ?? "";
    const verb = readVerb(word);
    if (verb && verb.voice !== "noun") lastVerb = i;
    const points = towards.has(word) || throughHands.has(word) || verb?.verbClass === "order";
    const mention = points ? readReceiver(utterance, i + 1) : undefined;
    if (!mention || isPast(words, i, lastVerb)) continue;
    if (branches.some((branch) => branch.polarity === "wanting" && i >= branch.from && i < branch.to)) back ??= mention;
    else onward.push({ mention, through: throughHands.has(word), verb: lastVerb });
  }
  return { onward: nextHands(onward), back: back ?? readMender(utterance, branches) };
}

/** Who has to put right what was found wanting: "jika tidak lulus, pemilik memperbaiki kendaraan". */
function readMender(utterance: Utterance, branches: readonly Branch[]): Mention | undefined {
  const { words } = utterance;
  const wanting = branches.find((branch) => branch.polarity === "wanting");
  const comma = wanting ? words.findIndex(({ text }, i) => i > wanting.from && (text === "," || text === "maka")) : -1;
  if (!wanting || comma < 0 || comma >= wanting.to) return undefined;
  const actors = readActors(utterance, comma + 1);
  const mends = actors && words.slice(actors.end + 1, actors.end + 3).some(isMending);
  return mends ? { ids: actors.ids, words: actors.words } : undefined;
}

const mending: readonly string[] = ["repair", "make", "request"];

function isMending({ text }: Word): boolean {
  return mending.includes(readVerb(text)?.verbClass ?? "");
}

interface Given {
  mention: Mention;
  through: boolean;
  verb: number;
}

function readReceiver(utterance: Utterance, at: number): Mention | undefined {
  const { words, nameAt, said } = utterance;
  let from = at;
  while (beforeNames.has(words[from]?.text ?? "") || towards.has(words[from]?.text ?? "")) from++;
  // "kepada staf yang ditunjuk sebagai bendahara": the role decides.
  const role = words
    .slice(from, from + 5)
    .findIndex((word, i) => word.text === "sebagai" && readVerb(words[from + i - 1]?.text ?? "")?.root === "tunjuk");
  if (role >= 0) {
    const named = nameAt(from + role + 1);
    if (named) return { ids: [named.id], words: said(named.from, named.to) };
  }
  const actors = readActors(utterance, from);
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
function nextHands(receivers: readonly Given[]): Mention | undefined {
  const last = receivers.at(-1);
  if (!last) return undefined;
  const same = receivers.filter((receiver) => receiver.verb === last.verb);
  const hand = same.find((receiver) => receiver.through) ?? same[0] ?? last;
  return hand.mention;
}
