import {
  paths,
  procedureSchema,
  procedureSummarySchema,
  type newProcedureSchema,
  type ProcedureAnswer,
  type ProcedureSummary,
} from "@alur/server/api";
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "./request.ts";

export type NewProcedure = z.input<typeof newProcedureSchema>;

/** The register: every SOP in force in this office. */
export function useProcedures(): UseQueryResult<ProcedureSummary[]> {
  return useQuery({
    queryKey: ["procedures"],
    queryFn: ({ signal }) => ask(z.array(procedureSummarySchema), paths.procedures, { signal }),
  });
}

/** One SOP in force, with its table and who acts in it. */
export function useProcedure(id: string): UseQueryResult<ProcedureAnswer> {
  return useQuery({
    queryKey: ["procedure", id],
    queryFn: ({ signal }) => ask(procedureSchema, paths.procedure, { id, signal }),
  });
}

/** Puts an SOP into force, every performer of it bound. */
export function usePutIntoForce(): UseMutationResult<ProcedureAnswer, Error, NewProcedure> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (procedure) => ask(procedureSchema, paths.procedures, { body: procedure }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["procedures"] }),
  });
}
