import type { Actor, Audience } from "../case/actor.ts";
import type { CaseCommand } from "../case/case-command.ts";
import type { AddComment } from "../case/commands/add-comment.ts";
import type { AttachFile } from "../case/commands/attach-file.ts";
import type { ClaimWorkItem } from "../case/commands/claim-work-item.ts";
import type { CompleteWorkItem } from "../case/commands/complete-work-item.ts";
import type { DecideWorkItem } from "../case/commands/decide-work-item.ts";
import type { OpenCase } from "../case/commands/open-case.ts";
import type { ReleaseWorkItem } from "../case/commands/release-work-item.ts";
import type { SendBack } from "../case/commands/send-back.ts";
import type { PassOn } from "../case/pass-on.ts";
import type { MigrateCase } from "../case/upkeep/migrate-case.ts";
import type { StepMap } from "../migration/step-map.ts";
import type { Procedure } from "../procedure.ts";

/** Monday, 2 March 2026, 09:00 in Jakarta. */
export const MONDAY_NINE = "2026-03-02T02:00:00.000Z";

/** What an official says, with the rest of each command filled in: `by(siti).claim("w1")`. */
export function by(actor: Actor, at = MONDAY_NINE, caseId = "berkas-1"): Sayings {
  const base = (what: string) => ({ commandId: `${actor.officialId}-${what}-${at}`, caseId, by: actor, at });
  return {
    open: (details = {}) => ({
      ...base("open"),
      type: "OpenCase",
      procedureId: "sop-surat",
      subject: "Permohonan rekomendasi",
      number: "005/12/2026",
      viaPostId: actor.postIds[0] ?? "",
      ...details,
    }),
    claim: (workItemId) => ({ ...base(`claim-${workItemId}`), type: "ClaimWorkItem", workItemId }),
    release: (workItemId) => ({ ...base(`release-${workItemId}`), type: "ReleaseWorkItem", workItemId }),
    complete: (workItemId, details = {}) => ({
      ...base(`complete-${workItemId}`),
      type: "CompleteWorkItem",
      workItemId,
      requirementsMet: [],
      note: "Kelengkapan menyusul",
      ...details,
    }),
    decide: (workItemId, outcome, details = {}) => ({
      ...base(`decide-${workItemId}`),
      type: "DecideWorkItem",
      workItemId,
      outcome,
      requirementsMet: [],
      reason: "Nomor surat belum ada",
      ...details,
    }),
    sendBack: (workItemId, toStepId, reason = "Tanggal keliru", details = {}) => ({
      ...base(`send-back-${workItemId}`),
      type: "SendBack",
      workItemId,
      toStepId,
      reason,
      wanting: [],
      straightBack: false,
      ...details,
    }),
    pass: <Type extends Passing["type"]>(type: Type, workItemId: string, postId: string, details = {}) => {
      const to: Audience = { kind: "post", postId };
      const passing = { ...base(`${type}-${workItemId}`), type, workItemId, to, reason: "Perlu keahlian lain" };
      return { ...passing, ...details } as Extract<Passing, { type: Type }>;
    },
    answer: (workItemId, answer = "Sudah disiapkan") => ({
      ...base(`answer-${workItemId}`),
      type: "AnswerDelegation",
      workItemId,
      answer,
    }),
    recall: (workItemId) => ({ ...base(`recall-${workItemId}`), type: "RecallWorkItem", workItemId }),
    remove: (workItemId, reason = "Sedang tugas luar") => ({
      ...base(`remove-${workItemId}`),
      type: "RemovePerformer",
      workItemId,
      reason,
    }),
    openChild: (workItemId, childCaseId = "berkas-2", procedureId = "sop-lain") => ({
      ...base(`open-child-${workItemId}`),
      type: "OpenChildCase",
      workItemId,
      childCaseId,
      procedureId,
    }),
    recordChild: (childCaseId, how = "ended", result = "") => ({
      ...base(`record-${childCaseId}`),
      type: "RecordChildCase",
      childCaseId,
      how,
      result,
    }),
    migrate: (target, steps, reason = "SOP direvisi") => ({
      ...base(`migrate-${target.id}`),
      type: "MigrateCase",
      target,
      steps,
      reason,
    }),
    hold: (reason = "Menunggu surat pemohon") => ({ ...base("hold"), type: "HoldCase", reason }),
    resume: () => ({ ...base("resume"), type: "ResumeCase" }),
    cancel: (reason = "Pemohon mencabut permohonan") => ({ ...base("cancel"), type: "CancelCase", reason }),
    reopen: (toStepId, reason = "Nama keliru") => ({ ...base("reopen"), type: "ReopenCase", toStepId, reason }),
    comment: (text) => ({ ...base("comment"), type: "AddComment", text }),
    attach: (documentId, content = "isi pertama", details = {}) => ({
      ...base(`attach-${documentId}`),
      type: "AttachFile",
      documentId,
      replaces: false,
      file: { name: "Surat.pdf", mediaType: "application/pdf", sizeBytes: content.length, sha256: hashOf(content) },
      ...details,
    }),
  };
}

/** Any other words, any other hash: nobody looks for the bytes in a test without a store of files. */
function hashOf(content: string): string {
  return Array.from(content, (letter) => (letter.codePointAt(0) ?? 0).toString(16))
    .join("")
    .padEnd(64, "0");
}

/** The commands by which work goes to somebody else. */
export type Passing = Extract<CaseCommand, PassOn>;

interface Sayings {
  open(details?: Partial<OpenCase>): OpenCase;
  claim(workItemId: string): ClaimWorkItem;
  release(workItemId: string): ReleaseWorkItem;
  complete(workItemId: string, details?: Partial<CompleteWorkItem>): CompleteWorkItem;
  decide(workItemId: string, outcome: DecideWorkItem["outcome"], details?: Partial<DecideWorkItem>): DecideWorkItem;
  sendBack(workItemId: string, toStepId: string, reason?: string, details?: Partial<SendBack>): SendBack;
  /** Forwards, delegates, reassigns, or calls in a further performer: all say to whom and why. */
  pass<Type extends Passing["type"]>(
    type: Type,
    workItemId: string,
    postId: string,
    details?: Partial<PassOn>,
  ): Extract<Passing, { type: Type }>;
  answer(workItemId: string, answer?: string): Extract<CaseCommand, { type: "AnswerDelegation" }>;
  recall(workItemId: string): Extract<CaseCommand, { type: "RecallWorkItem" }>;
  remove(workItemId: string, reason?: string): Extract<CaseCommand, { type: "RemovePerformer" }>;
  openChild(
    workItemId: string,
    childCaseId?: string,
    procedureId?: string,
  ): Extract<CaseCommand, { type: "OpenChildCase" }>;
  recordChild(
    childCaseId: string,
    how?: "ended" | "cancelled" | "reopened",
    result?: string,
  ): Extract<CaseCommand, { type: "RecordChildCase" }>;
  migrate(target: Procedure, steps: StepMap, reason?: string): MigrateCase;
  hold(reason?: string): Extract<CaseCommand, { type: "HoldCase" }>;
  resume(): Extract<CaseCommand, { type: "ResumeCase" }>;
  cancel(reason?: string): Extract<CaseCommand, { type: "CancelCase" }>;
  reopen(toStepId: string, reason?: string): Extract<CaseCommand, { type: "ReopenCase" }>;
  comment(text: string): AddComment;
  attach(documentId: string, content?: string, details?: Partial<AttachFile>): AttachFile;
}
