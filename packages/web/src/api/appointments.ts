import { appointmentSchema, paths, type Appointment, type NewAppointment } from "@alur/server/api";
import { useQuery, type UseMutationResult, type UseQueryResult } from "@tanstack/react-query";
import * as z from "zod";
import { useOfficeMutation } from "./posts-over-time.ts";
import { ask, send } from "./request.ts";

/** Who acts, acted or will act for which post, the latest first. */
export function useAppointments(): UseQueryResult<Appointment[]> {
  return useQuery({
    queryKey: ["office", "appointments"],
    queryFn: ({ signal }) => ask(z.array(appointmentSchema), paths.appointments, { signal }),
  });
}

/** Who acts now. Empty until it is known. */
export function useActingNow(): readonly Appointment[] {
  return useAppointments().data?.filter(({ state }) => state === "in-force") ?? [];
}

/** Lets an official act for a post. */
export function useAppoint(): UseMutationResult<void, Error, NewAppointment> {
  return useOfficeMutation(async (body) => {
    await send(paths.appointments, { body });
  });
}

/** Ends an appointment before its last day. */
export function useEndAppointment(): UseMutationResult<void, Error, string> {
  return useOfficeMutation(async (id) => {
    await send(paths.appointmentEnd, { id, body: {} });
  });
}
