import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export function isFolder(path: string): boolean {
  return path !== "-" && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** All files in a folder and the folders below it, by name. Hidden ones are no documents, and "~$surat.docx" is only Word's note that somebody has it open. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith(".") || part.startsWith("~$")),
    )
    .toSorted();
}
