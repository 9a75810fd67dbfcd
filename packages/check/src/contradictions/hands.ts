import { flowsFrom, letters, performerNames, type Message, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { deedsIn } from "../language/spoken-verbs.ts";
import { mentionFinder, type Mention } from "../names/mentions.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  otherMaker: (said: string, maker: string): Message => ({
    id: `Di sini tertulis bahwa ${quote(said)} menyusunnya, padahal langkah sebelumnya dikerjakan oleh ${quote(maker)}.`,
    en: `Here it says that ${quote(said)} drew it up, but the steps before are done by ${quote(maker)}.`,
  }),
  twoSigners: (one: string, other: string): Message => ({
    id: `Sekali tertulis ditandatangani ${quote(one)}, sekali ${quote(other)}.`,
    en: `Once it says signed by ${quote(one)}, once by ${quote(other)}.`,
  }),
  givenElsewhere: (said: string, next: string): Message => ({
    id: `Berkas diserahkan kepada ${quote(said)}, tetapi langkah berikutnya dikerjakan ${quote(next)}.`,
    en: `The papers are handed to ${quote(said)}, but the next step is done by ${quote(next)}.`,
  }),
  otherReceiver: (output: string, name: string): Message => ({
    id: `Output ${quote(output)} menyebut ${quote(name)}, padahal langkah ini belum meneruskan kepadanya.`,
    en: `The output ${quote(output)} speaks of ${quote(name)}, but this step does not hand on to them yet.`,
  }),
};

const organisation = /\b(PT|CV|Bank|Dinas|Badan|Kantor)\b\.?\s+(\p{Lu}\p{L}+)/gu;

const madeBy = /\byang\s+(?:disusun|dibuat|disiapkan|dirancang|dikonsep)\s+(?:oleh\s+)?(.{3,80})/i;
const signedBy =
  /tanda\s?tangan\w*\s+(?:oleh\s+|kepada\s+)?((?:wakil\s+)?(?:bupati|walikota|wali kota|gubernur|menteri|camat|lurah|direktur|rektor))/gi;

type Find = (text: string) => Mention[];

/** Who is said to have done something, against who does it. */
export const hands: Rule["check"] = (sop, report) => {
  const mentionsIn = mentionFinder(sop.performers.filter((performer) => performer.column));
  const steps = actingSteps(sop);
  const signers = new Map<string, string>();
  steps.forEach((step, i) => {
    const maker = otherMaker(sop, step, steps.slice(0, i).filter(makes), mentionsIn);
    if (maker) report(step, "activity", messages.otherMaker(...maker));
    const two = otherSigner(step, signers);
    if (two) report(step, "activity", messages.twoSigners(...two));
    const elsewhere = givenElsewhere(sop, step, steps[i + 1]);
    if (elsewhere) report(step, "activity", messages.givenElsewhere(...elsewhere));
    const early = receiverTooEarly(sop, step, mentionsIn);
    if (early) report(step, "outputs", messages.otherReceiver(...early));
  });
};

/** Whoever is said to have drawn the paper up, and who did so in the rows above. */
function otherMaker(sop: Sop, step: Step, before: readonly Step[], mentionsIn: Find): [string, string] | undefined {
  const said = madeBy.exec(step.activity)?.[1];
  const [first] = before;
  const [maker] = said === undefined || !first ? [] : mentionsIn(said);
  if (!first || !maker || !said?.startsWith(maker.said)) return undefined;
  const made = before.some((other) => other.performerIds.includes(maker.performer.id));
  return made ? undefined : [maker.said, performerNames(sop, first).join(", ")];
}

/** The official of this row's signature and the other of the same office ("Bupati", "Wakil Bupati") of a row above. */
function otherSigner(step: Step, signers: Map<string, string>): [string, string] | undefined {
  let found: [string, string] | undefined;
  for (const [, signer = ""] of [step.activity, ...step.outputs].flatMap((text) => [...text.matchAll(signedBy)])) {
    const office = signer.toLowerCase().replace(/^wakil\s+/, "");
    const other = signers.get(office);
    if (other !== undefined && other.toLowerCase() !== signer.toLowerCase()) found = [other, signer];
    signers.set(office, signer);
  }
  return found;
}

function makes(step: Step): boolean {
  return deedsIn(step.activity).some((deed) => deed.verbClass === "make");
}

/** The organisation that gets the papers, and the other of its kind that goes on. */
function givenElsewhere(sop: Sop, step: Step, next: Step | undefined): [string, string] | undefined {
  if (!next || !deedsIn(step.activity).some((deed) => deed.verbClass === "handover")) return undefined;
  const acting = performerNames(sop, next).filter((name) => [...name.matchAll(organisation)].length > 0);
  for (const name of acting) {
    const kind = name.split(/[.\s]/)[0];
    const said = [...step.activity.matchAll(organisation)].filter((found) => found[1] === kind).map(([words]) => words);
    if (said[0] !== undefined && !said.some((words) => letters(name).includes(letters(words)))) return [said[0], name];
  }
  return undefined;
}

/** The output is ready for somebody whom the activity does not name and who does not act next. */
function receiverTooEarly(sop: Sop, step: Step, mentionsIn: Find): [string, string] | undefined {
  for (const output of step.outputs) {
    if (!/\b(ke|kepada)\b/i.test(output)) continue;
    const near = new Set([
      ...step.performerIds,
      ...mentionsIn(step.activity).map(({ performer }) => performer.id),
      ...flowsFrom(sop, step.id).flatMap((flow) => sop.steps.find((other) => other.id === flow.to)?.performerIds ?? []),
    ]);
    const named = mentionsIn(output).find(({ performer }) => !near.has(performer.id));
    if (named) return [output, named.said];
  }
  return undefined;
}
