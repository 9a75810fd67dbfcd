import type { Audience } from "@alur/run";
import type { TableStore } from "../../tables/open-tables.ts";
import { appointmentsInForce, type AppointmentInForce } from "./in-force.ts";

interface HeldPost {
  officialId: string;
  postId: string;
  unitId: string | null;
}

/** Who does the work of the office's posts now: those who hold them, and those who act for them. */
export interface AtTheirPosts {
  /**
   * Whether work of a berkas can be kept for an official: they hold the post or work in the unit, or act for it in that SOP. While a *Plh.* acts for a post
   * its holder is away, and nothing is kept for them.
   */
  isThere(officialId: string, audience: Audience, procedureId: string): boolean;
  /** Whether anybody does the work of a post in that SOP, or in all where none is named. */
  isServed(postId: string, procedureId?: string): boolean;
}

export async function readAtTheirPosts(tables: TableStore, agencyId: string): Promise<AtTheirPosts> {
  const rows = await tables
    .selectFrom("alur.holding as holding")
    .innerJoin("alur.post as post", (join) =>
      join.onRef("post.agency_id", "=", "holding.agency_id").onRef("post.post_id", "=", "holding.post_id"),
    )
    .select(["holding.official_id as officialId", "holding.post_id as postId", "post.unit_id as unitId"])
    .where("holding.agency_id", "=", agencyId)
    .where("holding.until", "is", null)
    .execute();
  return atTheirPosts(rows, await appointmentsInForce(tables, agencyId));
}

export function atTheirPosts(held: readonly HeldPost[], appointments: readonly AppointmentInForce[]): AtTheirPosts {
  const reaching = (procedureId?: string) =>
    appointments.filter(
      ({ procedureIds }) =>
        procedureIds === undefined || (procedureId !== undefined && procedureIds.includes(procedureId)),
    );
  return {
    isThere(officialId, audience, procedureId) {
      const isOf = ({ postId, unitId }: Pick<HeldPost, "postId" | "unitId">) =>
        audience.kind === "post" ? postId === audience.postId : unitId === audience.unitId;
      const acting = reaching(procedureId);
      const isAway = ({ postId }: HeldPost) => acting.some((other) => other.form === "plh" && other.postId === postId);
      const own = held.some((one) => one.officialId === officialId && isOf(one) && !isAway(one));
      return own || acting.some((one) => one.officialId === officialId && isOf(one));
    },
    isServed: (postId, procedureId) => [...held, ...reaching(procedureId)].some((one) => one.postId === postId),
  };
}
