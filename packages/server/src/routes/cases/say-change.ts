import { findStep, stepNumber, type Message, type Sop } from "@alur/model";
import type { CaseEvent } from "@alur/run";
import type { TrailEntry } from "../../api/index.ts";

/** The places in a sentence about a deed: the step of the work, its outcome, and the step or the receiver to which it went. */
type Say = (step: Message, outcome: string, target: Message) => Message;

/** What follows from a deed by itself, and is no line of the trail. */
type Following =
  | "WorkItemOffered"
  | "WorkItemWithdrawn"
  | "StepFinished"
  | "BranchArrived"
  | "StepsUndone"
  | "CorrectionStands";

/** What happens although nobody does it. */
type Unbidden = "CaseEnded" | "ChildCaseStopped" | "ChildCaseReopened" | "WorkItemReminded" | "CaseReminded";
type Shown = Exclude<CaseEvent["type"], Following>;

/** What somebody did to a berkas, for programs and people who hear of it from outside of its page. */
const deeds: Record<Exclude<Shown, Unbidden>, Say> = {
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
  CaseHeld: () => ({ id: "menunda berkas", en: "put the case on hold" }),
  CaseResumed: () => ({ id: "melanjutkan berkas", en: "resumed the case" }),
  CaseCancelled: () => ({ id: "membatalkan berkas", en: "cancelled the case" }),
  CaseReopened: (_step, _outcome, target) => ({
    id: `membuka kembali berkas dari ${target.id}`,
    en: `reopened the case at ${target.en}`,
  }),
  CaseMigrated: () => ({
    id: "memindahkan berkas ke versi SOP yang baru",
    en: "let the case go on by the new version of its SOP",
  }),
  DeadlinesMoved: () => ({ id: "memindahkan tenggat", en: "moved the deadlines" }),
  FileAttached: () => ({ id: "melampirkan dokumen", en: "attached a document" }),
  CommentAdded: () => ({ id: "berkomentar", en: "commented" }),
};

/** What happened without anybody. Alur itself opens berkas by a schedule or for the public, and moves deadlines with the calendar. */
const itself: Record<Unbidden | "CaseOpened" | "DeadlinesMoved", Say> = {
  CaseOpened: (_step, how) =>
    how === "schedule"
      ? { id: "Berkas dibuka menurut jadwal", en: "The case was opened by its schedule" }
      : { id: "Berkas dibuka lewat formulir umum", en: "The case was opened by the public's form" },
  CaseEnded: () => ({ id: "Berkas selesai", en: "The case ended" }),
  ChildCaseStopped: (step, how) =>
    how === "ended"
      ? { id: `Berkas yang ditunggu ${step.id} selesai`, en: `The case for which ${step.en} waited ended` }
      : { id: `Berkas yang ditunggu ${step.id} dibatalkan`, en: `The case for which ${step.en} waited was cancelled` },
  ChildCaseReopened: (step) => ({
    id: `Berkas yang ditunggu ${step.id} dibuka kembali`,
    en: `The case for which ${step.en} waited was reopened`,
  }),
  WorkItemReminded: (step, level, superior) => reminded(step, level, superior),
  CaseReminded: (_step, level, superior) => reminded({ id: "berkas", en: "the case" }, level, superior),
  DeadlinesMoved: () => ({ id: "Tenggat berpindah mengikuti kalender", en: "The deadlines moved with the calendar" }),
};

/** A line of the trail as one sentence: who did what, and what they said. */
export function sayChange(line: TrailEntry, sop: Sop): Message {
  const byNobody = line.officialName === "";
  const event = line.event as Shown;
  const say: Say = byNobody ? { ...deeds, ...itself }[event] : { ...itself, ...deeds }[event];
  const target = line.toName === "" ? nameStep(line.toStepId, sop) : { id: line.toName, en: line.toName };
  const { id, en } = say(nameStep(line.stepId, sop), line.outcome ?? "", target);
  const words = line.text === "" ? "" : `: ${line.text}`;
  if (byNobody) return { id: ended(`${capital(id)}${words}`), en: ended(`${capital(en)}${words}`) };
  const who = line.postName === "" ? line.officialName : `${line.officialName} (${line.postName})`;
  return { id: ended(`${who} ${id}${words}`), en: ended(`${who} ${en}${words}`) };
}

function reminded(what: Message, level: string, superior: Message): Message {
  if (level === "soon") return { id: `${what.id} segera jatuh tempo`, en: `${what.en} is due soon` };
  if (level === "overdue") return { id: `${what.id} melewati tenggat`, en: `${what.en} is overdue` };
  return {
    id: `keterlambatan ${what.id} disampaikan kepada ${superior.id}`,
    en: `${superior.en} was told that ${what.en} is long overdue`,
  };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
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
