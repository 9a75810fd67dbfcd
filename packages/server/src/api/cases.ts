import { durationSchema, sopSchema } from "@alur/model";
import * as z from "zod";

/** Made by the sender; a program may send it as the header `Idempotency-Key` instead. The same command sent again counts once. */
const commandId = z.uuid().optional();
const workItemId = z.string().min(1).max(100);
const reason = z.string().trim().min(1).max(2000);

/** Who gets work that is passed on: a post of the office, and of its holders only this one where one is named. */
const receiver = { toPostId: z.uuid(), toOfficialId: z.uuid().nullable() };

const wantingSchema = z.object({ requirement: z.string().min(1).max(2000), reason: z.string().trim().max(2000) });

/** The requirement or output of a step to which a document belongs. */
const documentPlaceSchema = z.object({
  stepId: z.string().min(1),
  kind: z.enum(["requirement", "output"]),
  name: z.string().min(1).max(2000),
});

/** Everything that can be done to a case once it is open, as the engine names it. */
export const caseActionTypes = [
  "ClaimWorkItem",
  "ReleaseWorkItem",
  "CompleteWorkItem",
  "DecideWorkItem",
  "SendBack",
  "RecallWorkItem",
  "ForwardWorkItem",
  "DelegateWorkItem",
  "AnswerDelegation",
  "ReassignWorkItem",
  "AddPerformer",
  "RemovePerformer",
  "OpenChildCase",
  "HoldCase",
  "ResumeCase",
  "CancelCase",
  "ReopenCase",
  "AddComment",
  "AttachFile",
] as const;
export type CaseActionType = (typeof caseActionTypes)[number];

/** A command whose number is known, whichever way it came. */
type Numbered<Command> = Command extends unknown ? Omit<Command, "commandId"> & { commandId: string } : never;

/** Opens a berkas. `commandId` is made by the browser: the same request sent twice opens one case. */
export const newCaseSchema = z
  .object({
    commandId,
    procedureId: z.uuid(),
    subject: z.string().trim().min(1).max(500),
    number: z.string().trim().max(100),
    requesterName: z.string().trim().max(200),
    /** The post through which the official opens it. */
    postId: z.uuid(),
  })
  .meta({ id: "NewCase" });
export type NewCase = Numbered<z.infer<typeof newCaseSchema>>;

/** What an official does to a case. `commandId` makes a request that is sent twice count once. */
export const caseCommandSchema = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("ClaimWorkItem"), commandId, workItemId }),
    z.object({ type: z.literal("ReleaseWorkItem"), commandId, workItemId }),
    z.object({
      type: z.literal("CompleteWorkItem"),
      commandId,
      workItemId,
      requirementsMet: z.array(z.string()),
      note: z.string().max(2000),
    }),
    z.object({
      type: z.literal("DecideWorkItem"),
      commandId,
      workItemId,
      /** `yes`, `no`, or the label of another outcome. */
      outcome: z.string().min(1).max(200),
      requirementsMet: z.array(z.string()),
      note: z.string().max(2000),
    }),
    z.object({
      type: z.literal("SendBack"),
      commandId,
      workItemId,
      toStepId: z.string().min(1),
      /** May be empty where every wanting requirement has its own. */
      reason: z.string().trim().max(2000),
      wanting: z.array(wantingSchema).max(200).default([]),
      /** Straight back to whoever returns it, instead of through the steps between. */
      straightBack: z.boolean().default(false),
    }),
    z.object({ type: z.literal("RecallWorkItem"), commandId, workItemId }),
    z.object({ type: z.literal("ForwardWorkItem"), commandId, workItemId, ...receiver, reason }),
    z.object({ type: z.literal("DelegateWorkItem"), commandId, workItemId, ...receiver, reason }),
    z.object({ type: z.literal("AnswerDelegation"), commandId, workItemId, answer: reason }),
    z.object({ type: z.literal("ReassignWorkItem"), commandId, workItemId, ...receiver, reason }),
    z.object({ type: z.literal("AddPerformer"), commandId, workItemId, ...receiver, reason }),
    z.object({ type: z.literal("RemovePerformer"), commandId, workItemId, reason }),
    z.object({ type: z.literal("OpenChildCase"), commandId, workItemId, procedureId: z.uuid() }),
    z.object({ type: z.literal("HoldCase"), commandId, reason }),
    z.object({ type: z.literal("ResumeCase"), commandId }),
    z.object({ type: z.literal("CancelCase"), commandId, reason }),
    z.object({ type: z.literal("ReopenCase"), commandId, toStepId: z.string().min(1), reason }),
    z.object({ type: z.literal("AddComment"), commandId, text: reason }),
    z.object({
      type: z.literal("AttachFile"),
      commandId,
      /** What the upload was answered with. */
      uploadId: z.uuid(),
      name: z.string().trim().min(1).max(300),
      /** The document of which this is a newer version. */
      replaces: z.uuid().nullable().default(null),
      place: documentPlaceSchema.nullable().default(null),
    }),
  ])
  .meta({ id: "CaseCommand" });
export type CaseCommandRequest = Numbered<z.infer<typeof caseCommandSchema>>;

/** The requests by which work goes to somebody else. */
export type PassOnRequest = Extract<CaseCommandRequest, { toPostId: string }>;

export const workItemStatuses = ["offered", "claimed", "completed", "withdrawn"] as const;

/** A step of a case that waits for somebody, or was done. Names are resolved for reading. */
export const workItemViewSchema = z
  .object({
    id: workItemId,
    stepId: z.string(),
    performerId: z.string(),
    status: z.enum(workItemStatuses),
    round: z.int().positive(),
    /** The post or unit for which it waits, by name. */
    audience: z.string(),
    offeredAt: z.iso.datetime(),
    claimedAt: z.iso.datetime().nullable(),
    completedAt: z.iso.datetime().nullable(),
    dueAt: z.iso.datetime().nullable(),
    /** From when on it is due soon. */
    warnAt: z.iso.datetime().nullable(),
    claimedByName: z.string(),
    /** Why it came back, if it did, and what of each requirement was wanting. */
    sentBackReason: z.string(),
    wanting: z.array(wantingSchema),
    /** The step to which it goes straight back once it is put right. */
    returnsToStepId: z.string().nullable(),
    /** How it came to whoever has it now, if not by the SOP, with the words that came along. */
    passed: z
      .object({
        how: z.enum(["forwarded", "reassigned", "delegated", "answered", "added"]),
        byName: z.string(),
        text: z.string(),
      })
      .nullable(),
  })
  .meta({ id: "WorkItemView" });
export type WorkItemView = z.infer<typeof workItemViewSchema>;

/** A berkas of an SOP that a step called, as the berkas that waits for it knows it. */
export const childCaseSchema = z
  .object({
    caseId: z.uuid(),
    workItemId,
    procedureTitle: z.string(),
    status: z.enum(["running", "ended", "cancelled"]),
    /** What was said last in it; empty while it runs. */
    result: z.string(),
    /** Whether the person who asks may open it. */
    visible: z.boolean(),
  })
  .meta({ id: "ChildCase" });
export type ChildCaseView = z.infer<typeof childCaseSchema>;

/** One thing that the person who asks may do now. The browser draws its buttons from these and nothing else. */
export const availableActionSchema = z
  .object({
    type: z.enum(caseActionTypes),
    workItemId: z.string().nullable(),
    /** For a decision: the outcomes that it knows. */
    outcomes: z.array(z.string()),
    /** For sending back and reopening: the steps to which it may go. */
    targets: z.array(z.string()),
  })
  .meta({ id: "AvailableAction" });
export type AvailableAction = z.infer<typeof availableActionSchema>;

/** One line of the trail: who did what, when, in which post. */
export const trailEntrySchema = z
  .object({
    version: z.int().positive(),
    at: z.iso.datetime(),
    event: z.string(),
    officialName: z.string(),
    postName: z.string(),
    stepId: z.string().nullable(),
    toStepId: z.string().nullable(),
    outcome: z.string().nullable(),
    /** The post or unit to which it was passed, and the official if one was named. */
    toName: z.string(),
    text: z.string(),
    /** Requirements that were not ticked, if any. */
    missing: z.array(z.string()),
    /** What was found wanting of each requirement. */
    wanting: z.array(wantingSchema),
  })
  .meta({ id: "TrailEntry" });
export type TrailEntry = z.infer<typeof trailEntrySchema>;

/** A document of a case in all its versions, the newest last. */
export const documentViewSchema = z
  .object({
    id: z.uuid(),
    /** None where it belongs to the case as a whole. */
    place: documentPlaceSchema.nullable(),
    versions: z.array(
      z.object({
        version: z.int().positive(),
        name: z.string(),
        mediaType: z.string(),
        sizeBytes: z.int(),
        sha256: z.string(),
        at: z.iso.datetime(),
        officialName: z.string(),
      }),
    ),
  })
  .meta({ id: "DocumentView" });
export type DocumentView = z.infer<typeof documentViewSchema>;

/** What the server says of bytes that it received; `uploadId` is what attaches them. */
export const uploadAnswerSchema = z
  .object({ uploadId: z.uuid(), mediaType: z.string(), sizeBytes: z.int(), sha256: z.string() })
  .meta({ id: "Upload" });
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>;

/** How long a step took, beside what the SOP allows. Working minutes of the office's calendar. */
export const stepTimeSchema = z
  .object({
    stepId: z.string(),
    round: z.int().positive(),
    waitingMinutes: z.number().nullable(),
    workingMinutes: z.number().nullable(),
    standard: durationSchema,
    verdict: z.enum(["in-time", "late", "running", "overdue", "unknown"]),
  })
  .meta({ id: "StepTime" });
export type StepTimeView = z.infer<typeof stepTimeSchema>;

/** `held`: it runs, but waits, and no time counts. `cancelled`: it stopped before its end. */
export const caseStatuses = ["open", "held", "ended", "cancelled"] as const;

export const caseSummarySchema = z
  .object({
    id: z.uuid(),
    procedureId: z.uuid(),
    procedureTitle: z.string(),
    subject: z.string(),
    number: z.string(),
    requesterName: z.string(),
    status: z.enum(caseStatuses),
    openedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    /** Where it is now: the steps that wait, with who holds them. */
    waiting: z.array(z.object({ stepNumber: z.string(), activity: z.string(), audience: z.string() })),
  })
  .meta({ id: "CaseSummary" });
export type CaseSummary = z.infer<typeof caseSummarySchema>;

export const caseViewSchema = caseSummarySchema
  .extend({
    /** What it was opened by; of a schedule with the date on which that came round. */
    origin: z.object({
      kind: z.enum(["official", "public-form", "schedule", "case"]),
      date: z.iso.date().nullable(),
    }),
    /** Until when the whole service should be done, where its standard promises a time. */
    due: z.object({ dueAt: z.iso.datetime(), warnAt: z.iso.datetime() }).nullable(),
    version: z.int().positive(),
    /** Who put it on hold or cancelled it, and why. */
    stopped: z.object({ at: z.iso.datetime(), officialName: z.string(), reason: z.string() }).nullable(),
    sop: sopSchema,
    /** Steps that it was at by an earlier version of its SOP and that the present one does not have. */
    formerSteps: z.array(z.object({ id: z.string(), number: z.string(), activity: z.string() })),
    workItems: z.array(workItemViewSchema),
    /** The berkas of the SOPs that its steps called, and the one that called this one. */
    children: z.array(childCaseSchema),
    parentId: z.uuid().nullable(),
    available: z.array(availableActionSchema),
    documents: z.array(documentViewSchema),
    trail: z.array(trailEntrySchema),
    stepTimes: z.array(stepTimeSchema),
  })
  .meta({ id: "CaseView" });
export type CaseView = z.infer<typeof caseViewSchema>;

/** One line of an official's worklist, soonest deadline first. */
export const worklistItemSchema = z
  .object({
    caseId: z.uuid(),
    workItemId,
    procedureTitle: z.string(),
    subject: z.string(),
    caseNumber: z.string(),
    stepNumber: z.string(),
    activity: z.string(),
    audience: z.string(),
    status: z.enum(["offered", "claimed"]),
    claimedByMe: z.boolean(),
    claimedByName: z.string(),
    offeredAt: z.iso.datetime(),
    dueAt: z.iso.datetime().nullable(),
    /** From when on it is due soon. */
    warnAt: z.iso.datetime().nullable(),
    round: z.int().positive(),
    /** The berkas is on hold: nobody works on it now. */
    held: z.boolean(),
    /** Since when the superior knows that it is long overdue. */
    escalatedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "WorklistItem" });
export type WorklistItem = z.infer<typeof worklistItemSchema>;
