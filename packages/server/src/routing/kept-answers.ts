import { sql } from "kysely";
import type { Services } from "../services.ts";
import { problem } from "../problems/request-problem.ts";
import { together, type TableStore } from "../tables/open-tables.ts";
import type { Route, RouteRequest } from "./define-route.ts";
import { findRequestKey, fingerprintOf } from "./request-key.ts";

type AnyRequest = RouteRequest<unknown, unknown, unknown, unknown>;

/** Under which key of whom a request was sent. */
interface Keeper {
  agency_id: string;
  /** The official, or nobody where a route is open to people without an account. */
  sender: string;
  key: string;
}

/**
 * Carries out a request whose sender gave it a key, once: what it changes and what it answers are written together, and whoever sends it again reads the
 * same answer. Of two at once the second waits for the first. A refusal is not kept, since it changed nothing. Throws `key-reused`.
 */
export async function keptAnswer(route: Route, request: AnyRequest): Promise<unknown> {
  const key = findRequestKey(request.raw);
  const keeper = key === undefined ? undefined : keeperOf(request.grant, key);
  if (!keeper) return route.handle(request);
  const { params, query, body, services } = request;
  const said = fingerprintOf(route.method, route.path, params, query, body);
  return together(services.tables, async (transaction) => {
    if (!(await claimKey(transaction, keeper, said))) return readAnswer(transaction, keeper, said);
    const answer = await route.handle({ ...request, services: within(services, transaction) });
    await transaction
      .updateTable("alur.kept_answer")
      .set({ answer: JSON.stringify(answer ?? null) })
      .where("agency_id", "=", keeper.agency_id)
      .where("sender", "=", keeper.sender)
      .where("key", "=", keeper.key)
      .execute();
    return answer;
  });
}

/** A key belongs to whoever sent it: nobody reads another's answer by guessing their key. */
function keeperOf(grant: unknown, key: string): Keeper | undefined {
  const { agencyId, officialId } = { ...(grant as { agencyId?: string; officialId?: string } | undefined) };
  return agencyId === undefined ? undefined : { agency_id: agencyId, sender: officialId ?? "", key };
}

function within(services: Services, transaction: TableStore): Services {
  return { ...services, tables: transaction };
}

/** Whether the key is new. Waits for a request under the same key that is under way. Forgets keys that nobody sends again. */
async function claimKey(transaction: TableStore, keeper: Keeper, request: string): Promise<boolean> {
  const claimed = await transaction
    .insertInto("alur.kept_answer")
    .values({ ...keeper, request })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows === 0n) return false;
  await transaction
    .deleteFrom("alur.kept_answer")
    .where("agency_id", "=", keeper.agency_id)
    .where("at", "<", sql<Date>`clock_timestamp() - interval '2 days'`)
    .execute();
  return true;
}

async function readAnswer(transaction: TableStore, { agency_id, sender, key }: Keeper, said: string): Promise<unknown> {
  const kept = await transaction
    .selectFrom("alur.kept_answer")
    .select(["request", "answer"])
    .where("agency_id", "=", agency_id)
    .where("sender", "=", sender)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (kept.request !== said) throw problem("key-reused");
  return kept.answer;
}
