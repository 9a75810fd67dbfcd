import type { Pool } from "pg";
import { postgresCases } from "../../src/io/postgres/postgres-cases.ts";
import type { Agencies } from "./agencies.ts";
import { spreadOver, type Spread } from "./spread.ts";

/** A page of a program that reads a worklist page by page; the app's own asks for all, up to 500, and is measured as a page. */
const PAGE = 100;
const TIMES = 1000;

/** How long the engine reads worklists of officials of the greatest agency, who hold one post or several. */
export async function measureWorklists(pool: Pool, { agencyIds, postIds }: Agencies): Promise<Record<string, Spread>> {
  const { worklist } = postgresCases(pool);
  const [agencyId = ""] = agencyIds;
  const turns = Array.from({ length: TIMES });
  const measured: Record<string, Spread> = {
    "beside it: nothing but the way to the database and back": await spreadOver(turns, async () =>
      pool.query("select 1"),
    ),
  };
  for (const posts of [1, 3, 5]) {
    const officials = Array.from({ length: TIMES }, (_, turn) => ({
      officialId: agencyId,
      postIds: Array.from({ length: posts }, (_, more) => postIds[(turn * 7 + more * 13) % postIds.length] ?? ""),
      unitIds: [],
    }));
    const read = async (official: (typeof officials)[number]) => worklist(agencyId, official, PAGE);
    await spreadOver(officials.slice(0, 100), read);
    measured[`worklist of ${posts} posts, read by the engine`] = await spreadOver(officials, read);
  }
  return measured;
}
