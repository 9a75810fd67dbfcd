import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import type { ClientConfig } from "pg";
import { isAtWork, readPostmaster } from "./postmaster.ts";

/** The way to the database of an Alur that runs on this data folder; undefined where none does. Only its own user can go there. */
export function findRunning(dataFolder: string): Pick<ClientConfig, "host" | "port" | "password"> | undefined {
  const folder = realOrUndefined(path.join(dataFolder, "database"));
  const postmaster = folder === undefined ? undefined : readPostmaster(folder);
  if (folder === undefined || !postmaster?.ready || !isAtWork(postmaster.pid, folder)) return undefined;
  const { port, socketFolder } = postmaster;
  if (socketFolder !== "") return { host: socketFolder, port };
  const password = readFileSync(path.join(dataFolder, "database-password"), "utf8").trim();
  return { host: "127.0.0.1", port, password };
}

function realOrUndefined(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch {
    return undefined;
  }
}
