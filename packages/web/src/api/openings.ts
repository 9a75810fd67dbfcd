import { openingsSchema, paths, type newScheduleSchema, type Openings } from "@alur/server/api";
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import type * as z from "zod";
import { ask, send } from "./request.ts";

/** A change of the ways in which cases of an SOP are opened. */
export type OpeningsChange =
  | { what: "add"; schedule: z.input<typeof newScheduleSchema> }
  | { what: "stop"; scheduleId: string }
  | { what: "public"; postId: string | null };

/** The schedules of an SOP in force, and whether it is open to the public. */
export function useOpenings(procedureId: string): UseQueryResult<Openings> {
  return useQuery({
    queryKey: ["openings", procedureId],
    queryFn: ({ signal }) => ask(openingsSchema, paths.openings, { id: procedureId, signal }),
  });
}

export function useChangeOpenings(procedureId: string): UseMutationResult<void, Error, OpeningsChange> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (change) => {
      if (change.what === "add") await send(paths.schedules, { id: procedureId, body: change.schedule });
      else if (change.what === "stop") await send(paths.schedule, { id: change.scheduleId, method: "DELETE" });
      else await send(paths.publicOpening, { id: procedureId, body: { postId: change.postId } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["openings", procedureId] }),
  });
}
