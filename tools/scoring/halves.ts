import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The half to which a labelled SOP belongs for good, by the hash of its file's name: rules are made looking at one half and proved on the other. */
export function halfOf(label: string): "a" | "b" {
  return (createHash("sha256").update(label).digest()[0] ?? 0) % 2 === 0 ? "a" : "b";
}

/** Gives each half of the labels as a folder of its own, for as long as `reckon` runs. */
export function withHalves<T>(labels: string, reckon: (folders: { a: string; b: string }) => T): T {
  const root = mkdtempSync(join(tmpdir(), "alur-halves-"));
  const folders = { a: join(root, "a"), b: join(root, "b") };
  try {
    for (const folder of Object.values(folders)) mkdirSync(folder);
    for (const name of readdirSync(labels)) cpSync(join(labels, name), join(folders[halfOf(name)], name));
    return reckon(folders);
  } finally {
    rmSync(root, { recursive: true });
  }
}
