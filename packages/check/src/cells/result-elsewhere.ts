import { changeStep, letters, wordsOf, type Message, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import type { Fix } from "../finding.ts";
import { quote } from "../quote.ts";
import { verbsIn } from "../language/spoken-verbs.ts";
import type { Rule } from "../rule.ts";

const messages = {
  inRemarks: (text: string): Message => ({
    id: `${quote(text)} di kolom Keterangan tampaknya hasil langkah ini. Tempatnya di kolom Output.`,
    en: `${quote(text)} in the Keterangan column looks like the result of this step. It belongs to the Output column.`,
  }),
  fix: (text: string): Message => ({
    id: `Pindahkan ${quote(text)} ke kolom Output`,
    en: `Move ${quote(text)} to the Output column`,
  }),
  fromAbove: (output: string, activity: string): Message => ({
    id: `Output ${quote(output)} tampaknya hasil baris di atasnya (${quote(activity)}); isi Mutu Baku mungkin turun satu baris.`,
    en: `The output ${quote(output)} looks like the result of the row above (${quote(activity)}); the quality standard may have slipped down by one row.`,
  }),
};

/** A result under Keterangan, or in the row below the one that brings it about. */
export const resultElsewhere: Rule["check"] = (sop, report) => {
  const steps = actingSteps(sop);
  steps.forEach((step, i) => {
    if (isResult(sop, step)) report(step, "remarks", messages.inRemarks(step.remarks), { fix: moveToOutputs(step) });
    const above = steps[i - 1];
    const late = above && step.outputs.find((output) => belongsTo(above, step, output));
    if (above && late !== undefined) report(step, "outputs", messages.fromAbove(late, above.activity));
  });
};

const longestName = 6;

/** Remarks that are nothing but the name of a thing: one that a cell of this SOP names, or whose initials the activity writes out. */
function isResult(sop: Sop, step: Step): boolean {
  const said = letters(step.remarks);
  const words = wordsOf(step.remarks);
  if (said.length < 3 || words.length > longestName) return false;
  if (sop.steps.some(({ outputs }) => outputs.some((output) => letters(output) === said))) return true;
  const initials = wordsOf(step.activity).map((word) => word.text.charAt(0));
  return /^\p{Lu}{3,}$/u.test(step.remarks.trim()) && initials.join("").includes(said);
}

function moveToOutputs(step: Step): Fix {
  const text = step.remarks;
  return {
    label: messages.fix(text),
    apply: (current) =>
      changeStep(current, step.id, (now) => ({
        ...now,
        remarks: "",
        outputs: now.outputs.some((output) => letters(output) === letters(text)) ? now.outputs : [...now.outputs, text],
      })),
  };
}

/** The output tells of a deed that the row above does and does not show, and that this row neither does nor receives. */
function belongsTo(above: Step, step: Step, output: string): boolean {
  const known = new Set([...rootsIn(step.activity), ...step.requirements.flatMap(deedsShown)]);
  const shown = new Set(above.outputs.flatMap(deedsShown));
  const doneAbove = new Set(rootsIn(above.activity));
  return deedsShown(output).some((deed) => !known.has(deed) && !shown.has(deed) && doneAbove.has(deed));
}

function rootsIn(text: string): string[] {
  return verbsIn(text).map((verb) => verb.root);
}

/** What has been done to a paper according to its name: "surat yang telah ditandatangani dan dicatat". */
function deedsShown(paper: string): string[] {
  return verbsIn(paper).flatMap((verb) => (verb.voice === "passive" ? [verb.root] : []));
}
