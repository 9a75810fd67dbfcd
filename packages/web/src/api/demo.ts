import { demoOfficialSchema, paths, type DemoOfficial } from "@alur/server/api";
import { useMutation, useQuery, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import * as z from "zod";
import { ask, send } from "./request.ts";

/** Everybody in the sample office, to be switched to. Asked for only there. */
export function useDemoOfficials(): DemoOfficial[] {
  const { data } = useQuery({
    queryKey: ["demo-officials"],
    queryFn: ({ signal }) => ask(z.array(demoOfficialSchema), paths.demoOfficials, { signal }),
    staleTime: Infinity,
  });
  return data ?? [];
}

/** Becomes another official of the sample office. What was fetched as the one before is forgotten. */
export function useDemoSwitch(): UseMutationResult<void, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (officialId) => {
      await send(paths.demoSwitch, { body: { officialId } });
    },
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Opens the sample office on a server that holds nothing yet. */
export function useStartDemo(): UseMutationResult<void, Error, void> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await send(paths.demo, { method: "POST" });
    },
    onSuccess: () => client.resetQueries(),
  });
}

/** Removes the sample office with everything in it; the server holds nothing again. */
export function useEndDemo(): UseMutationResult<void, Error, void> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await send(paths.demo, { method: "DELETE" });
    },
    onSuccess: () => client.resetQueries(),
  });
}
