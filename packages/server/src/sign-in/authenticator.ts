import type { AgencyDatabase } from "@alur/run/io";
import { APIError, betterAuth } from "better-auth";
import { sql } from "kysely";
import { dialectOf, type TableStore } from "../tables/open-tables.ts";
import { findAgencyOf } from "./agency-of-account.ts";
import { authOptions } from "./auth-options.ts";
import { sessionForOfficial } from "./session-for-official.ts";

/** Who somebody is: passwords, sessions and their cookies. What they may do is the policies' affair. */
export interface Authenticator {
  /** Answers a request under `/api/auth`. */
  answer(request: Request): Promise<Response>;
  /** The session behind the cookies of a request, and whose it is. */
  findSession(headers: Headers): Promise<{ id: string; userId: string } | undefined>;
  /** Begins a session for an account and returns the cookies that carry it. */
  beginSession(userId: string): Promise<string[]>;
}

/** The code with which a sign-in to a deactivated account fails. */
export const INACTIVE = "OFFICIAL_INACTIVE";

/** Sign-in on better-auth, with its sessions signed by `secret`. Only active officials get a session. */
export function openAuthenticator(database: AgencyDatabase, tables: TableStore, secret: string): Authenticator {
  const auth = betterAuth({
    ...authOptions(dialectOf(database)),
    secret,
    // Requests from pages of other sites are refused before they come here, so whatever page a request names is one of ours, also behind a proxy.
    trustedOrigins: (request) => [request?.headers.get("origin")],
    plugins: [sessionForOfficial],
    databaseHooks: {
      session: {
        create: {
          async before(session) {
            if ((await findAgencyOf(tables, session.userId))?.active !== true)
              throw new APIError("FORBIDDEN", { code: INACTIVE });
          },
        },
      },
    },
  });
  return {
    async answer(request) {
      const answer = await auth.handler(request);
      if (answer.status >= 500) await requireDatabase(tables);
      return answer;
    },
    async findSession(headers) {
      try {
        const found = await auth.api.getSession({ headers });
        return found ? { id: found.session.id, userId: found.user.id } : undefined;
      } catch (cause) {
        await requireDatabase(tables);
        throw cause;
      }
    },
    async beginSession(userId) {
      const { headers } = await auth.api.beginSession({ body: { userId }, returnHeaders: true });
      return headers.getSetCookie();
    },
  };
}

/** better-auth hides why it failed. Where the reason is the database, this throws what the database's driver says. */
async function requireDatabase(tables: TableStore): Promise<void> {
  await sql`select 1`.execute(tables);
}
