import * as z from "zod";
import {
  dissolutionEffectSchema,
  dissolutionSchema,
  handedOverSchema,
  handOverSchema,
  officeChangeSchema,
  paths,
  postSchema,
  renameEffectSchema,
  renameListSchema,
  renamesSchema,
  waitingAtPostSchema,
} from "../../api/index.ts";
import { dissolutionEffect, dissolvePost } from "../../office/posts-over-time/dissolve-post.ts";
import { handOver } from "../../office/posts-over-time/hand-over.ts";
import { listOfficeChanges } from "../../office/posts-over-time/office-changes.ts";
import { settleDissolutions } from "../../office/posts-over-time/settle-dissolutions.ts";
import { waitingAtPosts } from "../../office/posts-over-time/waiting-work.ts";
import { listPosts } from "../../office/posts.ts";
import { applyRenames } from "../../office/renames/apply-renames.ts";
import { renameEffect } from "../../office/renames/rename-effect.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";
import { requireServed } from "../cases/require-receiver.ts";

const showWaiting = defineRoute({
  method: "GET",
  path: paths.postsWaiting,
  summary: "How much open work waits at each post, also at those that nobody holds.",
  policy: administrator,
  answer: z.array(waitingAtPostSchema),
  handle: async ({ grant, services: { tables } }) => waitingAtPosts(tables, grant.agencyId),
});

const handOverWork = defineRoute({
  method: "POST",
  path: paths.postHandOver,
  summary: "Gives all open work of a post to another one that somebody holds, each item with an entry in its trail.",
  policy: administrator,
  // What was moved is no longer there to be moved again.
  repetition: "harmless",
  params: idParams,
  body: handOverSchema,
  answer: handedOverSchema,
  async handle({ grant, params, body: { toPostId, reason }, services }) {
    await requireServed(services.tables, grant.agencyId, toPostId);
    return handOver(services, { agencyId: grant.agencyId, fromPostId: params.id, toPostId, reason, by: grant });
  },
});

const tryDissolution = defineRoute({
  method: "GET",
  path: paths.postDissolutionPreview,
  summary: "What hangs on a post: SOPs in force, open work, its holders and the posts below it.",
  policy: administrator,
  params: idParams,
  answer: dissolutionEffectSchema,
  handle: async ({ grant, params, services }) => dissolutionEffect(services, grant.agencyId, params.id),
});

const dissolve = defineRoute({
  method: "POST",
  path: paths.postDissolution,
  summary:
    "Dissolves a post on a day. Where something hangs on it, a successor takes over SOPs, open work and posts below.",
  policy: administrator,
  params: idParams,
  body: dissolutionSchema,
  answer: z.array(postSchema),
  async handle({ grant, params, body, services }) {
    await dissolvePost(services, grant, params.id, body);
    return listPosts(services.tables, grant.agencyId);
  },
  async afterwards({ grant, services }) {
    await settleDissolutions(services, grant.agencyId);
    return listPosts(services.tables, grant.agencyId);
  },
});

const tryRenames = defineRoute({
  method: "POST",
  path: paths.renamesPreview,
  summary: "What a list of old and new names would do to posts, units, SOPs and open work. Changes nothing.",
  policy: administrator,
  repetition: "harmless",
  body: renameListSchema,
  answer: renameEffectSchema,
  handle: async ({ grant, body, services }) => renameEffect(services, grant.agencyId, body.text),
});

const rename = defineRoute({
  method: "POST",
  path: paths.renames,
  summary: "Changes the names of posts and units together: all or none. Old names stay as other names.",
  policy: administrator,
  body: renamesSchema,
  answer: z.array(officeChangeSchema),
  async handle({ grant, body, services: { tables } }) {
    if (new Set(body.renames.map(({ id }) => id)).size < body.renames.length) throw problem("name-taken");
    await applyRenames(tables, grant, body);
    return listOfficeChanges(tables, grant.agencyId);
  },
});

const showChanges = defineRoute({
  method: "GET",
  path: paths.officeChanges,
  summary:
    "Posts that were dissolved and names that were changed together, with basis and administrator, the latest first.",
  policy: signedIn,
  answer: z.array(officeChangeSchema),
  handle: async ({ grant, services: { tables } }) => listOfficeChanges(tables, grant.agencyId),
});

export const postsOverTimeRoutes = [
  showWaiting,
  handOverWork,
  tryDissolution,
  dissolve,
  tryRenames,
  rename,
  showChanges,
];
