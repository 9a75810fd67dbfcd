import { sopSchema } from "@alur/model";
import * as z from "zod";

/** Begins a draft. `commandId` is made by the browser and becomes the draft's id: the same request sent twice begins one draft. */
export const newDraftSchema = z
  .object({ commandId: z.exactOptional(z.uuid()), sop: sopSchema })
  .meta({ id: "NewDraft" });

/** Saves a draft again. `basedOn` is the version that the person had before them: what others saved meanwhile is never replaced unseen. */
export const draftSaveSchema = z
  .object({ commandId: z.exactOptional(z.uuid()), basedOn: z.int().positive(), sop: sopSchema })
  .meta({ id: "DraftSave" });

/** An SOP that the office is drafting, as a line of the register. */
export const draftSummarySchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    number: z.string(),
    steps: z.int(),
    version: z.int().positive(),
    savedByName: z.string(),
    savedAt: z.iso.datetime(),
    /** Whether the person who asks may discard it. */
    mayDiscard: z.boolean(),
  })
  .meta({ id: "DraftSummary" });
export type DraftSummary = z.infer<typeof draftSummarySchema>;

export const draftSchema = draftSummarySchema.extend({ sop: sopSchema }).meta({ id: "Draft" });
export type DraftAnswer = z.infer<typeof draftSchema>;

/** One saving of a draft: who, when, and in how many places it differs from the one before. */
export const draftVersionSchema = z
  .object({
    version: z.int().positive(),
    savedByName: z.string(),
    savedAt: z.iso.datetime(),
    changedPlaces: z.int(),
  })
  .meta({ id: "DraftVersion" });
export type DraftVersion = z.infer<typeof draftVersionSchema>;

export const savedVersionSchema = draftVersionSchema.extend({ sop: sopSchema }).meta({ id: "SavedDraftVersion" });
export type SavedVersion = z.infer<typeof savedVersionSchema>;
