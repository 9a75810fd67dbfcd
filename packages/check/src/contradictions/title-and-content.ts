import { alike, letters, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import { namingWords } from "../papers/naming-words.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  promised: (title: string): Message => ({
    id: `Judul menjanjikan ${quote(title)}, tetapi tidak satu pun output menyebutnya.`,
    en: `The title promises ${quote(title)}, but none of the outputs speaks of it.`,
  }),
  endsElsewhere: (title: string, output: string): Message => ({
    id: `SOP ini berakhir dengan ${quote(output)}, yang bukan hasil menurut judulnya, ${quote(title)}.`,
    en: `This SOP ends with ${quote(output)}, which is not the result according to its title, ${quote(title)}.`,
  }),
  stillDraft: (output: string): Message => ({
    id: `Hasil akhirnya masih disebut ${quote(output)}. Sebutkan hasil yang sudah selesai.`,
    en: `The final result is still called ${quote(output)}. Name the finished result.`,
  }),
  wholeAsStep: (activity: string): Message => ({
    id: `Langkah pertama, ${quote(activity)}, mengulang judul: seluruh pekerjaan disebut sebelum bagian-bagiannya.`,
    en: `The first step, ${quote(activity)}, repeats the title: the whole work comes before its parts.`,
  }),
};

const draft = /^\s*(draf|draft|konsep|rancangan)\b/i;
const shortestCourse = 3;

/** A title that begins so promises the paper that it names. */
const makingWords = ["penyusunan", "pembuatan", "penerbitan", "perumusan", "penulisan"];

/** The title against what comes out: the promised thing, its last state, and a first step that is already the whole. */
export const titleAndContent: Rule["check"] = (sop, report) => {
  const { title } = sop.identity;
  const steps = actingSteps(sop).filter((step) => !isBlank(step.activity));
  const inferred = sop.evidence?.title?.source === "inferred";
  const outputs = steps.flatMap((step) => step.outputs.filter((output) => !isBlank(output)));
  const lastStep = steps.findLast((step) => step.outputs.some((output) => !isBlank(output)));
  const last = lastStep?.outputs.at(-1);
  const promised = contentWords(title);
  if (!lastStep || last === undefined || promised.size === 0) return;
  // Two rows show no course from order to result.
  if (steps.length < shortestCourse) return;
  if (draft.test(last) && !/\b(draf|draft|konsep|rancangan)\b/i.test(title))
    report(lastStep, "outputs", messages.stillDraft(last));
  const [first] = steps;
  if (first && letters(first.activity).startsWith(letters(title)) && letters(title).length > 10)
    report(first, "activity", messages.wholeAsStep(first.activity));
  if (inferred) return;
  const bare = title.replace(/^\s*(sop|prosedur|bagan alur)\b[\s:]*/i, "");
  const promises = makingWords.some((word) => alike(word, letters(bare.split(/\s/)[0] ?? "")));
  if (!promises) return;
  if (!outputs.some((output) => shareWords(contentWords(output), promised)))
    report(sop, "outputs", messages.promised(title));
  else if (namingWords(last).size > 1 && !shareWords(contentWords(last), promised))
    report(lastStep, "outputs", messages.endsElsewhere(title, last));
};
