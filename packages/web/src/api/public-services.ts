import {
  paths,
  publicServiceSchema,
  requestCodeSchema,
  requestStatusSchema,
  type NewRequest,
  type PublicService,
  type RequestCode,
  type RequestStatus,
} from "@alur/server/api";
import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "./request.ts";

/** The SOPs that the office has opened to the public. */
export function usePublicServices(): UseQueryResult<PublicService[]> {
  return useQuery({
    queryKey: ["public-services"],
    queryFn: ({ signal }) => ask(z.array(publicServiceSchema), paths.publicServices, { signal }),
  });
}

export function usePublicService(id: string): UseQueryResult<PublicService> {
  return useQuery({
    queryKey: ["public-services", id],
    queryFn: ({ signal }) => ask(publicServiceSchema, paths.publicService, { id, signal }),
  });
}

/** Asks for a service. Sent again after a lost line it asks once. */
export function useAskForService(id: string): UseMutationResult<RequestCode, Error, NewRequest> {
  return useMutation({ mutationFn: (request) => ask(requestCodeSchema, paths.publicRequests, { id, body: request }) });
}

/** How the request behind a code stands. */
export function useRequestStatus(): UseMutationResult<RequestStatus, Error, RequestCode> {
  return useMutation({ mutationFn: (code) => ask(requestStatusSchema, paths.publicStatus, { body: code }) });
}
