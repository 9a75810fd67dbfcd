import { inject } from "vitest";

/** The address of a database of the tests' PostgreSQL, as somebody would write it into DATABASE_URL. */
export function databaseUrl(database: string): string {
  const { host, port, owner, password } = inject("postgres");
  const user = password === undefined ? owner : `${owner}:${password}`;
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}
