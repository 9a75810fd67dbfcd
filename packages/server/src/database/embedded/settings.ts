import { chownSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RunAs } from "./run-as.ts";

/** Settings of PostgreSQL by their own names, e.g. `{ max_connections: "60" }`. */
export type Settings = Readonly<Record<string, string>>;

const always: Settings = {
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "on",
  log_directory: "log",
  // One file for each day of the week, begun anew each week: the log can neither grow for ever nor be forgotten.
  log_filename: "postgresql-%u.log",
  log_rotation_age: "1d",
  log_truncate_on_rotation: "on",
  log_file_mode: "0600",
  // A failing statement would carry people's names and numbers into the log.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/**
 * Writes Alur's settings into the database's folder. `postgresql.conf` stays the administrator's and only includes them.
 */
export function writeSettings(databaseFolder: string, runAs: RunAs, settings: Settings): void {
  const lines = Object.entries({ ...always, ...settings }).map(([name, value]) => `${name} = ${quoted(value)}`);
  const ours = path.join(databaseFolder, "alur.conf");
  const header = "# Ditulis oleh Alur setiap kali dijalankan. Ubahlah postgresql.conf, bukan berkas ini.";
  writeFileSync(ours, [header, ...lines, ""].join("\n"), { mode: 0o600 });
  if (runAs.kind === "other-user") chownSync(ours, runAs.uid, runAs.gid);
  includeSettings(path.join(databaseFolder, "postgresql.conf"));
}

function quoted(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

function includeSettings(configuration: string): void {
  const text = readFileSync(configuration, "utf8");
  const line = "include_if_exists = 'alur.conf'";
  if (!text.includes(line)) writeFileSync(configuration, `${text.trimEnd()}\n\n${line}\n`);
}
