import { letters, readVerb, remembering, wordsOf, type Message, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { deedsIn } from "../language/spoken-verbs.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import { quote } from "../quote.ts";
import type { Report, Rule } from "../rule.ts";

const messages = {
  otherSign: (said: string, cells: string): Message => ({
    id: `Kegiatan menyebut ${quote(said)}, sedangkan Kelengkapan dan Output menyebut ${quote(cells)}.`,
    en: `The activity says ${quote(said)}, but Kelengkapan and Output say ${quote(cells)}.`,
  }),
  noDisposition: (output: string, verb: string): Message => ({
    id: `Output ${quote(output)} tidak lahir dari langkah yang ${quote(verb)}.`,
    en: `The output ${quote(output)} does not come from a step that says ${quote(verb)}.`,
  }),
  fromNothing: (output: string): Message => ({
    id: `Langkah ini hanya menerima, tetapi outputnya ${quote(output)}, yang tidak disebut dalam kegiatan maupun kelengkapannya.`,
    en: `This step only receives, but puts out ${quote(output)}, which neither its activity nor its requirements name.`,
  }),
  tooEarly: (output: string): Message => ({
    id: `Langkah ini baru menerima tugas, tetapi outputnya sudah ${quote(output)}.`,
    en: `This step only takes the order, but already puts out ${quote(output)}.`,
  }),
  backwards: (requirement: string, output: string): Message => ({
    id: `Kelengkapannya sudah ${quote(requirement)}, tetapi outputnya baru ${quote(output)}.`,
    en: `It requires ${quote(requirement)}, but puts out only ${quote(output)}.`,
  }),
};

/** What a row says it does, against what stands in its own cells. */
export const activityAndCells: Rule["check"] = (sop, report) => {
  const papers = papersBySign(sop);
  for (const step of actingSteps(sop)) {
    const said = signsIn(step.activity).filter((sign) => papers.has(sign));
    const cells = [...step.requirements, ...step.outputs].flatMap(signsIn);
    const other = cells.find((sign) => papers.has(sign));
    if (said[0] !== undefined && other !== undefined && !said.some((sign) => cells.includes(sign)))
      report(step, "outputs", messages.otherSign(said[0], other));
    const backwards = draftOfRequirement(step);
    if (backwards) report(step, "outputs", messages.backwards(...backwards));
    const output = step.outputs.find((name) => !isBlank(name));
    if (output !== undefined) judgeOutput(step, output, report);
  }
};

function judgeOutput(step: Step, output: string, report: Report): void {
  const deeds = deedsIn(step.activity);
  const [first] = deeds;
  if (!first) return;
  const disposes = /disposisi|arah|tugas|perintah|instruksi/i.test(step.activity);
  const works = ["make", "type", "file", "meet", "check"].includes(first.verbClass);
  if (/^\s*(lembar\s+)?disposisi\s*$/i.test(output) && !disposes && works) {
    report(step, "outputs", messages.noDisposition(output, first.printed));
    return;
  }
  if (!deeds.every(({ verbClass }) => verbClass === "receive")) return;
  const purpose = /\b(?:untuk|guna|agar)\s+(\p{L}+)\s+(.+)$/iu.exec(step.activity);
  const toMake = readVerb((purpose?.[1] ?? "").toLowerCase())?.verbClass === "make";
  const wanted = letters(purpose?.[2] ?? "").replace(/^(konsep|draft|draf)/, "");
  if (toMake && wanted !== "" && letters(output).replace(/^(konsep|draft|draf)/, "") === wanted)
    report(step, "outputs", messages.tooEarly(output));
  const source = contentWords([step.activity, ...step.requirements].join(" "));
  if (!shareWords(contentWords(output), source)) report(step, "outputs", messages.fromNothing(output));
}

const draft = /^\s*((draf|draft|konsep|rancangan)\s+)+/i;

/** The finished paper goes in and its draft comes out. */
function draftOfRequirement({ requirements, outputs }: Step): [string, string] | undefined {
  for (const output of outputs) {
    const finished = letters(output.replace(draft, ""));
    const requirement = requirements.find((name) => !draft.test(name) && letters(name) === finished);
    if (requirement !== undefined && draft.test(output)) return [requirement, output];
  }
  return undefined;
}

/** Whatever is called by its initials. */
const signsIn = remembering((text): readonly string[] =>
  wordsOf(text)
    .map((word) => word.printed)
    .filter((word) => /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(word)),
);

/** The initials that are the name of a paper in some cell: "SPM yang telah diparaf". */
function papersBySign(sop: Sop): ReadonlySet<string> {
  const items = sop.steps.flatMap((step) => [...step.requirements, ...step.outputs]);
  return new Set(
    items.flatMap((item) => (wordsOf(item)[0]?.printed === signsIn(item)[0] ? signsIn(item).slice(0, 1) : [])),
  );
}
