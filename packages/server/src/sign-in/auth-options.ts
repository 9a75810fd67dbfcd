import type { BetterAuthOptions } from "better-auth";
import type { PostgresDialect } from "kysely";
import { PASSWORD_LENGTH } from "../api/index.ts";

/** Where better-auth keeps its tables, apart from ours. */
export const authSchema = "auth";

const DAY = 86_400;

/** How people sign in, for better-auth's migrations and for serving alike. */
export function authOptions(dialect: PostgresDialect) {
  return {
    appName: "Alur",
    basePath: "/api/auth",
    database: { dialect, type: "postgres", schemaName: authSchema, transaction: true },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by the office's administrator, together with the official.
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH,
      maxPasswordLength: 128,
    },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    advanced: {
      cookiePrefix: "alur",
      database: { generateId: "uuid" },
      // Where somebody signs in from is nobody's business, and rate limits are the server's own.
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // A fault is the server's to log and to say in a sentence; better-auth would print it with its stack trace on the operator's screen.
    onAPIError: { throw: true },
  } satisfies BetterAuthOptions;
}
