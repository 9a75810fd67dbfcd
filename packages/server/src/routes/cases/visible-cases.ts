import { sql, type RawBuilder } from "kysely";
import { caseStatuses } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { holdsWords, type SoughtWords } from "./case-words.ts";
import type { CaseWish } from "./case-wish.ts";

/** So many of their own deeds, and of the works of each of their posts and units, are looked through for cases of SOPs in which they have no part. */
const LATEST = 500;

/**
 * The newest cases that an official may see, as `maySeeCase` says, for a list of at most `most`, as an array: so each is looked up by itself. Left out is what
 * they may see only as a superior, which is half an office for some. Each way in which one comes to see a case is followed along an index of its own, one
 * status at a time, and no further than the list can need: an agency has more cases that have ended than can be looked through.
 */
export function visibleCaseIds(
  actor: Actor,
  procedureIds: readonly string[],
  { status, procedureId, after, most, words }: CaseWish & { most: number; words: SoughtWords },
): RawBuilder<string[]> {
  const { agencyId, officialId, acting = [] } = actor;
  const everywhere = acting.filter((post) => post.procedureIds === undefined);
  const postIds = [...actor.postIds, ...everywhere.map(({ postId }) => postId)];
  const unitIds = [...actor.unitIds, ...everywhere.flatMap((post) => post.unitIds)];
  const behind = after ? sql`and (opened_at, case_id) < (${after.openedAt}::timestamptz, ${after.id}::uuid)` : sql``;
  const statuses = status ? [status] : [...caseStatuses];
  const inSop = procedureId === undefined ? sql`` : sql`and procedure_id = ${procedureId}`;
  const newest = (column: "procedure_id" | "via_post_id", ids: readonly string[], only = sql``) => sql`
    select found.case_id, found.opened_at from unnest(${[...ids]}::uuid[]) as given(id) cross join unnest(${statuses}::text[]) as standing(status)
    cross join lateral (
      select case_id, opened_at from alur."case" where agency_id = ${agencyId} and ${sql.ref(column)} = given.id and status = standing.status
        ${inSop} ${only} ${behind} and ${holdsWords(words)}
      order by opened_at desc, case_id desc limit ${most}
    ) found`;
  const worked = (column: "post_id" | "unit_id", ids: readonly string[]) => sql`
    select found.case_id from unnest(${[...ids]}::uuid[]) as given(id) cross join lateral (
      select case_id from alur.work_item where agency_id = ${agencyId} and ${sql.ref(column)} = given.id
      order by offered_at desc limit ${LATEST}
    ) found`;
  const inSops = acting.flatMap(({ postId, unitIds: units, procedureIds: sops }) => {
    if (sops === undefined) return [];
    const only = sql`and procedure_id = any(${[...sops]}::uuid[])`;
    const there = (ids: RawBuilder<unknown>) => sql`
      (select case_id from alur."case" where agency_id = ${agencyId} ${only} and case_id = any(array(${ids})))`;
    return [
      sql`(select case_id from (${newest("via_post_id", [postId], only)}) opened)`,
      there(worked("post_id", [postId])),
      there(worked("unit_id", units)),
    ];
  });
  const deeds = sql`
    (select case_id from alur.case_event where agency_id = ${agencyId} and official_id = ${officialId} order by at desc limit ${LATEST})`;
  // Of all SOPs and posts together no more are needed than of one.
  const wished = procedureIds.filter((id) => procedureId === undefined || id === procedureId);
  const newestOfAll = sql`
    (select case_id from (${newest("procedure_id", wished)} union ${newest("via_post_id", postIds)}) newest
    order by opened_at desc, case_id desc limit ${most})`;
  const ways = [newestOfAll, worked("post_id", postIds), worked("unit_id", unitIds), ...inSops, deeds];
  return sql<string[]>`array(${sql.join(ways, sql` union `)})`;
}
