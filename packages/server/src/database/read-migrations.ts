import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** One numbered change of the tables. */
export interface Migration {
  /** Its file name without `.sql`, e.g. `0001-keep-events-for-ever`. */
  readonly name: string;
  readonly sql: string;
}

const numbered = /^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/;

/**
 * The migrations of a folder in the order of their numbers.
 * Throws where a file is not named like one, has another's number, or does not begin with a comment for the operator.
 */
export function readMigrations(folder: URL): readonly Migration[] {
  const files = readdirSync(folder).sort();
  const migrations = files.map((file) => readMigration(folder, file));
  for (const [at, { name }] of migrations.entries()) {
    const number = name.slice(0, 4);
    if (migrations[at + 1]?.name.startsWith(number)) throw new Error(`Two migrations are numbered ${number}.`);
  }
  return migrations;
}

function readMigration(folder: URL, file: string): Migration {
  if (!numbered.test(file)) throw new Error(`${file} is not named like a migration (0001-what-it-does.sql).`);
  const sql = readFileSync(path.join(fileURLToPath(folder), file), "utf8");
  if (!sql.startsWith("-- "))
    throw new Error(`${file} does not begin with a comment that tells the operator its effect.`);
  return { name: path.basename(file, ".sql"), sql };
}
