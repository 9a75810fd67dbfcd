import { Client, type ClientConfig } from "pg";

/** What a database that may be lost needs not do while it is filled. Counts from its next start. */
const loading: Readonly<Record<string, string>> = {
  autovacuum: "off",
  checkpoint_timeout: "1h",
  fsync: "off",
  full_page_writes: "off",
  max_wal_senders: "0",
  max_wal_size: "16GB",
  shared_buffers: "1GB",
  wal_level: "minimal",
};

export async function forLoading(owner: ClientConfig): Promise<void> {
  await alterSystem(
    owner,
    Object.entries(loading).map(([name, value]) => `set ${name} = '${value}'`),
  );
}

/** From its next start the database is as durable, and has as much memory, as an office's. */
export async function forWork(owner: ClientConfig): Promise<void> {
  await alterSystem(owner, ["reset all"]);
}

async function alterSystem(owner: ClientConfig, changes: readonly string[]): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  for (const change of changes) await client.query(`alter system ${change}`);
  await client.end();
}
