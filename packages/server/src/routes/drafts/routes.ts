import { randomUUID } from "node:crypto";
import { findBrokenReference, type Sop } from "@alur/model";
import * as z from "zod";
import {
  draftSaveSchema,
  draftSchema,
  draftSummarySchema,
  draftVersionSchema,
  newDraftSchema,
  paths,
  savedVersionSchema,
} from "../../api/index.ts";
import { beginDraft, discardDraft, saveDraft } from "../../drafts/keep-drafts.ts";
import { listDrafts, listVersions, readDraft, readVersion } from "../../drafts/read-drafts.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { findNumber } from "../../routing/request-key.ts";

const showDrafts = defineRoute({
  method: "GET",
  path: paths.drafts,
  summary: "The SOPs that the office is drafting, what was saved last first.",
  policy: signedIn,
  answer: z.array(draftSummarySchema),
  pagedBy: ({ id }) => id,
  handle: async ({ grant, services }) => listDrafts(services.tables, grant),
});

const begin = defineRoute({
  method: "POST",
  path: paths.drafts,
  summary: "Saves an SOP to the office as a new draft.",
  policy: signedIn,
  repetition: "numbered",
  body: newDraftSchema,
  answer: draftSchema,
  status: 201,
  async handle({ grant, body: { commandId, sop }, raw, services: { tables, now } }) {
    requireWhole(sop);
    const saveId = findNumber(raw, commandId) ?? randomUUID();
    return beginDraft(tables, grant, { saveId, sop, at: now() });
  },
});

const showDraft = defineRoute({
  method: "GET",
  path: paths.draft,
  summary: "A draft as it was saved last.",
  policy: signedIn,
  params: idParams,
  answer: draftSchema,
  handle: async ({ grant, params: { id }, services }) => readDraft(services.tables, grant, id),
});

const showVersions = defineRoute({
  method: "GET",
  path: paths.draftVersions,
  summary: "Who saved a draft and when, the latest version first.",
  policy: signedIn,
  params: idParams,
  answer: z.array(draftVersionSchema),
  pagedBy: ({ version }) => String(version),
  handle: async ({ grant, params: { id }, services }) => listVersions(services.tables, grant, id),
});

const save = defineRoute({
  method: "POST",
  path: paths.draftVersions,
  summary: "Saves a draft again, as the version after the one that it rests on. Refused where somebody else was first.",
  policy: signedIn,
  repetition: "numbered",
  params: idParams,
  body: draftSaveSchema,
  answer: draftSchema,
  status: 201,
  async handle({ grant, params: { id }, body: { commandId, basedOn, sop }, raw, services: { tables, now } }) {
    requireWhole(sop);
    const saveId = findNumber(raw, commandId) ?? randomUUID();
    return saveDraft(tables, grant, { draftId: id, basedOn, saveId, sop, at: now() });
  },
});

const showVersion = defineRoute({
  method: "GET",
  path: paths.draftVersion,
  summary: "What a draft said in one of its versions.",
  policy: signedIn,
  params: z.object({ id: z.uuid(), version: z.coerce.number().int().positive() }),
  answer: savedVersionSchema,
  handle: async ({ grant, params: { id, version }, services }) => readVersion(services.tables, grant, id, version),
});

const discard = defineRoute({
  method: "DELETE",
  path: paths.draft,
  summary: "Takes a draft off the list. Its versions stay known.",
  policy: signedIn,
  params: idParams,
  answer: z.undefined(),
  status: 204,
  async handle({ grant, params: { id }, services: { tables, now } }) {
    await discardDraft(tables, grant, id, now());
    return undefined;
  },
});

/** A draft may be unfinished, never torn: what an arrow or a cell names must be there. Throws `sop-broken`. */
function requireWhole(sop: Sop): void {
  const broken = findBrokenReference(sop);
  if (broken !== undefined) throw problem("sop-broken", [{ id: `Rujukan: "${broken}"`, en: `Reference: "${broken}"` }]);
}

export const draftRoutes = [showDrafts, begin, showDraft, showVersions, save, showVersion, discard];
