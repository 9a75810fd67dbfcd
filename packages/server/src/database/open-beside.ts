import type { ClientConfig, Pool } from "pg";
import { appRole } from "./app-role.ts";
import { openDatabase, type DatabaseChoice } from "./connect.ts";
import type { Say } from "./database-fault.ts";
import { ownerName } from "./embedded/cluster.ts";
import { findRunning } from "./embedded/find-running.ts";
import { officeDatabase } from "./office-database.ts";
import { openPool } from "./pool.ts";

/** A database that is looked at while Alur may or may not be running on it. */
export interface BesideDatabase {
  appPool: Pool;
  /** For a connection as the owner of the tables, to copy all of them. */
  ownerConnection: ClientConfig;
  stop(): Promise<void>;
}

/** Opens the office's database under the app's role for a look: beside the Alur that runs on it, or by starting it for that long. */
export async function openBeside(choice: DatabaseChoice, say: Say): Promise<BesideDatabase> {
  const running = "dataFolder" in choice ? findRunning(choice.dataFolder) : undefined;
  if (!running) return openDatabase(choice, say);
  const appPool = openPool({ ...running, user: appRole, database: officeDatabase, max: 2 }, say);
  const ownerConnection = { ...running, user: ownerName, database: officeDatabase };
  return { appPool, ownerConnection, stop: () => appPool.end() };
}
