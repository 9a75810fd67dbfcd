import { findStep, stepNumber, type Message, type Sop } from "@alur/model";
import type { CaseEvent } from "@alur/run";
import type { TrailEntry } from "../../api/index.ts";

/** The places in a sentence about a deed: the step of the work, its outcome, and the step or the receiver to which it went. */
type Say = (step: Message, outcome: string, target: Message) => Message;

/** What somebody did to a berkas, for programs and people who hear of it from outside of its page. */
const deeds: Partial<Record<CaseEvent["type"], Say>> = {
  CaseOpened: () => ({ id: "membuka berkas", en: "opened the case" }),
  WorkItemClaimed: (step) => ({ id: `mengambil ${step.id}`, en: `took ${step.en}` }),
  WorkItemReleased: (step) => ({ id: `melepaskan ${step.id}`, en: `released ${step.en}` }),
  WorkItemCompleted: (step) => ({ id: `menyelesaikan ${step.id}`, en: `completed ${step.en}` }),
  WorkItemDecided: (step, outcome) => ({
    id: `memutuskan "${outcomeName(outcome).id}" pada ${step.id}`,
    en: `decided "${outcomeName(outcome).en}" at ${step.en}`,
  }),
  WorkSentBack: (step, _outcome, target) => ({
    id: `mengembalikan berkas dari ${step.id} ke ${target.id}`,
    en: `sent the case back from ${step.en} to ${target.en}`,
  }),
  WorkItemRecalled: (step) => ({ id: `menarik kembali ${step.id}`, en: `took back ${step.en}` }),
  WorkItemForwarded: passed("meneruskan", "forwarded"),
  WorkItemDelegated: passed("mendelegasikan", "delegated"),
  WorkItemReassigned: passed("mengalihkan", "reassigned"),
  DelegationAnswered: (step) => ({
    id: `menjawab delegasi atas ${step.id}`,
    en: `answered the delegation of ${step.en}`,
  }),
  PerformerAdded: (step, _outcome, target) => ({
    id: `meminta ${target.id} ikut mengerjakan ${step.id}`,
    en: `called ${target.en} in for ${step.en}`,
  }),
  PerformerRemoved: (step, _outcome, target) => ({
    id: `mengeluarkan ${target.id} dari ${step.id}`,
    en: `took ${target.en} off ${step.en}`,
  }),
  ChildCaseOpened: (step) => ({
    id: `membuka berkas SOP yang dipanggil ${step.id}`,
    en: `opened a case of the SOP that ${step.en} calls`,
  }),
  ChildCaseStopped: (step) => ({
    id: `menghentikan berkas yang ditunggu ${step.id}`,
    en: `stopped the case for which ${step.en} waited`,
  }),
  CaseHeld: () => ({ id: "menunda berkas", en: "put the case on hold" }),
  CaseResumed: () => ({ id: "melanjutkan berkas", en: "resumed the case" }),
  CaseCancelled: () => ({ id: "membatalkan berkas", en: "cancelled the case" }),
  CaseReopened: (_step, _outcome, target) => ({
    id: `membuka kembali berkas dari ${target.id}`,
    en: `reopened the case at ${target.en}`,
  }),
  DeadlinesMoved: () => ({ id: "memindahkan tenggat", en: "moved the deadlines" }),
  FileAttached: () => ({ id: "melampirkan dokumen", en: "attached a document" }),
  CommentAdded: () => ({ id: "berkomentar", en: "commented" }),
};

/** What nobody does, and what has no words of its own. */
const itself: Partial<Record<string, Message>> = {
  CaseEnded: { id: "Berkas selesai.", en: "The case ended." },
};
const moved: Message = { id: "Berkas ini bergerak.", en: "The case moved on." };

/** A line of the trail as one sentence: who did what, and what they said. */
export function sayChange(line: TrailEntry, sop: Sop): Message {
  const say = deeds[line.event as CaseEvent["type"]];
  if (!say || line.officialName === "") return itself[line.event] ?? moved;
  const target = line.toName === "" ? nameStep(line.toStepId, sop) : { id: line.toName, en: line.toName };
  const { id, en } = say(nameStep(line.stepId, sop), line.outcome ?? "", target);
  const who = line.postName === "" ? line.officialName : `${line.officialName} (${line.postName})`;
  const words = line.text === "" ? "" : `: ${line.text}`;
  return { id: ended(`${who} ${id}${words}`), en: ended(`${who} ${en}${words}`) };
}

function passed(id: string, en: string): Say {
  return (step, _outcome, target) => ({
    id: `${id} ${step.id} kepada ${target.id}`,
    en: `${en} ${step.en} to ${target.en}`,
  });
}

function outcomeName(outcome: string): Message {
  if (outcome === "yes") return { id: "ya", en: "yes" };
  if (outcome === "no") return { id: "tidak", en: "no" };
  return { id: outcome, en: outcome };
}

function nameStep(stepId: string | null, sop: Sop): Message {
  const step = stepId === null ? undefined : findStep(sop, stepId);
  const number = step ? ` ${stepNumber(sop, step)}` : "";
  return { id: `langkah${number}`, en: `step${number}` };
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
