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
    queryFn: ({ signal }) => fetchSavedVersion(id, version ?? 1, signal),
    enabled: version !== undefined,
    staleTime: Infinity,
  });
}

/** What is saved: a new draft, or the next version of one. */
export type DraftSaving =
  | { begin: z.input<typeof newDraftSchema> }
  | { draftId: string; save: z.input<typeof draftSaveSchema> };

/** Saves a draft; what comes back is the draft as this saving left it, even where somebody else has saved since. */
export function sendDraft(saving: DraftSaving): Promise<DraftAnswer> {
  return "begin" in saving
    ? ask(draftSchema, paths.drafts, { body: saving.begin })
    : ask(draftSchema, paths.draftVersions, { id: saving.draftId, body: saving.save });
}

export function fetchSavedVersion(id: string, version: number, signal?: AbortSignal): Promise<SavedVersion> {
  const path = paths.draftVersion.replace(":version", String(version));
  return ask(savedVersionSchema, path, { id, ...(signal ? { signal } : {}) });
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof RequestProblem ? error.answer.code : undefined;

/** Whether somebody else saved the draft in between. */
export function isOvertaken(error: unknown): boolean {
  return codeOf(error) === "draft-overtaken";
}

/** Whether the office has no such draft any more. */
export function isGone(error: unknown): boolean {
  return codeOf(error) === "draft-unknown";
}

/** Whether an earlier saving under the same number has arrived, which said something else. */
export function isSavedBefore(error: unknown): boolean {
  return codeOf(error) === "key-reused";
}

export function useDiscardDraft(): UseMutationResult<void, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id) => {
      await send(paths.draft, { id, method: "DELETE" });
    },
    onSuccess: (_gone, id) => {
      client.removeQueries({ queryKey: ["draft", id] });
      return client.invalidateQueries({ queryKey: ["drafts"] });
    },
  });
}
