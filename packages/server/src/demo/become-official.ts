import { problem } from "../problems/request-problem.ts";
import type { Services } from "../services.ts";

/** Begins a session as an official of the sample office and returns its cookies. For any other official there is no such session: `official-unknown`. */
export async function becomeOfficial({ tables, authenticator }: Services, officialId: string): Promise<string[]> {
  const official = await tables
    .selectFrom("alur.instance as instance")
    .innerJoin("alur.official as official", "official.agency_id", "instance.agency_id")
    .select("official.auth_user_id")
    .where("instance.kind", "=", "demo")
    .where("official.official_id", "=", officialId)
    .where("official.active", "=", true)
    .executeTakeFirst();
  if (!official) throw problem("official-unknown");
  return authenticator.beginSession(official.auth_user_id);
}
