import {
  paths,
  procedureSchema,
  procedureSopsSchema,
  procedureSummarySchema,
  type newProcedureSchema,
  type ProcedureAnswer,
  type ProcedureSops,
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

/** An SOP in force with its table, as it is checked beside the others. */
export type SopInForce = ProcedureSops["sops"][number];

/** The whole register with its tables. They come in parts, in the register's order. */
export async function fetchSopsInForce(signal: AbortSignal): Promise<SopInForce[]> {
  const sops: SopInForce[] = [];
  let after: string | null = null;
  do {
    const path: string = after === null ? paths.procedureSops : `${paths.procedureSops}?after=${after}`;
    const part = await ask(procedureSopsSchema, path, { signal });
    sops.push(...part.sops);
    after = part.next;
  } while (after !== null);
  return sops;
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
