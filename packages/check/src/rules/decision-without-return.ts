import {
  flowsFrom,
  flowsTo,
  setFlow,
  setStepKind,
  sop,
  stepName,
  type Message,
  type Sop,
  type Step,
} from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { checkIn } from "../language/silent-check.ts";
import { speaksOfReturning } from "../returning-words.ts";

const messages = {
  decision: {
    id: "Langkah ini memeriksa, tetapi tidak menyebut ke mana berkas kembali bila belum sesuai.",
    en: "This step checks, but does not say who gets the papers back when they are not in order.",
  },
  task: (verb: string): Message => ({
    id: `Langkah ini memeriksa atau menyetujui ("${verb}"), tetapi tidak menyebut ke mana berkas kembali bila belum sesuai.`,
    en: `This step checks or approves ("${verb}"), but does not say who gets the papers back when they are not in order.`,
  }),
  fix: (target: Message): Message => ({
    id: `Kembalikan ke ${target.id} bila belum sesuai`,
    en: `Send back to ${target.en} when not in order`,
  }),
};

/** Back to where the papers came from: the nearest step above that leads here. */
function returnFix(of: Sop, step: Step): Fix | undefined {
  const above = of.steps.slice(0, of.steps.indexOf(step));
  const senders = new Set(flowsTo(of, step.id).map((flow) => flow.from));
  const sender = above.findLast((other) => senders.has(other.id));
  if (!sender) return undefined;
  return {
    label: messages.fix(stepName(of, sender)),
    apply: (current) => setFlow(setStepKind(current, step.id, "decision"), step.id, "no", sender.id),
  };
}

export const decisionWithoutReturn: Rule = {
  id: "decision-without-return",
  severity: "error",
  title: { id: "Pemeriksaan tanpa jalan kembali", en: "A check without a way back" },
  why: {
    id: "Pelaksana yang menemukan kekurangan harus tahu kepada siapa berkas dikembalikan.",
    en: "A performer who finds the work wanting must know who gets it back.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagan alir bercabang: belah ketupat adalah pengambilan keputusan",
      en: "Permenpan RB 35/2012, branching flowchart: the diamond is the taking of a decision",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      const exits = flowsFrom(checked, step.id);
      // Several exits that lead to one place are the business of decision-without-choice.
      if (exits.length > 1 || exits.some((flow) => flow.kind === "no") || speaksOfReturning(step)) continue;
      const verb = checkIn(step);
      if (step.kind !== "decision" && verb === undefined) continue;
      const fix = returnFix(checked, step);
      report(step, "flow", step.kind === "decision" ? messages.decision : messages.task(verb ?? ""), {
        // A box that checks may have been meant as a plain task; a diamond cannot.
        severity: step.kind === "decision" ? "error" : "warning",
        ...(fix ? { fix } : {}),
      });
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1
      3 | Kasubbag | Membubuhkan paraf`,
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep surat | ya → 3 ✗
      3 | Kasubbag | Membubuhkan paraf`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Camat meneliti dan menandatangani surat ✗
      3 | Staf  | Menerima surat untuk diperiksa kembali`,
    sop`
      1 | Staf     | Menyusun konsep surat                                             | | ATK    | 1 jam | Konsep surat
      2 | Tim      | Menerima konsep surat dan menyerahkannya kembali setelah diteliti | | Konsep | 1 jam | Konsep surat ✗
      3 | Kasubbag | Validasi, entri data                                              | | Konsep | 1 jam | Data ✗
      4 | Bappeda  | Menyerahkan konsep surat yang sudah sesuai dengan pedoman         | | Konsep | 1 jam | Surat ✗
      5 | Camat    | Bagi yang lulus diberikan surat keterangan                        | | Data   | 1 jam | Surat ✗`,
    nearMiss(sop`
      1 | Staf     | Menyerahkan konsep surat kepada Kasubbag untuk memeriksa isinya
      2 | Kasubbag | Menerima hasil pemeriksaan setelah meneliti surat
      3 | Staf     | Memeriksa kondisi ruang arsip
      4 | Kasubbag | Memeriksa berkas | ya → selesai, ditolak → 1`),
  ],
};
