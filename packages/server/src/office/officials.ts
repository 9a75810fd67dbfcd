import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { Official, officialChangeSchema } from "../api/index.ts";
import { problem } from "../problems/request-problem.ts";
import { createAccount, endSessions, type NewAccount } from "../sign-in/accounts.ts";
import type { TableStore } from "../tables/open-tables.ts";
import { listHoldings, setHoldings } from "./holdings.ts";

/** The officials of an agency, active or not, in the order in which they were added. */
export async function listOfficials(tables: TableStore, agencyId: string): Promise<Official[]> {
  const rows = await officials(tables, agencyId).execute();
  const holdings = await listHoldings(tables, agencyId);
  return rows.map(({ official_id: id, ...row }) => ({
    id,
    ...row,
    postIds: holdings.filter((holding) => holding.officialId === id).map((holding) => holding.postId),
  }));
}

/** One official with the posts held today. */
export async function findOfficial(tables: TableStore, agencyId: string, id: string): Promise<Official | undefined> {
  const row = await officials(tables, agencyId).where("official.official_id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  const holdings = await listHoldings(tables, agencyId);
  const postIds = holdings.filter((holding) => holding.officialId === id).map((holding) => holding.postId);
  const { official_id: _id, ...rest } = row;
  return { id, ...rest, postIds };
}

/** Makes an official with an account. In the caller's transaction. Throws `email-taken` and `post-unknown`. Returns the official's id. */
export async function addOfficial(
  tables: TableStore,
  agencyId: string,
  { postIds, administrator, ...account }: NewAccount & { postIds: readonly string[]; administrator: boolean },
): Promise<string> {
  const id = randomUUID();
  const userId = await createAccount(tables, account);
  await tables
    .insertInto("alur.official")
    .values({ agency_id: agencyId, official_id: id, auth_user_id: userId, name: account.name, administrator })
    .execute();
  await setHoldings(tables, agencyId, id, postIds);
  return id;
}

/**
 * Changes what is known of an official. In the caller's transaction. Whoever is no longer active is signed out everywhere and holds no post any more.
 * Throws `official-unknown`, `post-unknown` and `last-administrator`.
 */
export async function changeOfficial(
  tables: TableStore,
  agencyId: string,
  id: string,
  { postIds, ...change }: z.output<typeof officialChangeSchema>,
): Promise<Official> {
  const row = await tables
    .updateTable("alur.official")
    // Naming the row's own key changes nothing, and lets an empty change through.
    .set({ official_id: id, ...change })
    .where("agency_id", "=", agencyId)
    .where("official_id", "=", id)
    .returning("auth_user_id")
    .executeTakeFirst();
  if (!row) throw problem("official-unknown");
  if (change.active === false || change.administrator === false) await requireAdministrator(tables, agencyId);
  if (change.active === false) {
    await endSessions(tables, row.auth_user_id);
    await setHoldings(tables, agencyId, id, []);
  } else if (postIds !== undefined) {
    await setHoldings(tables, agencyId, id, postIds);
  }
  const changed = await findOfficial(tables, agencyId, id);
  if (!changed) throw problem("official-unknown");
  return changed;
}

/** Two administrators who remove each other at the same moment wait for one another here. */
async function requireAdministrator(tables: TableStore, agencyId: string): Promise<void> {
  await tables
    .selectFrom("alur.agency")
    .select("agency_id")
    .where("agency_id", "=", agencyId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const left = await tables
    .selectFrom("alur.official")
    .select("official_id")
    .where("agency_id", "=", agencyId)
    .where("administrator", "=", true)
    .where("active", "=", true)
    .limit(1)
    .execute();
  if (left.length === 0) throw problem("last-administrator");
}

function officials(tables: TableStore, agencyId: string) {
  return tables
    .selectFrom("alur.official as official")
    .innerJoin("auth.user as account", "account.id", "official.auth_user_id")
    .select(["official.official_id", "official.name", "official.administrator", "official.active", "account.email"])
    .where("official.agency_id", "=", agencyId)
    .orderBy("official.created_at")
    .orderBy("official.official_id");
}
