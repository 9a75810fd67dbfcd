import { durationSchema, sopSchema } from "@alur/model";
import * as z from "zod";

const commandId = z.uuid();
const workItemId = z.string().min(1).max(100);
const reason = z.string().trim().min(1).max(2000);

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
export type NewCase = z.infer<typeof newCaseSchema>;

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
    z.object({ type: z.literal("SendBack"), commandId, workItemId, toStepId: z.string().min(1), reason }),
    z.object({ type: z.literal("AddComment"), commandId, text: reason }),
  ])
  .meta({ id: "CaseCommand" });
export type CaseCommandRequest = z.infer<typeof caseCommandSchema>;

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
    claimedByName: z.string(),
    /** Why it came back, if it did. */
    sentBackReason: z.string(),
  })
  .meta({ id: "WorkItemView" });
export type WorkItemView = z.infer<typeof workItemViewSchema>;

/** One thing that the person who asks may do now. The browser draws its buttons from these and nothing else. */
export const availableActionSchema = z
  .object({
    type: z.enum(["ClaimWorkItem", "ReleaseWorkItem", "CompleteWorkItem", "DecideWorkItem", "SendBack", "AddComment"]),
    workItemId: z.string().nullable(),
    /** For a decision: the outcomes that it knows. */
    outcomes: z.array(z.string()),
    /** For sending back: the steps to which it may go. */
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
    text: z.string(),
    /** Requirements that were not ticked, if any. */
    missing: z.array(z.string()),
  })
  .meta({ id: "TrailEntry" });
export type TrailEntry = z.infer<typeof trailEntrySchema>;

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

export const caseStatuses = ["open", "ended"] as const;

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
    version: z.int().positive(),
    sop: sopSchema,
    workItems: z.array(workItemViewSchema),
    available: z.array(availableActionSchema),
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
    round: z.int().positive(),
  })
  .meta({ id: "WorklistItem" });
export type WorklistItem = z.infer<typeof worklistItemSchema>;
