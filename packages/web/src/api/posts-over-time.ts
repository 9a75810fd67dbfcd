import {
  dissolutionEffectSchema,
  handedOverSchema,
  officeChangeSchema,
  paths,
  renameEffectSchema,
  waitingAtPostSchema,
  type DissolutionEffect,
  type DissolutionRequest,
  type HandedOver,
  type OfficeChange,
  type RenameEffect,
  type RenamesRequest,
  type WaitingAtPost,
} from "@alur/server/api";
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import * as z from "zod";
import { ask, send } from "./request.ts";

/** How much work waits at each post; asked for only by administrators. */
export function useWaitingAtPosts(enabled: boolean): WaitingAtPost[] {
  const { data } = useQuery({
    queryKey: ["office", "waiting"],
    queryFn: ({ signal }) => ask(z.array(waitingAtPostSchema), paths.postsWaiting, { signal }),
    enabled,
  });
  return data ?? [];
}

/** What hangs on a post. */
export function useDissolutionEffect(postId: string): UseQueryResult<DissolutionEffect> {
  return useQuery({
    queryKey: ["office", "dissolution", postId],
    queryFn: ({ signal }) => ask(dissolutionEffectSchema, paths.postDissolutionPreview, { id: postId, signal }),
  });
}

/** What administrators changed of the office at once, the latest first. */
export function useOfficeChanges(): UseQueryResult<OfficeChange[]> {
  return useQuery({
    queryKey: ["office", "changes"],
    queryFn: ({ signal }) => ask(z.array(officeChangeSchema), paths.officeChanges, { signal }),
  });
}

/** After a change of the office, whatever names or gives work is fetched anew. */
export function useOfficeMutation<Answer, Request>(
  mutationFn: (request: Request) => Promise<Answer>,
): UseMutationResult<Answer, Error, Request> {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: async () => {
      await Promise.all(
        [["office"], ["me"], ["worklist"], ["case"], ["cases"], ["procedures"], ["procedure"]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}

/** Gives all open work of a post to another one. */
export function useHandOver(
  postId: string,
): UseMutationResult<HandedOver, Error, { toPostId: string; reason: string }> {
  return useOfficeMutation((body) => ask(handedOverSchema, paths.postHandOver, { id: postId, body }));
}

/** Dissolves a post. */
export function useDissolve(postId: string): UseMutationResult<void, Error, DissolutionRequest> {
  return useOfficeMutation(async (body) => {
    await send(paths.postDissolution, { id: postId, body });
  });
}

/** Has the server read a list of old and new names, and say what it would do. */
export function useTryRenames(): UseMutationResult<RenameEffect, Error, string> {
  return useMutation({ mutationFn: (text) => ask(renameEffectSchema, paths.renamesPreview, { body: { text } }) });
}

/** Changes names together. */
export function useRename(): UseMutationResult<void, Error, RenamesRequest> {
  return useOfficeMutation(async (body) => {
    await send(paths.renames, { body });
  });
}
