import { existsSync, mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { DatabaseFault } from "./database-fault.ts";

/** Makes the office's data folder where it is missing, and gives its true path. Throws a `DatabaseFault` where it cannot be made. */
export function makeDataFolder(wanted: string): string {
  try {
    makeFolders(path.resolve(wanted));
    return realpathSync(wanted);
  } catch (cause) {
    throw new DatabaseFault(
      `Folder data ${path.resolve(wanted)} tidak dapat dibuat. Periksa izin folder induknya, atau pilih folder lain dengan ALUR_DATA.`,
      { cause },
    );
  }
}

/** One by one from the top: asked to make all at once, Node never comes back from places like /proc, which take nothing and say that something is missing. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(path.dirname(folder));
  mkdirSync(folder);
}
