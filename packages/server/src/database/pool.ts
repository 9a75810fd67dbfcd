import { Pool } from "pg";
import type { PoolConfig } from "pg";
import type { Say } from "./database-fault.ts";

/**
 * Opens a pool of connections that survives the database's going away: a connection that breaks while nobody uses it is
 * said once and replaced, where the driver alone would end the whole server.
 */
export function openPool(config: PoolConfig, say: Say): Pool {
  // Statements that need not wait for one another's answers travel together.
  const pool = new Pool({ ...config, pipeline: true });
  let lastSaid = 0;
  const onBroken = () => {
    const now = Date.now();
    // When the database stops, all connections break at once.
    if (now - lastSaid > 5000) say("Hubungan ke basis data terputus; Alur akan menyambungkannya kembali.");
    lastSaid = now;
  };
  pool.on("error", onBroken);
  pool.on("connect", (client) => {
    client.on("error", onBroken);
  });
  return pool;
}
