import type { Pool, PoolClient } from "pg";
import { DatabaseFault } from "./database-fault.ts";

/**
 * The database role under which Alur serves people. It owns no table, so it can neither alter tables nor, where a
 * migration grants it only `select, insert`, change what was written.
 */
export const appRole = "alur_app";

const alreadyThere = ["42710", "23505"];
const notAllowed = "42501";

/** How the app's pool takes on its role: by signing in as it, or by changing into it from the owner's sign-in. */
export type AppSignIn = { readonly kind: "own-login"; readonly password?: string } | { readonly kind: "from-owner" };

/**
 * Makes the app's role where it is missing. Throws a `DatabaseFault` with the two lines for the server's administrator
 * where the owner may not: Alur does not work for people under the owner's rights.
 */
export async function ensureAppRole(ownerPool: Pool, signIn: AppSignIn): Promise<void> {
  const client = await ownerPool.connect();
  try {
    await ensureExists(client, signIn);
    if (signIn.kind === "from-owner") await ensureChangeable(client);
  } finally {
    client.release();
  }
}

async function ensureExists(client: PoolClient, signIn: AppSignIn): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [appRole]);
  if (rowCount) return;
  const password =
    signIn.kind === "own-login" && signIn.password !== undefined
      ? `password ${client.escapeLiteral(signIn.password)}`
      : "";
  const login = signIn.kind === "own-login" ? "login" : "nologin";
  await client.query(`create role ${appRole} ${login} ${password}`).catch(async (problem: unknown) => {
    const code = codeOf(problem);
    if (code === notAllowed) throw await administratorNeeded(client, problem);
    // Two Alur servers that start at once both try.
    if (!alreadyThere.includes(code)) throw problem;
  });
}

async function ensureChangeable(client: PoolClient): Promise<void> {
  const may = await client.query<{ may: boolean }>("select pg_has_role(current_user, $1, 'set') as may", [appRole]);
  if (may.rows[0]?.may === true) return;
  await client.query(`grant ${appRole} to current_user`).catch(async (problem: unknown) => {
    if (codeOf(problem) === notAllowed) throw await administratorNeeded(client, problem);
    throw problem;
  });
}

async function administratorNeeded(client: PoolClient, cause: unknown): Promise<DatabaseFault> {
  const { rows } = await client.query<{ owner: string }>("select quote_ident(current_user) as owner");
  return new DatabaseFault(
    `Pengguna basis data di DATABASE_URL tidak boleh membuat peran ${appRole}. Mintalah administrator PostgreSQL menjalankan: create role ${appRole} nologin; grant ${appRole} to ${rows[0]?.owner}; lalu jalankan Alur lagi.`,
    { cause },
  );
}

function codeOf(problem: unknown): string {
  return String((problem as { code?: unknown }).code);
}
