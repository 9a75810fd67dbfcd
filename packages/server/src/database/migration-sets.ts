import type { MigrationSet } from "./migrate.ts";
import { readMigrations } from "./read-migrations.ts";

/** Where each package keeps its numbered changes of the tables, in the order in which the sets run. */
const folders = {
  run: new URL("../../../run/src/io/postgres/migrations/", import.meta.url),
  server: new URL("migrations/", import.meta.url),
};

/** Every change of the tables that this version of Alur knows. */
export function readMigrationSets(): readonly MigrationSet[] {
  return Object.entries(folders).map(([name, folder]) => ({ name, migrations: readMigrations(folder) }));
}
