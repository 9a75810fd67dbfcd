import {
  officeSchema,
  paths,
  type newOfficialSchema,
  type newPostSchema,
  type newWorkUnitSchema,
  type Office,
  type officialChangeSchema,
  type postChangeSchema,
  type workUnitChangeSchema,
} from "@alur/server/api";
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import type * as z from "zod";
import { ask, send } from "./request.ts";

export type NewPost = z.input<typeof newPostSchema>;
export type NewWorkUnit = z.input<typeof newWorkUnitSchema>;
export type NewOfficial = z.input<typeof newOfficialSchema>;

/** One change of the office, by its administrator. Without an id something is added, with one it is changed. */
export type OfficeChange =
  | { what: "unit"; id?: undefined; body: NewWorkUnit }
  | { what: "unit"; id: string; body: z.input<typeof workUnitChangeSchema> }
  | { what: "post"; id?: undefined; body: NewPost }
  | { what: "post"; id: string; body: z.input<typeof postChangeSchema> }
  | { what: "official"; id?: undefined; body: NewOfficial }
  | { what: "official"; id: string; body: z.input<typeof officialChangeSchema> };

const addresses = {
  unit: { all: paths.units, one: paths.unit },
  post: { all: paths.posts, one: paths.post },
  official: { all: paths.officials, one: paths.official },
} as const;

/** The agency with its units, posts and officials. Asked only where it is `wanted`: nobody who is not signed in is told. */
export function useOffice(wanted = true): UseQueryResult<Office> {
  return useQuery({
    queryKey: ["office"],
    queryFn: ({ signal }) => ask(officeSchema, paths.office, { signal }),
    enabled: wanted,
  });
}

/** Adds or changes a unit, a post or an official. */
export function useChangeOffice(): UseMutationResult<void, Error, OfficeChange> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ what, id, body }) => {
      const { all, one } = addresses[what];
      await send(id === undefined ? all : one, id === undefined ? { body } : { method: "PATCH", id, body });
    },
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ["office"] }),
        client.invalidateQueries({ queryKey: ["me"] }),
      ]);
    },
  });
}
