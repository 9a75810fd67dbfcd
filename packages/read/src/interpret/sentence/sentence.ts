import { readVerbAt, type VerbReading, type Word } from "@alur/model";
import { relatives } from "../../grammar/connectives.ts";
import type { NameBook } from "../name-book.ts";
import { mainClause, readActors, readAgent, readCompanions, readStranger } from "./actors.ts";
import { readBranches } from "./branches.ts";
import { readReceivers } from "./receivers.ts";
import { hear, type Mention } from "./utterance.ts";

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
  /** The words about success, where the sentence parts into outcomes. */
  right: string | undefined;
  words: readonly Word[];
}

/** Reads one activity. `known` are the performers of its table, with and without a column. */
export function readSentence(activity: string, known: NameBook): Sentence {
  const utterance = hear(activity, known);
  const { words, said } = utterance;
  const start = mainClause(words);
  const subject = readActors(utterance, start);
  const branches = readBranches(words);
  const wanting = branches.find((branch) => branch.polarity === "wanting");
  const right = branches.find((branch) => branch.polarity === "right");
  const inWanting = (i: number) =>
    branches.some((branch) => branch.polarity === "wanting" && i >= branch.from && i < branch.to);
  const { onward, back } = readReceivers(utterance, subject ? subject.end + 1 : start, branches);
  return {
    subject: subject && { ids: subject.ids, words: subject.words },
    stranger: subject ? undefined : readStranger(utterance, start),
    agent: readAgent(utterance, start, inWanting),
    companions: readCompanions(utterance),
    relative: words.map((word) => relatives[word.text]).find((relative) => relative !== undefined),
    verbs: words.flatMap((_, i) => (inWanting(i) ? [] : (readVerbAt(words, i) ?? []))),
    receivers: onward,
    condition: branches.some((branch) => branch.polarity !== "aside"),
    wanting: wanting && { returnTo: back, words: said(wanting.from, wanting.to - 1) },
    right: right && said(right.from, right.to - 1),
    words,
  };
}
