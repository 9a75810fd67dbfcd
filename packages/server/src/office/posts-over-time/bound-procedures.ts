import type { Binding, Procedure } from "@alur/run";
import type { Services } from "../../services.ts";

/** The SOPs that may still put work on somebody's list, with the binding that holds today. */
export async function livingProcedures({ cases }: Services, agencyId: string): Promise<Procedure[]> {
  const lines = await cases.listProcedures(agencyId);
  const living = lines.filter(({ inForceUntil, openCases }) => inForceUntil === undefined || openCases > 0);
  const found = await Promise.all(living.map(async ({ id }) => cases.findProcedure(agencyId, id)));
  return found.flatMap((procedure) => procedure ?? []);
}

/** The printed performers behind whom a post or unit stands. */
export function performersBoundTo({ sop, binding }: Procedure, placeId: string): string[] {
  return sop.performers.filter(({ id }) => placeOf(binding, id) === placeId).map(({ name }) => name);
}

function placeOf(binding: Binding, performerId: string): string | undefined {
  const bound = binding[performerId];
  return bound && ("postId" in bound ? bound.postId : "unitId" in bound ? bound.unitId : undefined);
}

/** The binding in which another post takes the place of one. */
export function boundInstead(binding: Binding, postId: string, successorId: string): Binding {
  return Object.fromEntries(
    Object.entries(binding).map(([performerId, bound]) => [
      performerId,
      "postId" in bound && bound.postId === postId ? { ...bound, postId: successorId } : bound,
    ]),
  );
}
