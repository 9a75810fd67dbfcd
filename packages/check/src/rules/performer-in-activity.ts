import { changeStep, setPerformers, sop, type Message, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  named: (count: number, all: number, example: string): Message => ({
    id: `${count} dari ${all} kegiatan diawali dengan pelakunya, misalnya ${quote(example)}. Mulailah dengan kata kerja; pelakunya sudah terlihat dari kolom Pelaksana.`,
    en: `${count} of ${all} activities begin with who acts, such as ${quote(example)}. Begin with the verb; the Pelaksana column shows who acts.`,
  }),
  fix: { id: "Mulai semua kegiatan dengan kata kerja", en: "Begin all activities with the verb" },
};

/** The activity without the performer's name before its verb. Undefined where it does not begin so. */
function withoutPerformer(of: Sop, step: Step): string | undefined {
  for (const { id, name, aliases } of of.performers) {
    if (!step.performerIds.includes(id)) continue;
    for (const called of [name, ...aliases]) {
      const rest = step.activity.slice(called.length);
      const begins = called.trim() !== "" && step.activity.toLowerCase().startsWith(called.toLowerCase());
      if (begins && /^\s+(me[a-z]{3,}|ber[a-z]{3,})\b/i.test(rest)) {
        const verbFirst = rest.trim();
        return verbFirst.charAt(0).toUpperCase() + verbFirst.slice(1);
      }
    }
  }
  return undefined;
}

/** Takes the names out of the sentences and keeps in the columns who acts, as a person has confirmed it by accepting the mend. */
const verbFirst: Fix = {
  label: messages.fix,
  apply: (current) =>
    current.steps.reduce((mended, step) => {
      const activity = withoutPerformer(current, step);
      if (activity === undefined) return mended;
      return setPerformers(
        changeStep(mended, step.id, (now) => ({ ...now, activity })),
        step.id,
        step.performerIds,
      );
    }, current),
};

export const performerInActivity: Rule = {
  id: "performer-in-activity",
  severity: "advice",
  title: { id: "Pelaku disebut dalam kegiatan", en: "The activity names who acts" },
  why: {
    id: "Kegiatan ditulis dengan kata kerja aktif tanpa pelaku, sehingga tetap benar ketika pelaksananya berganti.",
    en: "An activity is written with an active verb and no subject, so that it stays true when the performer changes.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: pelaksana dipisahkan dari kegiatan; kalimat aktif, diawali kata kerja, tanpa subjek",
      en: "Permenpan RB 35/2012, flowchart part: performers are kept apart from activities; active sentences that begin with the verb and have no subject",
    },
  },
  check(checked, report) {
    // Without Pelaksana columns the sentence is the only place that says who acts.
    if (!checked.performers.some((performer) => performer.column)) return;
    const steps = actingSteps(checked);
    const naming = steps.filter((step) => withoutPerformer(checked, step) !== undefined);
    const [first] = naming;
    if (first)
      report(checked, "activity", messages.named(naming.length, steps.length, first.activity), { fix: verbFirst });
  },
  examples: [
    sop`
      No | Staf, Camat ✗
      1  | Staf  | Staf menyusun konsep surat
      2  | Camat | Menandatangani surat`,
    nearMiss(sop`
      No | Staf, Camat
      1  | Staf  | Menyusun konsep surat dan menyerahkannya kepada Camat
      2  | Camat | Staf menerima surat dari Camat
      3  | Staf  | Staf ahli dimintai pendapat`),
    sop`
      No | | Kegiatan
      1  | Staf  | Staf menyusun konsep surat
      2  | Camat | Camat menandatangani surat`,
    sop`
      No | Staf, Camat
      1  | Staf  | Menyusun konsep surat
      2  | Camat | Menandatangani surat`,
  ],
};
