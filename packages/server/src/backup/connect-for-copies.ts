import { Client, type ClientConfig } from "pg";

/** A connection on which whole tables are copied: one thing after the other, which the pools' connections do not wait for. */
export async function connectForCopies(connection: ClientConfig): Promise<Client> {
  const client = new Client(connection);
  // What breaks it is heard of where it is used.
  client.on("error", () => {});
  await client.connect();
  return client;
}
