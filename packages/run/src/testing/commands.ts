import type { Actor } from "../case/actor.ts";
import type { AddComment } from "../case/commands/add-comment.ts";
import type { ClaimWorkItem } from "../case/commands/claim-work-item.ts";
import type { CompleteWorkItem } from "../case/commands/complete-work-item.ts";
import type { DecideWorkItem } from "../case/commands/decide-work-item.ts";
import type { OpenCase } from "../case/commands/open-case.ts";
import type { ReleaseWorkItem } from "../case/commands/release-work-item.ts";
import type { SendBack } from "../case/commands/send-back.ts";

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
    sendBack: (workItemId, toStepId, reason = "Tanggal keliru") => ({
      ...base(`send-back-${workItemId}`),
      type: "SendBack",
      workItemId,
      toStepId,
      reason,
    }),
    comment: (text) => ({ ...base("comment"), type: "AddComment", text }),
  };
}

interface Sayings {
  open(details?: Partial<OpenCase>): OpenCase;
  claim(workItemId: string): ClaimWorkItem;
  release(workItemId: string): ReleaseWorkItem;
  complete(workItemId: string, details?: Partial<CompleteWorkItem>): CompleteWorkItem;
  decide(workItemId: string, outcome: DecideWorkItem["outcome"], details?: Partial<DecideWorkItem>): DecideWorkItem;
  sendBack(workItemId: string, toStepId: string, reason?: string): SendBack;
  comment(text: string): AddComment;
}
