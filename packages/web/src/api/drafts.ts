import {
  draftSchema,
  draftSummarySchema,
  draftVersionSchema,
  paths,
  savedVersionSchema,
  type DraftAnswer,
  type DraftSummary,
  type DraftVersion,
  type draftSaveSchema,
  type newDraftSchema,
  type SavedVersion,
} from "@alur/server/api";
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import * as z from "zod";
import { RequestProblem } from "./problem.ts";
import { ask, send } from "./request.ts";

/** The SOPs that this office is drafting. */
export function useDrafts(): UseQueryResult<DraftSummary[]> {
  return useQuery({
    queryKey: ["drafts"],
    queryFn: ({ signal }) => ask(z.array(draftSummarySchema), paths.drafts, { signal }),
  });
}

/** A draft as the office has it now; asked anew whenever somebody comes back to the page. */
export function useDraft(id: string | undefined): UseQueryResult<DraftAnswer> {
  return useQuery({
    queryKey: ["draft", id],
    queryFn: ({ signal }) => ask(draftSchema, paths.draft, { id: id ?? "", signal }),
    enabled: id !== undefined,
  });
}

export function useDraftVersions(id: string): UseQueryResult<DraftVersion[]> {
  return useQuery({
    queryKey: ["draft", id, "versions"],
    queryFn: ({ signal }) => ask(z.array(draftVersionSchema), paths.draftVersions, { id, signal }),
  });
}

/** What a draft said in one of its versions, which never changes. */
export function useSavedVersion(id: string, version: number | undefined): UseQueryResult<SavedVersion> {
  return useQuery({
    queryKey: ["draft", id, "version", version],
    queryFn: ({ signal }) =>
      ask(savedVersionSchema, paths.draftVersion.replace(":version", String(version)), { id, signal }),
    enabled: version !== undefined,
    staleTime: Infinity,
  });
}

/** What is saved: a new draft, or the next version of one. */
export type DraftSaving =
  | { begin: z.input<typeof newDraftSchema> }
  | { draftId: string; save: z.input<typeof draftSaveSchema> };

export function useSaveDraft(): UseMutationResult<DraftAnswer, Error, DraftSaving> {
  const client = useQueryClient();
  const keep = (draft: DraftAnswer): Promise<unknown> => {
    client.setQueryData(["draft", draft.id], draft);
    return Promise.all([
      client.invalidateQueries({ queryKey: ["drafts"] }),
      client.invalidateQueries({ queryKey: ["draft", draft.id, "versions"] }),
    ]);
  };
  return useMutation({
    mutationFn: (saving) =>
      "begin" in saving
        ? ask(draftSchema, paths.drafts, { body: saving.begin })
        : ask(draftSchema, paths.draftVersions, { id: saving.draftId, body: saving.save }),
    onSuccess: keep,
    onError: async (error, saving) => {
      // What the office has is what the person must see next.
      if (isOvertaken(error) && "draftId" in saving)
        await client.invalidateQueries({ queryKey: ["draft", saving.draftId] });
    },
  });
}

/** Whether somebody else saved the draft in between. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof RequestProblem && error.answer.code === "draft-overtaken";
}

/** Whether the office has no such draft any more. */
export function isGone(error: unknown): boolean {
  return error instanceof RequestProblem && error.answer.code === "draft-unknown";
}

export function useDiscardDraft(): UseMutationResult<void, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id) => {
      await send(paths.draft, { id, method: "DELETE" });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["drafts"] }),
  });
}
