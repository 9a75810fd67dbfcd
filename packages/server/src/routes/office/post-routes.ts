import * as z from "zod";
import { newPostSchema, paths, postChangeSchema, postSchema } from "../../api/index.ts";
import { addPost, changePost, listPosts } from "../../office/posts.ts";
import { administrator } from "../../policies/administrator.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idParams } from "../../routing/id-params.ts";

const showPosts = defineRoute({
  method: "GET",
  path: paths.posts,
  summary: "The office's posts, with who holds them today.",
  policy: signedIn,
  answer: z.array(postSchema),
  pagedBy: ({ id }) => id,
  handle: async ({ grant, services: { tables } }) => listPosts(tables, grant.agencyId),
});

const createPost = defineRoute({
  method: "POST",
  path: paths.posts,
  summary: "Adds a post.",
  policy: administrator,
  body: newPostSchema,
  answer: postSchema,
  status: 201,
  handle: async ({ grant, body, services: { tables } }) => addPost(tables, grant.agencyId, body),
});

const updatePost = defineRoute({
  method: "PATCH",
  path: paths.post,
  summary: "Changes a post's name, aliases or unit.",
  policy: administrator,
  params: idParams,
  body: postChangeSchema,
  answer: postSchema,
  handle: async ({ grant, params, body, services: { tables } }) => changePost(tables, grant.agencyId, params.id, body),
});

export const postRoutes = [showPosts, createPost, updatePost];
