import path from "node:path";

/** Where in the office's data folder the attached files lie. */
export function filesFolder(dataFolder: string): string {
  return path.join(dataFolder, "files");
}
