import { letters, wordsOf, type Message, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { deedsIn, verbsIn } from "../language/spoken-verbs.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unsigned: (output: string): Message => ({
    id: `Output ${quote(output)} sudah ditandatangani, tetapi sampai langkah ini tidak seorang pun menandatangani.`,
    en: `The output ${quote(output)} is signed, but up to this step nobody signs.`,
  }),
  notShown: (thing: string, output: string): Message => ({
    id: `Langkah berikutnya menerima ${quote(thing)} yang disebut di sini, tetapi outputnya masih ${quote(output)}.`,
    en: `The next step receives the ${quote(thing)} named here, but the output is still ${quote(output)}.`,
  }),
  noCheck: (verb: string): Message => ({
    id: `Langkah ini digambar sebagai keputusan (ya/tidak), tetapi kegiatannya ${quote(verb)} dan tidak memeriksa apa pun.`,
    en: `This step is drawn as a decision (yes/no), but its activity ${quote(verb)} checks nothing.`,
  }),
  noMeeting: (words: string): Message => ({
    id: `Tertulis ${quote(words)}, tetapi tidak ada langkah berikutnya yang merupakan rapat.`,
    en: `It says ${quote(words)}, but no later step is a meeting.`,
  }),
};

/** What is said to be done against what the rows do. */
export const deedsAndStates: Rule["check"] = (sop, report) => {
  const steps = actingSteps(sop);
  let signed = false;
  steps.forEach((step, i) => {
    const speaksOfSigning = [step.activity, ...step.requirements].some(signs);
    const output = step.outputs.find((name) => saysSigned(name));
    if (output !== undefined && !signed && !speaksOfSigning) report(step, "outputs", messages.unsigned(output));
    signed ||= speaksOfSigning || output !== undefined;
    const next = steps[i + 1];
    const received = next && receivedThing(step, next);
    if (received) report(step, "outputs", messages.notShown(received, step.outputs.join("; ")));
    const verb = drawnAsDecision(step);
    if (verb !== undefined) report(step, "flow", messages.noCheck(verb));
    const meeting = /\bke\s?rapat\b[^,.;]*/i.exec(step.activity)?.[0];
    const meets = steps.slice(i + 1).some(({ activity }) => /rapat/i.test(activity));
    if (meeting !== undefined && next && !meets) report(step, "activity", messages.noMeeting(meeting));
  });
};

function signs(text: string): boolean {
  return verbsIn(text).some(({ verbClass }) => verbClass === "sign" || verbClass === "initial") || /paraf/i.test(text);
}

function saysSigned(output: string): boolean {
  return verbsIn(output).some((verb) => verb.voice === "passive" && verb.root === "tandatangan");
}

/** What the next row receives first, where this row names it and its outputs do not. */
function receivedThing(step: Step, next: Step): string | undefined {
  const [first] = deedsIn(next.activity);
  if (first?.verbClass !== "receive" || step.outputs.length === 0) return undefined;
  const words = wordsOf(next.activity);
  const at = words.findIndex((word) => word.text === first.printed.toLowerCase());
  const thing = words.slice(at + 1, at + 3);
  const [head, second] = thing;
  if (!head || !second || ofAnyThing.has(head.text) || !isKept(head.text, step)) return undefined;
  const initials = head.text.charAt(0) + second.text.charAt(0);
  const shortened = step.outputs.some((output) =>
    wordsOf(output).some((word) => word.text.startsWith(initials) && /^\p{Lu}{3,}$/u.test(word.printed)),
  );
  return shortened ? undefined : `${head.printed} ${second.printed}`;
}

/** These may be any paper, whatever the cell calls it. */
const ofAnyThing = new Set("dan berkas daftar lembar lembaran dokumen hasil data konsep draft draf surat".split(" "));

/** The activity names the thing, its output does not, and the row only gives on what it got. */
function isKept(head: string, { activity, outputs, requirements }: Step): boolean {
  const named = (text: string) => wordsOf(text).some((word) => word.text === head);
  return named(activity) && ![...outputs, ...requirements].some(named) && outputs.some((name) => letters(name) !== "");
}

const noChecks = new Set(["make", "type", "meet", "file", "register"]);
/** Finding out is a judgement as well: "mengidentifikasi apakah …". */
const findsOut = /\b(jika|apabila|bila|kalau|apakah|perlu)\b|identifikasi|analis|tentu/i;

/** The verb of a row that is drawn as a diamond and neither checks nor approves. */
function drawnAsDecision(step: Step): string | undefined {
  if (step.kind !== "decision" || findsOut.test(step.activity)) return undefined;
  const verbs = verbsIn(step.activity);
  const [first] = deedsIn(step.activity);
  const judges = verbs.some(({ verbClass }) => ["check", "sign", "initial"].includes(verbClass));
  return first && !judges && noChecks.has(first.verbClass) ? first.printed : undefined;
}
