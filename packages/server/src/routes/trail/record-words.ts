import type { CaseEvent } from "@alur/run";

/** What follows from a deed by itself and is not told. */
type Untold =
  | "WorkItemOffered"
  | "WorkItemWithdrawn"
  | "StepFinished"
  | "BranchArrived"
  | "StepsUndone"
  | "CorrectionStands";

/** What happened, as the printed record of a berkas says it: at which step, with which outcome, and to whom or where. */
export const recordWords: Readonly<
  Record<Exclude<CaseEvent["type"], Untold>, (step: string, outcome: string, to: string) => string>
> = {
  CaseOpened: () => "Berkas dibuka",
  CommentAdded: () => "Komentar",
  FileAttached: (step) => (step === "" ? "Dokumen dilampirkan" : `Dokumen dilampirkan pada ${step}`),
  CaseHeld: () => "Berkas ditunda",
  CaseResumed: () => "Berkas dilanjutkan",
  CaseCancelled: () => "Berkas dibatalkan",
  CaseReopened: (_step, _outcome, to) => `Berkas dibuka kembali dari ${to}`,
  CaseEnded: () => "Berkas selesai",
  CaseMigrated: () => "Berkas diteruskan menurut versi SOP yang baru",
  DeadlinesMoved: () => "Tenggat berubah karena kalender kerja berubah",
  CaseReminded: (_step, _outcome, to) =>
    to === "" ? "Pengingat tenggat berkas" : `Pengingat tenggat berkas kepada ${to}`,
  WorkItemReminded: (step, _outcome, to) =>
    to === "" ? `Pengingat tenggat ${step}` : `Pengingat tenggat ${step} kepada ${to}`,
  WorkItemClaimed: (step) => `Diambil: ${step}`,
  WorkItemReleased: (step) => `Dilepaskan: ${step}`,
  WorkItemCompleted: (step) => `Selesai: ${step}`,
  WorkItemDecided: (step, outcome) => `Diputuskan “${outcome}”: ${step}`,
  WorkSentBack: (step, _outcome, to) => `Dikembalikan dari ${step} ke ${to}`,
  WorkItemForwarded: (step, _outcome, to) => `Diteruskan kepada ${to}: ${step}`,
  WorkItemReassigned: (step, _outcome, to) => `Dialihkan kepada ${to}: ${step}`,
  WorkItemDelegated: (step, _outcome, to) => `Didelegasikan kepada ${to}: ${step}`,
  DelegationAnswered: (step) => `Delegasi dijawab: ${step}`,
  WorkItemRecalled: (step) => `Ditarik kembali: ${step}`,
  PerformerAdded: (step, _outcome, to) => `${to} diminta ikut mengerjakan ${step}`,
  PerformerRemoved: (step, _outcome, to) => `${to} dikeluarkan dari ${step}`,
  ChildCaseOpened: (step) => `Berkas SOP yang dipanggil ${step} dibuka`,
  ChildCaseStopped: (step, outcome) =>
    `Berkas yang ditunggu ${step} ${outcome === "cancelled" ? "dibatalkan" : "selesai"}`,
  ChildCaseReopened: (step) => `Berkas yang ditunggu ${step} dibuka kembali`,
};

/** Outcomes and standings as they are printed. */
export const outcomeWords: Readonly<Record<string, string>> = { yes: "ya", no: "tidak", forward: "selesai" };
export const statusWords = { open: "berjalan", held: "ditunda", ended: "selesai", cancelled: "dibatalkan" } as const;
export const itemWords = {
  offered: "menunggu",
  claimed: "dikerjakan",
  completed: "selesai",
  withdrawn: "ditarik",
} as const;
