import {
  caseSummarySchema,
  caseViewSchema,
  paths,
  worklistItemSchema,
  type CaseCommandRequest,
  type CaseSummary,
  type CaseView,
  type NewCase,
  type WorklistItem,
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
import { ask } from "./request.ts";

/** How often an open page looks whether colleagues did something (milliseconds). */
const LOOK_AGAIN = 15_000;

/** What waits for the person, soonest deadline first. */
export function useWorklist(): UseQueryResult<WorklistItem[]> {
  return useQuery({
    queryKey: ["worklist"],
    queryFn: ({ signal }) => ask(z.array(worklistItemSchema), paths.worklist, { signal }),
    refetchInterval: LOOK_AGAIN,
  });
}

/** Overdue work of the person's subordinates, the longest overdue first. */
export function useOverdueBelow(): UseQueryResult<WorklistItem[]> {
  return useQuery({
    queryKey: ["worklist", "below"],
    queryFn: ({ signal }) => ask(z.array(worklistItemSchema), paths.overdueBelow, { signal }),
    refetchInterval: LOOK_AGAIN,
  });
}

/** The cases in which the person takes part. */
export function useCases(): UseQueryResult<CaseSummary[]> {
  return useQuery({
    queryKey: ["cases"],
    queryFn: ({ signal }) => ask(z.array(caseSummarySchema), paths.cases, { signal }),
    refetchInterval: LOOK_AGAIN,
  });
}

/** A case with its SOP, its trail, and what the person may do with it now. */
export function useCase(id: string): UseQueryResult<CaseView> {
  return useQuery({
    queryKey: ["case", id],
    queryFn: ({ signal }) => ask(caseViewSchema, paths.case, { id, signal }),
    refetchInterval: LOOK_AGAIN,
  });
}

/** Opens a case. Sent twice with the same command id, it opens one. */
export function useOpenCase(): UseMutationResult<CaseView, Error, NewCase> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (newCase) => ask(caseViewSchema, paths.cases, { body: newCase }),
    onSuccess: async (opened) => {
      client.setQueryData(["case", opened.id], opened);
      await Promise.all(
        [["cases"], ["worklist"], ["procedures"]].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
}

/** Does something to a case, on the version that was `seen`. Whatever the answer, the page shows the case as it stands afterwards: a refusal usually means that a colleague was faster. */
export function useCaseCommand(caseId: string, seen?: number): UseMutationResult<CaseView, Error, CaseCommandRequest> {
  const client = useQueryClient();
  return useMutation({
    // A word on the case is welcome on whatever version; everything else rests on what the person has seen.
    mutationFn: (command) =>
      ask(caseViewSchema, paths.caseCommands, {
        id: caseId,
        body: command,
        seen: command.type === "AddComment" ? undefined : seen,
      }),
    onSuccess: (view) => client.setQueryData(["case", caseId], view),
    onError: async (error) => {
      if (error instanceof RequestProblem) await client.invalidateQueries({ queryKey: ["case", caseId] });
    },
    onSettled: async () => {
      await Promise.all([["cases"], ["worklist"]].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}
