import {
  migrationDoneSchema,
  migrationPreviewSchema,
  paths,
  type MigrationDone,
  type MigrationPreview,
  type MigrationRequest,
} from "@alur/server/api";
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { ask } from "./request.ts";

/** What would become of the running cases of an SOP by a later version; without a map, by the one that the server proposes. */
export function useMigrationPreview(
  fromId: string,
  toProcedureId: string,
  steps: Readonly<Record<string, string>> | undefined,
): UseQueryResult<MigrationPreview> {
  const body = { toProcedureId, ...(steps ? { steps } : {}) };
  return useQuery({
    queryKey: ["migration", fromId, body],
    queryFn: ({ signal }) => ask(migrationPreviewSchema, paths.migrationPreview, { id: fromId, body, signal }),
    // While another map is tried, what was shown stays.
    placeholderData: keepPreviousData,
  });
}

/** Moves cases; whatever shows them is fetched anew. */
export function useMigrate(fromId: string): UseMutationResult<MigrationDone, Error, MigrationRequest> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body) => ask(migrationDoneSchema, paths.migration, { id: fromId, body }),
    onSuccess: async () => {
      await Promise.all(
        [["migration"], ["procedures"], ["cases"], ["case"], ["worklist"]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
