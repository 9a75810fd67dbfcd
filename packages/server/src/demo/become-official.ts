import { readInstance } from "../office/instance-row.ts";
import { problem } from "../problems/request-problem.ts";
import type { Services } from "../services.ts";

/** Begins a session as an official of the sample office and returns its cookies. For any other official there is no such session: `official-unknown`. */
export async function becomeOfficial(services: Services, officialId: string): Promise<string[]> {
  const { tables, tablesOf, authenticator } = services;
  const { kind, agency_id: agencyId } = await readInstance(tables);
  if (kind !== "demo" || agencyId === null) throw problem("official-unknown");
  const official = await tablesOf(agencyId)
    .selectFrom("alur.official")
    .select("auth_user_id")
    .where("agency_id", "=", agencyId)
    .where("official_id", "=", officialId)
    .where("active", "=", true)
    .executeTakeFirst();
  if (!official) throw problem("official-unknown");
  return authenticator.beginSession(official.auth_user_id);
}
