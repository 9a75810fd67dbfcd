import type { Pool } from "pg";
import { inAgency, inNoAgency } from "../postgres/in-agency.ts";

/** On this channel the database says that something was announced, and nothing more. */
export const ANNOUNCED = "alur_announced";

/** A case moved on. Numbers grow within an agency, with gaps. */
export interface Announcement {
  number: number;
  caseId: string;
  version: number;
}

/** Announces what steps have left in the outbox, of all agencies. Any number of servers may do so. */
export async function announce(pool: Pool): Promise<void> {
  await inNoAgency(pool).query("select alur.announce()");
}

/** What was announced to an agency behind a number, oldest first. */
export async function readAnnouncements(
  pool: Pool,
  agencyId: string,
  { after, limit }: { after: number; limit: number },
): Promise<Announcement[]> {
  const { rows } = await inAgency(pool, agencyId).query<Announcement>({
    name: "alur-announcements",
    text: `select number::float8 as number, case_id as "caseId", version from alur.announcement
      where agency_id = $1 and number > $2 order by number limit $3`,
    values: [agencyId, after, limit],
  });
  return rows;
}

/** The number of the latest announcement to an agency, 0 where there is none; and whether one that somebody heard last is still kept. */
export async function findAnnouncement(
  pool: Pool,
  agencyId: string,
  heard: number,
): Promise<{ latest: number; kept: boolean }> {
  const { rows } = await inAgency(pool, agencyId).query<{ latest: number; kept: boolean }>(
    `select coalesce(max(number), 0)::float8 as latest, coalesce(bool_or(number = $2), false) as kept
     from alur.announcement where agency_id = $1`,
    [agencyId, heard],
  );
  return rows[0] ?? { latest: 0, kept: false };
}
