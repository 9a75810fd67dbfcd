import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { DatabaseError } from "pg";
import type { TableStore } from "../tables/open-tables.ts";
import { problem } from "../problems/request-problem.ts";

const UNIQUE_VIOLATION = "23505";

/** A person's account: with a password, or without one in the sample office, where nobody signs in. */
export interface NewAccount {
  name: string;
  email: string;
  password?: string;
}

/**
 * Makes an account in better-auth's tables, in the caller's transaction, so that no account is ever left without its official. Returns its id.
 * Throws `email-taken`.
 */
export async function createAccount(tables: TableStore, account: NewAccount): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  const times = { createdAt: now, updatedAt: now };
  const email = account.email.toLowerCase();
  try {
    await tables
      .insertInto("auth.user")
      .values({ id, name: account.name, email, emailVerified: true, ...times })
      .execute();
  } catch (cause) {
    if (cause instanceof DatabaseError && cause.code === UNIQUE_VIOLATION) throw problem("email-taken");
    throw cause;
  }
  if (account.password !== undefined) {
    const password = await hashPassword(account.password);
    await tables
      .insertInto("auth.account")
      .values({ id: randomUUID(), accountId: id, providerId: "credential", userId: id, password, ...times })
      .execute();
  }
  return id;
}

/** Ends every session of an account, wherever it is signed in. */
export async function endSessions(tables: TableStore, userId: string): Promise<void> {
  await tables.deleteFrom("auth.session").where("userId", "=", userId).execute();
}
